import type { Agreement, Atlas, AtlasConfig, Correction, Institution, Place } from './atlas.ts';
import { categories, geocodes, programmes } from './atlas.ts';
import type { GlossaryEntry } from './glossary.ts';
import { keyOf } from './key.ts';
import { regions } from './region.ts';

/**
 * Numbers of a column, said from the first that the column has not reached yet: 0 where something new comes up, as
 * it mostly does in a list in order, and a negative step where an earlier one comes again. Null is null.
 */
export type Steps = readonly (number | null)[];

/**
 * An atlas as it travels: every text once, in `texts`, and everything else a number that points there or into the
 * other lists; by column, since neighbours in a column are alike, and mostly in {@link Steps}. Small when gzipped,
 * and put together again by {@link decodeAtlas}. The pipeline's encode.ts writes it.
 */
export interface CompactAtlas {
  readonly config: AtlasConfig;
  readonly texts: readonly string[];
  readonly places: {
    /** What the key has beyond its country and English name, where it has more. */
    readonly keyEnding: readonly string[];
    /** -1 stands for none. */
    readonly geonamesId: readonly number[];
    readonly country: Steps;
    readonly lon: readonly number[];
    readonly lat: readonly number[];
    readonly french: Steps;
    readonly english: Steps;
  };
  readonly institutions: {
    readonly name: Steps;
    readonly language: Steps;
    readonly homepage: Steps;
    readonly erasmusCode: Steps;
    readonly countryListed: Steps;
  };
  /** By region, the codes of its countries as listed, with a space between. */
  readonly regions: Readonly<Record<string, string>>;
  readonly glossary: readonly GlossaryEntry[];
  /** [field, listed, meant, reason in English, reason in French] */
  readonly corrections: readonly (readonly [number, number, number, number, number | null])[];
  readonly agreements: {
    /** Lines since the agreement before. */
    readonly lines: readonly number[];
    readonly country: Steps;
    readonly institution: Steps;
    readonly city: Steps;
    readonly title: Steps;
    readonly type: Steps;
    readonly countryListed: Steps;
    /** Into `institutions`. */
    readonly partner: Steps;
    /** Into `places`. */
    readonly place: Steps;
    /** Into `categories`, `programmes` (-1 for none) and `geocodes` of atlas.ts. */
    readonly category: readonly number[];
    readonly programme: readonly number[];
    readonly geocode: readonly number[];
    readonly network: Steps;
    /** 1 double degree, 2 student exchange, 3 both. */
    readonly flags: readonly number[];
    /** By agreement's index, those that have any. */
    readonly otherCities: Readonly<Record<number, readonly number[]>>;
    readonly corrections: Readonly<Record<number, readonly number[]>>;
  };
}

/** Puts a compact atlas together. Agreements of one institution or place share one object. */
export function decodeAtlas({ config, glossary, texts, agreements, ...compact }: CompactAtlas): Atlas {
  const places = decodePlaces(compact.places, texts);
  const institutions = decodeInstitutions(compact.institutions, texts);
  const corrections = compact.corrections.map(
    ([field, listed, meant, english, french]): Correction => ({
      field: at(texts, field) as Correction['field'],
      listed: at(texts, listed),
      meant: at(texts, meant),
      reason: { en: at(texts, english), fr: french === null ? null : at(texts, french) },
    }),
  );
  const country = follow(agreements.country, texts);
  const institution = follow(agreements.institution, texts);
  const city = follow(agreements.city, texts);
  const title = follow(agreements.title, texts);
  const type = follow(agreements.type, texts);
  const countryListed = follow(agreements.countryListed, texts);
  const network = follow(agreements.network, texts);
  const partner = follow(agreements.partner, institutions);
  const place = follow(agreements.place, places);

  let sourceLine = 0;
  const decoded = agreements.lines.map((step, index): Agreement => {
    sourceLine += step;
    const programme = at(agreements.programme, index);
    const flags = at(agreements.flags, index);
    return {
      sourceLine,
      source: {
        country: at(country, index),
        institution: at(institution, index),
        city: at(city, index),
        title: at(title, index),
        type: at(type, index),
      },
      institution: at(partner, index),
      place: at(place, index),
      otherCities: (agreements.otherCities[index] ?? []).map((entry) => at(texts, entry)),
      countryListed: at(countryListed, index),
      geocode: at(geocodes, at(agreements.geocode, index)),
      category: at(categories, at(agreements.category, index)),
      programme: programme === -1 ? null : at(programmes, programme),
      doubleDegree: (flags & 1) !== 0,
      network: network[index] ?? null,
      studentExchange: (flags & 2) !== 0,
      corrections: (agreements.corrections[index] ?? []).map((entry) => at(corrections, entry)),
    };
  });
  const regionOf = decodeRegions(compact.regions);
  return { config, agreements: decoded, institutions, places, regionOf, glossary };
}

function decodeRegions(columns: CompactAtlas['regions']): Atlas['regionOf'] {
  return Object.fromEntries(
    regions.flatMap((region) => (columns[region]?.match(/\S+/g) ?? []).map((country) => [country, region])),
  );
}

function decodePlaces(columns: CompactAtlas['places'], texts: readonly string[]): Place[] {
  const country = follow(columns.country, texts);
  const french = follow(columns.french, texts);
  const english = follow(columns.english, texts);
  return columns.keyEnding.map((ending, index) => {
    const id = at(columns.geonamesId, index);
    return {
      key: keyOf(at(country, index), at(english, index)) + ending,
      geonamesId: id === -1 ? null : id,
      country: at(country, index),
      lonLat: [at(columns.lon, index), at(columns.lat, index)],
      name: { fr: at(french, index), en: at(english, index) },
    };
  });
}

function decodeInstitutions(columns: CompactAtlas['institutions'], texts: readonly string[]): Institution[] {
  const names = follow(columns.name, texts);
  const language = follow(columns.language, texts);
  const homepage = follow(columns.homepage, texts);
  const erasmusCode = follow(columns.erasmusCode, texts);
  const countryListed = follow(columns.countryListed, texts);
  return names.map((_, index) => ({
    key: keyOf(at(countryListed, index), at(names, index)),
    name: at(names, index),
    language: language[index] ?? null,
    homepage: homepage[index] ?? null,
    erasmusCode: erasmusCode[index] ?? null,
    countryListed: at(countryListed, index),
  }));
}

/** The items of a list that steps lead to. */
function follow<Item>(steps: Steps, list: readonly Item[]): (Item | null)[] {
  let next = 0;
  return steps.map((step) => {
    if (step === null) return null;
    const number = next + step;
    next = Math.max(next, number + 1);
    return at(list, number);
  });
}

function at<Item>(list: readonly Item[], index: number): NonNullable<Item> {
  const item = list[index];
  if (item === undefined || item === null) throw new RangeError(`The compact atlas has no entry ${index}.`);
  return item;
}
