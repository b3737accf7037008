import { type Dictionary, type Fit, familyFit, type MeantWord } from './dictionary.ts';
import type { Name } from './documents.ts';
import { familiesOf } from './word-families.ts';
import { coresOf, tellingWords, type Word, type WordForm, wordsOf } from './words.ts';

/** What a reader asks for: the telling words, with all that each may mean. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** The telling words in one line, to be compared with whole names. */
  readonly cores: readonly string[];
}

export interface QueryWord extends MeantWord {
  readonly forms: Word['forms'];
  /** How much it tells: the rarer, the more. */
  readonly weight: number;
}

/** Longer ones are read no further: a name of the list has up to a dozen words. */
const mostLetters = 200;
const mostWords = 12;
/** A word that is parted in two has at least so many letters in each. */
const leastPart = 3;

/** Reads a query; without words where it has none. */
export function readQuery(text: string, dictionary: Dictionary, documents: number): Query {
  const telling = tellingWords(joinParted(wordsOf(text.slice(0, mostLetters)), dictionary));
  const words = telling.slice(0, mostWords).flatMap((word): QueryWord[] => {
    const meant = dictionary.lookUp(word);
    const parts = meant.frequency === 0 ? partedIn(word, dictionary) : null;
    const read = parts?.map((part) => ({ ...dictionary.lookUp(part), forms: part.forms }));
    return (read ?? [{ ...meant, forms: word.forms }]).map((one) => ({
      ...one,
      weight: Math.log(1 + documents / (1 + one.frequency)),
    }));
  });
  return { words, cores: coresOf(words) };
}

/** How well a word of a name fits a word of the query. */
export function fitOfWord(word: QueryWord, own: Word, { role, of }: Pick<Name, 'role' | 'of'>): Fit {
  const terms = role === 'title' ? word.titleTerms : word.terms;
  let best = 0;
  for (const form of own.forms) {
    if (!form) continue;
    best = Math.max(best, terms.get(form.text) ?? 0);
    if (role !== 'title' && word.families.length > 0) {
      best = Math.max(best, familyFit(word.families, familiesOf(form.text, of)));
    }
  }
  return best;
}

/** The two words of the list that one is which the list has not: "jiaotong" is "Jiao Tong". Null where it is none. */
function partedIn({ forms }: Word, dictionary: Dictionary): readonly Pick<Word, 'forms'>[] | null {
  const { text } = forms[0];
  for (let cut = leastPart; cut <= text.length - leastPart; cut += 1) {
    const parts = [text.slice(0, cut), text.slice(cut)];
    if (parts.every((part) => dictionary.has(part))) return parts.map((part) => ({ forms: [formOf(part)] }));
  }
  return null;
}

function formOf(text: string): WordForm {
  return { text, ends: [] };
}

/** Takes two neighbours as one word where the list has that one, and not both of the two: "Mc Gill" is "McGill". */
function joinParted(words: readonly Word[], dictionary: Dictionary): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const text = before && before.forms[0].text + word.forms[0].text;
    const isParted =
      before &&
      text &&
      tellingWords([before, word]).length === 2 &&
      dictionary.has(text) &&
      !(dictionary.has(before.forms[0].text) && dictionary.has(word.forms[0].text));
    if (isParted) {
      joined[joined.length - 1] = { forms: [formOf(text)], start: before.start, end: word.end };
    } else joined.push(word);
  }
  return joined;
}
