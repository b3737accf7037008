import { groupBy, totalsOf } from './aggregate.ts';
import {
  type Agreement,
  type Atlas,
  type CountryCode,
  categories,
  type Locale,
  programmes,
} from './atlas.ts';
import { type FacetName, facetValuesOf } from './facets.ts';
import { distanceBetween } from './near.ts';
import { mostFirst } from './order.ts';
import { regions } from './region.ts';

/** What a text counts, out of the list. */
export type LiveValue =
  | { readonly kind: 'count'; readonly value: number }
  /** From 0 to 1. */
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'kilometres'; readonly value: number }
  | { readonly kind: 'country'; readonly country: CountryCode }
  | { readonly kind: 'text'; readonly text: Readonly<Record<Locale, string>> };

/** The list, and the part of it that a step shows. */
export interface LiveScope {
  readonly atlas: Pick<Atlas, 'agreements' | 'config' | 'regionOf'>;
  /** What the step's facets leave. */
  readonly agreements: readonly Agreement[];
}

/** Numbers of something else than agreements. */
const counted = {
  agreements: (own) => own.length,
  institutions: (own) => totalsOf(own).institutions,
  countries: (own) => totalsOf(own).countries,
  places: (own) => totalsOf(own).places,
  networks: (own) => new Set(own.flatMap(({ network }) => network ?? [])).size,
} satisfies Record<string, (own: readonly Agreement[]) => number>;

/** Agreements that are something. */
const marked = {
  doubleDegree: ({ doubleDegree }) => doubleDegree,
  studentExchange: ({ studentExchange }) => studentExchange,
  network: ({ network }) => network !== null,
} satisfies Record<string, (agreement: Agreement) => boolean>;

type Sort = Exclude<FacetName, 'doubleDegree' | 'studentExchange'>;
export type LiveGroup = 'counted' | 'marked' | Sort | 'told';

/** Agreements that are of something, by a facet (`category.erasmus`): what there is of it. */
const sorted: Readonly<Record<Sort, (atlas: LiveScope['atlas']) => readonly string[]>> = {
  category: () => categories,
  programme: () => programmes,
  region: () => regions,
  country: ({ agreements }) => [...new Set(agreements.map(({ countryListed }) => countryListed))].sort(),
  network: ({ agreements }) => [...new Set(agreements.flatMap(({ network }) => network ?? []))].sort(),
};

/** What is neither a number nor a share of agreements. */
const told = {
  'home.institution': ({ config }) => sameInAll(config.home.institution),
  'home.city': ({ config }) => ({ kind: 'text', text: config.home.city }),
  'largest.country': (_atlas, own) => {
    const largest = largestCountry(own);
    return largest ? { kind: 'country', country: largest.country } : null;
  },
  'largest.agreements': (_atlas, own) => ({ kind: 'count', value: largestCountry(own)?.agreements ?? 0 }),
  'farthest.place': (atlas, own) => {
    const far = farthest(atlas, own);
    return far ? { kind: 'text', text: far.place.name } : null;
  },
  'farthest.country': (atlas, own) => {
    const far = farthest(atlas, own);
    return far ? { kind: 'country', country: far.countryListed } : null;
  },
  'farthest.kilometres': (atlas, own) => {
    const far = farthest(atlas, own);
    const home = atlas.config.home.lonLat;
    return { kind: 'kilometres', value: far ? distanceBetween(home, far.place.lonLat) : 0 };
  },
} satisfies Record<string, (atlas: LiveScope['atlas'], own: readonly Agreement[]) => LiveValue | null>;

/** All names but those that begin with `share.` or `all.`, by what they are of, for whoever chooses one. */
export function liveNameGroups(
  atlas: LiveScope['atlas'],
): readonly { readonly group: LiveGroup; readonly names: readonly string[] }[] {
  return [
    { group: 'counted', names: Object.keys(counted) },
    { group: 'marked', names: Object.keys(marked) },
    ...(Object.keys(sorted) as Sort[]).map((group) => ({
      group,
      names: sorted[group](atlas).map((value) => `${group}.${value}`),
    })),
    { group: 'told', names: Object.keys(told) },
  ];
}

