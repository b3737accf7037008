import type { Atlas, CountryCode } from '../atlas.ts';
import {
  type FacetChoices,
  type FacetName,
  facetNames,
  fixedValuesOf,
  noValue,
  withChoice,
} from '../facets.ts';
import { type Nearness, readNearness } from './nearness.ts';
import { createPhrases, type Means, negates } from './phrases.ts';
import type { SearchIndex } from './search-index.ts';
import { fillerWords, readTokens } from './tokens.ts';

/**
 * A phrase of a reader's, read as choices of facets and as nearness to a place.
 */
export interface Understanding {
  readonly facets: FacetChoices;
  /** "Within 500 km of Milan"; null where nothing of the kind was said. */
  readonly near: Nearness | null;
  /** What was not understood, as written: names to be searched. Empty where all was. */
  readonly rest: string;
  /**
   * Whether the words read as well as names: nothing but countries was named ("Germany"), or they are the name of an
   * institution or place ("University of Iceland"). Then the facets are one way to read them, and search another.
   */
  readonly isName: boolean;
}

/** What search knows of names, as far as a phrase needs it. */
export interface NameLookup {
  /** Whether a folded word is one of a name. */
  readonly hasWord: (word: string) => boolean;
  /** The key of the place that is named so; undefined where none is. */
  readonly placeNamed: (text: string) => string | undefined;
  /** Whether an institution or place has all of the words in one of its names. */
  readonly isInName: (text: string) => boolean;
}

/** Reads what a reader asks for. */
export type Understand = (query: string) => Understanding | null;

/** Longer queries are read no further. */
const mostLetters = 200;

/**
 * Makes what reads phrases such as "double degree in Germany" as facets, in French and English at once. It gives null
 * for a query in which it finds names only, none of them of a country.
 */
export function createUnderstand(atlas: Atlas, index: SearchIndex, names: NameLookup): Understand {
  const phrases = createPhrases(atlas, index);
  const valuesOf = knownValues(atlas, index);
  return (query) => {
    const text = query.slice(0, mostLetters);
    const tokens = readTokens(text);
    const { near, used } = readNearness(text, tokens, atlas.config.home, names.placeNamed);
    const left = tokens.filter((token) => !used.has(token));
    const found: Found[] = [];
    for (let position = 0; position < left.length; ) {
      const phrase = phrases.longestAt(left, position, names.hasWord);
      if (!phrase) {
        position += 1;
        continue;
      }
      const before = left[position - 1];
      const negated = before !== undefined && !used.has(before) && negates(before);
      for (const token of left.slice(position - (negated ? 1 : 0), position + phrase.length)) used.add(token);
      found.push({ means: phrase.means, negated });
      position += phrase.length;
    }
    const facets = choicesOf(found, atlas, valuesOf);
    if (!near && facetNames.every((name) => facets[name] === undefined)) return null;
    const unread = tokens.filter((token) => !used.has(token));
    const rest = unread.filter(({ word }) => !fillerWords.has(word));
    const saysCountriesOnly =
      !near && found.every(({ means, negated }) => means.kind === 'country' && !negated);
    return {
      facets,
      near,
      rest: rest.map(({ start, end }) => text.slice(start, end)).join(' '),
      isName: saysCountriesOnly && (unread.length === 0 || rest.length > 0 || names.isInName(text)),
    };
  };
}

interface Found {
  readonly means: Means;
  readonly negated: boolean;
}

type ValuesOf = (name: FacetName) => readonly string[];

/** All values that a facet can have in the list. */
function knownValues({ agreements }: Atlas, { countries }: SearchIndex): ValuesOf {
  const networks = [...new Set(agreements.map(({ network }) => network ?? noValue))];
  const codes = countries.map(({ code }) => code);
  return (name) => fixedValuesOf(name) ?? (name === 'network' ? networks : codes);
}

/** Puts the phrases together: several values of a facet are any of them, several facets are all of them. */
function choicesOf(found: readonly Found[], { regionOf }: Atlas, valuesOf: ValuesOf): FacetChoices {
  const chosen = new Map<FacetName, Set<string>>();
  const choose = (name: FacetName, values: readonly string[]) => {
    chosen.set(name, new Set([...(chosen.get(name) ?? []), ...values]));
  };
  for (const { means, negated } of found) {
    if (means.kind === 'anyNetwork') continue;
    for (const [name, values] of Object.entries(means.choices) as [FacetName, readonly string[]][]) {
      choose(name, negated ? valuesOf(name).filter((value) => !values.includes(value)) : values);
    }
  }
  const anyNetwork = found.find(({ means }) => means.kind === 'anyNetwork');
  // "The network CLUSTER" is that one.
  if (anyNetwork && !chosen.has('network')) {
    choose(
      'network',
      anyNetwork.negated ? [noValue] : valuesOf('network').filter((value) => value !== noValue),
    );
  }
  joinGround(chosen, regionOf, valuesOf('country'));
  let choices: FacetChoices = {};
  for (const name of facetNames) {
    const values = chosen.get(name);
    if (values && values.size > 0) choices = withChoice(choices, name, [...values] as never[]);
  }
  return choices;
}

/** "Asia and Brazil" is all of either; two facets would be what is both. "Germany in Europe" is Germany. */
function joinGround(
  chosen: Map<FacetName, Set<string>>,
  regionOf: Atlas['regionOf'],
  listed: readonly CountryCode[],
): void {
  const regions = chosen.get('region');
  const countries = chosen.get('country');
  if (!regions || !countries) return;
  chosen.delete('region');
  const isInside = (country: CountryCode) => regions.has(regionOf[country] ?? '');
  if ([...countries].every(isInside)) return;
  chosen.set('country', new Set([...countries, ...listed.filter(isInside)]));
}
