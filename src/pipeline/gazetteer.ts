import type { CountryCode, LonLat } from '../model/atlas.ts';
import { fold } from '../model/fold.ts';

/** What the pipeline needs of a GeoNames record. */
export interface GazetteerRecord {
  readonly geonamesId: number;
  readonly name: string;
  /** Every other name that GeoNames has for it, in any language. */
  readonly otherNames: readonly string[];
  readonly lonLat: LonLat;
  readonly country: CountryCode;
  /** First-level division, by GeoNames' code ("CA" is California in the United States). */
  readonly admin1: string;
  readonly population: number;
  /** IANA time zone. */
  readonly timeZone: string;
}

/** What the gazetteer says about a city as listed. */
interface CityMatch {
  /** The one record of the country with this name; null where none or several have it. */
  readonly unique: GazetteerRecord | null;
  /** Every record with this name: those of the country first, then by population. A ranking is no decision. */
  readonly candidates: readonly GazetteerRecord[];
}

/** A gazetteer that has been asked for some cities and some ids. */
export interface Gazetteer {
  match(country: CountryCode, names: readonly string[]): CityMatch;
  byId(geonamesId: number): GazetteerRecord | null;
}

/**
 * Asks GeoNames' cities500 for names and ids, in one pass: of 200,000 places with two million names only those
 * asked for are kept. Names are compared folded, against name, ASCII name and alternate names.
 * @param text tab-separated, columns as in download.geonames.org/export/dump/readme.txt
 */
export function askGazetteer(text: string, names: Iterable<string>, ids: Iterable<number>): Gazetteer {
  const wanted = new Set([...names].map(fold));
  const wantedIds = new Set(ids);
  const byName = new Map<string, GazetteerRecord[]>();
  const byId = new Map<number, GazetteerRecord>();
  for (const line of lines(text)) {
    const record = recordOf(line);
    if (wantedIds.has(record.geonamesId)) byId.set(record.geonamesId, record);
    for (const name of new Set([record.name, ...record.otherNames].map(fold))) {
      if (!wanted.has(name)) continue;
      byName.set(name, [...(byName.get(name) ?? []), record]);
    }
  }
  return {
    byId: (geonamesId) => byId.get(geonamesId) ?? null,
    match(country, spellings) {
      const found = spellings
        .map((spelling) => byName.get(fold(spelling)) ?? [])
        .find((list) => list.length > 0);
      const candidates = [...(found ?? [])].sort(
        (a, b) =>
          Number(b.country === country) - Number(a.country === country) || b.population - a.population,
      );
      const inCountry = candidates.filter((candidate) => candidate.country === country);
      return { unique: inCountry.length === 1 ? (inCountry[0] ?? null) : null, candidates };
    },
  };
}

/**
 * The records of some ids, in one pass.
 * @param text as for {@link askGazetteer}
 */
export function recordsOf(text: string, ids: ReadonlySet<number>): ReadonlyMap<number, GazetteerRecord> {
  const records = new Map<number, GazetteerRecord>();
  for (const line of lines(text)) {
    const id = Number(line.slice(0, line.indexOf('\t')));
    if (ids.has(id)) records.set(id, recordOf(line));
  }
  return records;
}

/** The text's lines one by one: a split would hold all of its 30 MB twice. */
function* lines(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end === -1 ? text.length : end);
    start = end === -1 ? text.length : end + 1;
  }
}

function recordOf(line: string): GazetteerRecord {
  const cells = line.split('\t');
  const [id = '', name = '', ascii = '', alternates = '', lat = '', lon = ''] = cells;
  return {
    geonamesId: Number(id),
    name,
    otherNames: [ascii, ...alternates.split(',')].filter((other) => other !== ''),
    lonLat: [fiveDecimals(lon), fiveDecimals(lat)],
    country: cells[8] ?? '',
    admin1: cells[10] ?? '',
    population: Number(cells[14] ?? 0),
    timeZone: cells[17] ?? '',
  };
}

function fiveDecimals(degrees: string): number {
  return Number(Number(degrees).toFixed(5));
}
