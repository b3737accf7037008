import type { CountryCode, Locale } from '../atlas.ts';
import type { AreaCode } from './areas.ts';

/**
 * What search needs beside the atlas, as it travels: made by the pipeline's search-index.ts, read by
 * {@link Dictionary} and {@link Documents}. Documents are numbered: countries first, in the order of `countries`, then
 * the atlas' places and institutions, each in the atlas' order.
 */
export interface SearchIndex {
  /**
   * Every term, sorted, with a space between. The first letter of each (0 to 9, a to z: 0 to 35) says with how many
   * letters of the term before it begins.
   */
  readonly terms: string;
  /** By term, in how many documents it is. */
  readonly counts: readonly number[];
  /** The documents of the first term, then those of the second …; by term in ascending order, as steps from zero. */
  readonly documents: readonly number[];
  /** The countries as listed. */
  readonly countries: readonly IndexedCountry[];
  readonly places: {
    /** By place, other names than the atlas has. */
    readonly others: readonly (readonly string[])[];
    /** By place, people, to two digits; 0 where it is not known. */
    readonly populations: readonly number[];
  };
  readonly institutions: {
    /** By institution, other names and spellings. */
    readonly others: readonly (readonly string[])[];
    readonly acronyms: readonly (readonly string[])[];
    /** By institution, the initials of its name; empty where they are no acronym, or one of the acronyms. */
    readonly initials: readonly string[];
  };
  /** By area of the world, the countries as listed that are in it. */
  readonly areas: Readonly<Partial<Record<AreaCode, readonly CountryCode[]>>>;
}

/** A country by all of its names. */
export interface IndexedCountry {
  readonly code: CountryCode;
  readonly name: Readonly<Record<Locale, string>>;
  /** Names in its own languages and in common use, each with its language (BCP 47). */
  readonly others: readonly (readonly [name: string, language: string])[];
}
