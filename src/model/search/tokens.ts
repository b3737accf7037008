import { fold } from '../fold.ts';
import { fillers } from './lexicon.ts';
import { smallWords } from './small-words.ts';
import { wordsOf } from './words.ts';

/** A telling word of a phrase, folded, with its place in the text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether the reader may not have written it to its end. */
  readonly isBegun: boolean;
}

/** In names "est" is French for is; in phrases it is the east. */
function isSmall(word: string): boolean {
  return word !== 'est' && smallWords.has(word);
}

/** The telling words of a phrase; a plus sign is one of them ("Erasmus+"). */
export function readTokens(text: string): readonly Token[] {
  return wordsOf(text).flatMap(({ forms, start, end }): Token[] => {
    const word = forms[0].text;
    const plus = /^\s*\+/.exec(text.slice(end));
    const own = isSmall(word) ? [] : [{ word, start, end, isBegun: end === text.length }];
    if (!plus) return own;
    const signEnd = end + plus[0].length;
    return [...own, { word: 'plus', start: signEnd - 1, end: signEnd, isBegun: false }];
  });
}

/** The telling words of a phrase that we wrote ourselves. */
export function tellingParts(phrase: string): readonly string[] {
  return fold(phrase)
    .split(' ')
    .filter((word) => !isSmall(word));
}

/** Words that are understood and say nothing. */
export const fillerWords: ReadonlySet<string> = new Set(Object.values(fillers).flat().map(fold));
