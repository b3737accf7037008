/**
 * The words of the domain, as types. Everything between the pipeline (which makes an {@link Atlas}) and the views
 * (which show one) is said in these terms.
 */

import type { GlossaryEntry } from './glossary.ts';
import type { KioskConfig } from './kiosk.ts';
import type { Region } from './region.ts';
import type { RendererChoice } from './renderer.ts';

/** ISO 3166-1 alpha-2 code, upper case ("FR"). Checked against ISO's list in the pipeline. */
export type CountryCode = string;

/** Longitude and latitude, in this order: WGS 84, decimal degrees, five decimals. */
export type LonLat = readonly [lon: number, lat: number];

/** The languages that the page speaks. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The canonical forms of an agreement's type, in the one order that legend, bars and donuts share. */
export const categories = [
  'erasmus',
  'bilateral',
  'multilateral',
  'university-wide',
  'amendment',
  'renewal',
] as const;
export type Category = (typeof categories)[number];

/** European programme under which an agreement was signed: Lifelong Learning Programme or Erasmus+. */
export const programmes = ['llp', 'eplus'] as const;
export type Programme = (typeof programmes)[number];

/** How an agreement came to its place: as listed, by a correction, or as the first host of several listed cities. */
export const geocodes = ['exact', 'corrected', 'multi'] as const;
type Geocode = (typeof geocodes)[number];

/** A city (or campus) with coordinates: one row of places.tsv. */
export interface Place {
  /** Stable key, used in links: "<alpha-2>/<slug of the English name>", such as "de/cologne". */
  readonly key: string;
  readonly geonamesId: number | null;
  /** The country on whose ground the place lies. */
  readonly country: CountryCode;
  readonly lonLat: LonLat;
  readonly name: Readonly<Record<Locale, string>>;
}

/** A partner. One under several spellings in the list is one here. */
export interface Institution {
  /** Stable key, used in links: "<alpha-2 as listed>/<slug of the canonical name>". */
  readonly key: string;
  /** Canonical name, in its own language. */
  readonly name: string;
  /** BCP 47 tag of the name's language, or null where it is not known. */
  readonly language: string | null;
  readonly homepage: string | null;
  readonly erasmusCode: string | null;
  readonly countryListed: CountryCode;
}

/** What a person corrected in a row, and why. */
export interface Correction {
  readonly field: 'country' | 'institution' | 'city' | 'title' | 'type';
  readonly listed: string;
  readonly meant: string;
  /** English is always there; null where nobody has said it in French. */
  readonly reason: { readonly en: string; readonly fr: string | null };
}

/** One row of the list. */
export interface Agreement {
  /** 1-based line in the list file: also the agreement's identity. */
  readonly sourceLine: number;
  /** The row's cells, as listed. */
  readonly source: {
    readonly country: string;
    readonly institution: string;
    readonly city: string;
    readonly title: string;
    readonly type: string;
  };
  readonly institution: Institution;
  readonly place: Place;
  /** Further cities of a cell that lists several; as listed. */
  readonly otherCities: readonly string[];
  /** The country that the list names: counts and breakdowns go by it. */
  readonly countryListed: CountryCode;
  readonly geocode: Geocode;
  readonly category: Category;
  readonly programme: Programme | null;
  readonly doubleDegree: boolean;
  readonly network: string | null;
  readonly studentExchange: boolean;
  readonly corrections: readonly Correction[];
}

/** In which languages the list's own titles, types and spellings of institutions are written: BCP 47 tags. */
export interface ListLanguage {
  /** What is not named below. */
  readonly usual: string;
  /** By language, the titles, types and spellings that are in it, as listed. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

/** A richer basemap from elsewhere, for whoever looks closely and is online. */
export interface StreetDetail {
  readonly kind: 'style' | 'pmtiles';
  /** Address of a MapLibre style, or of a PMTiles archive in Protomaps' basemap schema. */
  readonly url: string;
  readonly attribution: { readonly text: string; readonly path: string };
}

/** What the page needs of atlas.config.json. */
export interface AtlasConfig {
  readonly name: Readonly<Record<Locale, string>>;
  readonly subtitle: Readonly<Record<Locale, string>>;
  readonly home: {
    readonly institution: string;
    readonly country: CountryCode;
    readonly lonLat: LonLat;
    readonly city: Readonly<Record<Locale, string>>;
    /** By the IANA time zone database; absent where nobody has said it. */
    readonly timeZone?: string | undefined;
  };
  /** Where the atlas is published, ending with a slash; null where nobody has said it. */
  readonly address: string | null;
  readonly languages: readonly Locale[];
  readonly defaultLanguage: Locale;
  readonly listLanguage: ListLanguage;
  /** Null: the built-in basemap alone. */
  readonly streets: StreetDetail | null;
  /** Who draws the map when the link does not say. */
  readonly renderer: RendererChoice;
  readonly kiosk: KioskConfig;
  /** When the list was published, as an ISO date; null where nobody has said it. */
  readonly listDate: string | null;
  /** Whose the list is, as a chart that leaves the page says it. */
  readonly source: string;
}

/** A university's agreements, checked: the pipeline's outcome and the views' one input. */
export interface Atlas {
  readonly config: AtlasConfig;
  /** In the list's order. */
  readonly agreements: readonly Agreement[];
  readonly institutions: readonly Institution[];
  readonly places: readonly Place[];
  /** The region of each country as listed. */
  readonly regionOf: Readonly<Record<CountryCode, Region>>;
  /** Which words of the list and of the page have an explanation; none where the data folder has no glossary. */
  readonly glossary: readonly GlossaryEntry[];
}
