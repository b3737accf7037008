import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { GazetteerCity } from './gazetteer.ts';

/** What readers call a city whose GeoNames name is not theirs; null where it is. */
export interface Exonym {
  readonly en: string | null;
  readonly fr: string | null;
}

interface Row {
  readonly geonames_id: string;
  readonly country: string;
  /** GeoNames' own name, so that a person can read the table. */
  readonly name: string;
  readonly name_en: string;
  readonly name_fr: string;
  /** "CLDR 48" (its cities of time zones), "GeoNames" (its names without a language), or a reason in words. */
  readonly source: string;
}

/**
 * Reads exonyms.tsv: GeoNames' cities500 has all names of a city but not their languages, so the choice among them is
 * made there, by GeoNames id.
 *
 * @throws Error for a row that names no city, says what GeoNames says anyway, or whose name its source does not have
 */
export function readExonyms(cities: readonly GazetteerCity[]): ReadonlyMap<number, Exonym> {
  const text = readFileSync(new URL('exonyms.tsv', import.meta.url), 'utf8');
  return exonymsOf(parse(text, { delimiter: '\t', columns: true, quote: false }) as Row[], cities);
}

export function exonymsOf(
  rows: readonly Row[],
  cities: readonly GazetteerCity[],
): ReadonlyMap<number, Exonym> {
  const byId = new Map(cities.map((city) => [city.geonamesId, city]));
  const exonyms = new Map<number, Exonym>();
  for (const row of rows) {
    const refuse = (why: string) => new Error(`exonyms.tsv, ${row.geonames_id} ${row.name}: ${why}`);
    const city = byId.get(Number(row.geonames_id));
    if (!city || city.name !== row.name || city.country !== row.country) throw refuse('no such city');
    if (exonyms.has(city.geonamesId)) throw refuse('is there twice');
    const names = [row.name_en, row.name_fr].filter((name) => name !== '');
    if (names.length === 0 || names.includes(city.name)) throw refuse('repeats GeoNames');
    const strange = row.source === 'GeoNames' ? names.find((name) => !city.names.includes(name)) : undefined;
    if (strange) throw refuse(`GeoNames does not know "${strange}"`);
    exonyms.set(city.geonamesId, { en: row.name_en || null, fr: row.name_fr || null });
  }
  return exonyms;
}
