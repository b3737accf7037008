import { basemapUrl } from 'virtual:basemap';
import type { CountryLabel } from './country-names.ts';
import { mapFont } from './map-font.ts';

/**
 * Where countries' names stand, when the face to write them in is there, too: MapLibre draws a letter once and keeps it,
 * and the SVG map measures names.
 * @throws Error when they can't be fetched
 */
export async function fetchCountryLabels(): Promise<readonly CountryLabel[]> {
  const response = await fetch(`${basemapUrl}countries.json`);
  if (!response.ok) throw new Error(`basemap countries: ${response.status}`);
  const labels = (await response.json()) as CountryLabel[];
  await document.fonts.load(`16px ${mapFont}`, 'Aé').catch(() => []);
  return labels;
}
