import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, Point } from 'geojson';

/** What a step of a tour's file says, as it stands there. */
interface RawStep {
  readonly id: string;
  readonly chart?: string;
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  readonly figure?: Readonly<Record<Language, string>>;
  readonly headline: Readonly<Record<Language, string>>;
  readonly text?: Readonly<Record<Language, string>>;
}

export interface RawTour {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly steps: readonly RawStep[];
}

export type Language = 'fr' | 'en';

/** A row of the published open data. */
type Row = Feature<Point, Readonly<Record<string, string | boolean | null>>>;

/** The tours' files, read as they are. */
export const rawTours: readonly RawTour[] = readdirSync('data/tours')
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    id: name.replace('.json', ''),
    ...JSON.parse(readFileSync(`data/tours/${name}`, 'utf8')),
  }));

const { home } = JSON.parse(readFileSync('data/atlas.config.json', 'utf8'));

/** Counts what tours say in the open data that the site publishes: by nothing of the app's own code. */
export class TourOracle {
  private readonly rows: readonly Row[];

  constructor(published: FeatureCollection<Point>) {
    this.rows = published.features as Row[];
  }

  /** How many agreements a step's facets leave. */
  agreements(step: RawStep): number {
    return this.left(step).length;
  }

  /** A text of a step with each number counted, without its few marks of Markdown. */
  say(text: Readonly<Record<Language, string>>, language: Language, step: RawStep | null): string {
    const rows = step ? this.left(step) : this.rows;
    return plain(
      text[language]
        .replaceAll(/\{\{([^}]+)\}\}/g, (_braces, name: string) => this.tell(name.trim(), rows, language))
        .replaceAll(/\*+/g, ''),
    );
  }

  private left({ facets = {} }: RawStep): readonly Row[] {
    return this.rows.filter((row) =>
      Object.entries(facets).every(([name, values]) => values.includes(facetOf(row, name))),
    );
  }

  private tell(name: string, rows: readonly Row[], language: Language): string {
    const [first = '', ...rest] = name.split('.');
    const others = rest.join('.');
    if (first === 'all') return this.tell(others, this.rows, language);
    if (first === 'share') {
      const share =
        others === 'agreements' ? rows.length / this.rows.length : count(others, rows) / rows.length;
      return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
    }
    if (first === 'home') return others === 'city' ? home.city[language] : home.institution;
    if (first === 'largest') {
      const [country = '', group = []] =
        [...grouped(rows, 'country_listed')].sort(
          ([one, own], [other, its]) => its.length - own.length || (one < other ? -1 : 1),
        )[0] ?? [];
      return others === 'agreements'
        ? number(group.length, language)
        : (new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? '');
    }
    if (first === 'farthest') {
      const far = rows.toSorted((one, other) => kilometres(other) - kilometres(one))[0];
      if (!far) return '';
      if (others === 'place') return String(far.properties[`city_${language}`]);
      const rounded = Math.round(kilometres(far) / 10) * 10;
      return new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' }).format(rounded);
    }
    return number(count(name, rows), language);
  }
}

/** White space of any kind is one space: French has three of them. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function count(name: string, rows: readonly Row[]): number {
  const [sort = '', value] = name.split('.');
  if (value !== undefined) return rows.filter((row) => facetOf(row, sort) === value).length;
  const different = (keyOf: (row: Row) => unknown) => new Set(rows.map(keyOf)).size;
  switch (sort) {
    case 'agreements':
      return rows.length;
    case 'institutions':
      return different(({ properties }) => `${properties.country_listed} ${properties.institution}`);
    case 'countries':
      return different(({ properties }) => properties.country_listed);
    case 'places':
      return different(({ properties, geometry }) => `${properties.city_en} ${geometry.coordinates}`);
    case 'networks':
      return new Set(rows.flatMap(({ properties }) => properties.network ?? [])).size;
    case 'network':
      return rows.filter(({ properties }) => properties.network).length;
    case 'doubleDegree':
      return rows.filter(({ properties }) => properties.double_degree).length;
    default:
      throw new Error(`The oracle does not know "${name}".`);
  }
}

function facetOf({ properties }: Row, facet: string): string {
  if (facet === 'country') return String(properties.country_listed);
  if (facet === 'region') return regionOf(String(properties.country_listed));
  if (facet === 'doubleDegree') return properties.double_degree ? 'yes' : 'no';
  return String(properties[facet]);
}

const { territoryContainment } = createRequire(import.meta.url)(
  'cldr-core/supplemental/territoryContainment.json',
).supplemental;

/** UN M49, as CLDR contains it. */
function regionOf(country: string): string {
  const contains = (code: string): boolean =>
    (territoryContainment[code]?._contains ?? []).some(
      (part: string) => part === country || (/^\d+$/.test(part) && contains(part)),
    );
  const regions = { '150': 'europe', '019': 'americas', '142': 'asia', '002': 'africa', '009': 'oceania' };
  return Object.entries(regions).find(([code]) => contains(code))?.[1] ?? '';
}

function grouped(rows: readonly Row[], name: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row.properties[name]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

function number(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value);
}

/** From home along the great circle (haversine, mean radius of the Earth). */
function kilometres({ geometry }: Row): number {
  const [[lon1, lat1], [lon2 = 0, lat2 = 0]] = [home.lonLat as [number, number], geometry.coordinates];
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (one: number, other: number) => Math.sin(radians(other - one) / 2) ** 2;
  const chord = half(lat1, lat2) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon1, lon2);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(chord));
}
