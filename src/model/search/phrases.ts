import type { Atlas } from '../atlas.ts';
import type { FacetChoices } from '../facets.ts';
import { fold } from '../fold.ts';
import { slipsAllowed, slipsBetween } from './edit-distance.ts';
import { lexicon, type Meaning, negations } from './lexicon.ts';
import type { SearchIndex } from './search-index.ts';
import { type Token, tellingParts } from './tokens.ts';

/** What a phrase means for this list. */
export type Means =
  | { readonly kind: 'facet' | 'area' | 'country'; readonly choices: FacetChoices }
  | { readonly kind: 'anyNetwork' };

/** A phrase that was found. */
interface Phrase {
  /** In tokens. */
  readonly length: number;
  readonly means: Means;
}

export interface Phrases {
  /**
   * The longest phrase that begins at a token; of several, the one with the fewest slips.
   *
   * @param hasWord whether the list has a word: then it is no other one with a slip
   */
  longestAt(
    tokens: readonly Token[],
    position: number,
    hasWord: (word: string) => boolean,
  ): Phrase | undefined;
}

/** Shorter words are taken as written. */
const slipsFrom = 5;
/** From so many letters on the last word may be unfinished. */
const begunFrom = 4;
/** A word of a network's name that may stand for it. */
const networkPartFrom = 5;

/** All phrases that are understood: those of the lexicon, and the list's networks and countries. */
export function createPhrases(atlas: Atlas, index: SearchIndex): Phrases {
  const all: { readonly words: readonly string[]; readonly means: Means }[] = [];
  const add = (phrase: string, means: Means) => {
    const words = tellingParts(phrase);
    if (words.length > 0) all.push({ words, means });
  };
  for (const { means, words } of lexicon) {
    const here = meansHere(means, index);
    if (here) for (const phrase of Object.values(words).flat()) add(phrase, here);
  }
  for (const network of new Set(atlas.agreements.flatMap(({ network: name }) => name ?? []))) {
    const means: Means = { kind: 'facet', choices: { network: [network] } };
    add(network, means);
    for (const part of tellingParts(network)) if (part.length >= networkPartFrom) add(part, means);
  }
  for (const { code, name, others } of index.countries) {
    const means: Means = { kind: 'country', choices: { country: [code] } };
    for (const one of [...Object.values(name), ...others.map(([other]) => other)]) add(one, means);
  }

  return {
    longestAt(tokens, position, hasWord) {
      let best: (Phrase & { readonly slips: number }) | undefined;
      for (const { words, means } of all) {
        if (words.length < (best?.length ?? 1) || position + words.length > tokens.length) continue;
        let slips = 0;
        for (const [offset, word] of words.entries()) {
          slips += slipsIn(tokens[position + offset] as Token, word, hasWord);
          if (slips === Number.POSITIVE_INFINITY) break;
        }
        const isBetter = !best || words.length > best.length || slips < best.slips;
        if (slips < Number.POSITIVE_INFINITY && isBetter) best = { length: words.length, means, slips };
      }
      return best;
    },
  };
}

/** What a meaning of the lexicon is in this list; null where the list has nothing of it. */
function meansHere(means: Meaning, { areas, countries }: SearchIndex): Means | null {
  if ('anyNetwork' in means) return { kind: 'anyNetwork' };
  if ('choices' in means) return { kind: 'facet', choices: means.choices };
  const listed = new Set(countries.map(({ code }) => code));
  const inside =
    'area' in means ? (areas[means.area] ?? []) : means.countries.filter((code) => listed.has(code));
  return inside.length > 0 ? { kind: 'area', choices: { country: inside } } : null;
}

/** How many slips a token is away from a word; Infinity where it is another one. */
function slipsIn(
  { word: written, isBegun }: Token,
  word: string,
  hasWord: (word: string) => boolean,
): number {
  if (written === word) return 0;
  if (isBegun && written.length >= begunFrom && word.startsWith(written)) return 0.5;
  // Typists err less often in a word's first letter.
  if (word.length < slipsFrom || written[0] !== word[0] || hasWord(written)) return Number.POSITIVE_INFINITY;
  return slipsBetween(written, word, slipsAllowed(word.length));
}

const negating = new Set(Object.values(negations).flat().map(fold));

/** Whether a word turns the phrase after it round. */
export function negates({ word }: Token): boolean {
  return negating.has(word);
}
