import { basemapUrl } from 'virtual:basemap';
import type { Topology } from 'topojson-specification';
import type { Sheet } from './sheet.ts';
import { worldSheet } from './world-sheet.ts';

/** The world at 1:110m. @throws Error when it can't be fetched */
export async function fetchWorld(): Promise<Sheet> {
  const response = await fetch(`${basemapUrl}world-110m.json`);
  if (!response.ok) throw new Error(`basemap world-110m: ${response.status}`);
  return worldSheet((await response.json()) as Topology);
}