/** How names are made, for whoever writes one that is not known. */
export function liveNames(atlas: LiveScope['atlas']): readonly string[] {
  const parts = Object.entries(sorted).map(([name, valuesIn]) => {
    const known = valuesIn(atlas);
    return `${name}.${known.length > 6 ? known.slice(0, 3).join(` or ${name}.`) : known.join(` or ${name}.`)}`;
  });
  return [...Object.keys(counted), ...Object.keys(marked), ...parts, ...Object.keys(told)];
}

/**
 * What a name in a text stands for: a number of what the step shows (`agreements`, `institutions`, `doubleDegree`,
 * `category.erasmus`, `country.ES` …), its share among the step's agreements (`share.doubleDegree`; `share.agreements`
 * is the step's share of the whole list), or the same of the whole list whatever the step shows (`all.agreements`).
 *
 * @returns null where there is no such name, or nothing that it could stand for (the largest country of no agreements)
 */
export function liveValue(name: string, { atlas, agreements }: LiveScope): LiveValue | null {
  if (name.startsWith('all.')) {
    const rest = name.slice('all.'.length);
    return rest.startsWith('all.') ? null : liveValue(rest, { atlas, agreements: atlas.agreements });
  }
  if (name.startsWith('share.')) return shareOf(name.slice('share.'.length), { atlas, agreements });
  if (isKeyOf(told, name)) return told[name](atlas, agreements);
  const value = isKeyOf(counted, name) ? counted[name](agreements) : agreementsOf(name, atlas, agreements);
  return value === null ? null : { kind: 'count', value };
}

function shareOf(name: string, { atlas, agreements }: LiveScope): LiveValue | null {
  const [part, whole] =
    name === 'agreements'
      ? [agreements.length, atlas.agreements.length]
      : [agreementsOf(name, atlas, agreements), agreements.length];
  return part === null ? null : { kind: 'share', value: whole === 0 ? 0 : part / whole };
}

/** How many of the agreements are what the name says; null where it says nothing of agreements. */
function agreementsOf(
  name: string,
  atlas: LiveScope['atlas'],
  agreements: readonly Agreement[],
): number | null {
  if (isKeyOf(marked, name)) return agreements.filter(marked[name]).length;
  const dot = name.indexOf('.');
  const [sort, wanted] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
  if (!isKeyOf(sorted, sort) || !sorted[sort](atlas).includes(wanted)) return null;
  return agreements.filter((agreement) => facetValuesOf(agreement, atlas.regionOf)[sort] === wanted).length;
}

const inBraces = /\{\{([^{}]*)\}\}/g;

/** The names in a text, in its order. */
export function liveNamesIn(text: string): readonly string[] {
  return [...text.matchAll(inBraces)].map(([, name = '']) => name.trim());
}

/** The text with each name told. */
export function tellLive(text: string, tell: (name: string) => string): string {
  return text.replaceAll(inBraces, (_braces, name: string) => tell(name.trim()));
}

/** Braces that open and never close, or the other way round: they would be read out. */
export function hasLooseBraces(text: string): boolean {
  return /[{}]/.test(tellLive(text, () => ''));
}

function isKeyOf<Key extends string>(table: Readonly<Record<Key, unknown>>, name: string): name is Key {
  return Object.hasOwn(table, name);
}

function sameInAll(text: string): LiveValue {
  return { kind: 'text', text: { fr: text, en: text } };
}

/** Of countries with as many agreements the first by its code. */
function largestCountry(own: readonly Agreement[]): { country: CountryCode; agreements: number } | null {
  const countries = [...groupBy(own, ({ countryListed }) => countryListed)].map(([country, group]) => ({
    country,
    total: group.length,
  }));
  const [first] = countries.sort(mostFirst(({ country }) => country));
  return first ? { country: first.country, agreements: first.total } : null;
}

function farthest({ config }: LiveScope['atlas'], own: readonly Agreement[]): Agreement | null {
  const far = ({ place }: Agreement) => distanceBetween(config.home.lonLat, place.lonLat);
  return own.reduce<Agreement | null>((best, one) => (best && far(best) >= far(one) ? best : one), null);
}
