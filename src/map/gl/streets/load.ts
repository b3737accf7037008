import type { StyleSpecification } from 'maplibre-gl';
import { addProtocol } from 'maplibre-gl';
import type { Locale, StreetDetail } from '../../../model/atlas.ts';
import type { ThemeName } from '../../hand.ts';
import { mapFont } from '../../map-font.ts';
import { palettes } from '../../palette.ts';
import { streetsOfStyle } from './from-style.ts';
import type { Streets } from './streets.ts';

/** Makes the streets for a theme and a language. */
export type MakeStreets = (theme: ThemeName, locale: Locale) => Streets;

let archives: Promise<typeof import('pmtiles')> | null = null;

/** Lets MapLibre read PMTiles; loaded by the first archive. */
function readArchives(): Promise<typeof import('pmtiles')> {
  archives ??= import('pmtiles').then((library) => {
    addProtocol('pmtiles', new library.Protocol().tile);
    return library;
  });
  return archives;
}

/** @throws when the style or the archive can't be reached, or is none */
export async function loadStreets({ kind, url }: StreetDetail): Promise<MakeStreets> {
  if (kind === 'style') {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    const streets = streetsOfStyle((await response.json()) as StyleSpecification, url, mapFont);
    return () => streets;
  }
  const [{ PMTiles }, { streetsOfArchive }] = await Promise.all([
    readArchives(),
    import('./from-archive.ts'),
  ]);
  await new PMTiles(url).getHeader();
  return (theme, locale) => streetsOfArchive(url, palettes[theme], theme === 'dark', locale, mapFont);
}
