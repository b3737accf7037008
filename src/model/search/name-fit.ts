import { exact, titleWeight } from './dictionary.ts';
import type { Name } from './documents.ts';
import { fitOfWord, type Query, type QueryWord } from './query.ts';
import { tellingWords } from './words.ts';

/** What a name has of a query. */
export interface NameFit {
  /** By word of the query, how well it fits. */
  readonly fits: readonly number[];
  /** How much of the query the name has, from 0 to 1. */
  readonly share: number;
  /** The query is the name; is how it begins; has its words in it; or has not all of them in it. */
  readonly likeness: 'whole' | 'beginning' | 'inside' | 'part';
  /** How much of the name the query has, from 0 to 1; only where it has all of the query. */
  readonly coverage: number;
}

/** What the beginning of a name, or one with a slip, counts where it is not one of the page's. */
const inexactOther = 0.85;

/** Compares a name with a query. */
export function compareName(name: Name, query: Query): NameFit {
  const fits = query.words.map((word) => fitIn(name, word));
  const share = shareOf(query, fits);
  if (name.role === 'title' || fits.some((fit) => fit === 0)) {
    return { fits, share, likeness: 'part', coverage: 0 };
  }
  if (name.cores.some((core) => query.cores.includes(core))) {
    return { fits, share, likeness: 'whole', coverage: 1 };
  }
  const begins = name.cores.some((core) => query.cores.some((written) => core.startsWith(written)));
  const telling = tellingWords(name.words);
  const matched = telling.filter((own) => query.words.some((word) => fitOfWord(word, own, name) > 0));
  return {
    fits,
    share,
    likeness: begins ? 'beginning' : 'inside',
    coverage: matched.length / telling.length,
  };
}

/** How much of a query is matched, from 0 to 1: words that tell more count more. */
export function shareOf({ words }: Query, fits: readonly number[]): number {
  let sum = 0;
  let whole = 0;
  for (const [position, { weight }] of words.entries()) {
    sum += weight * (fits[position] ?? 0);
    whole += weight * exact;
  }
  return whole === 0 ? 0 : sum / whole;
}

/** How well a word of the query fits in a name: as well as in the word of it that fits best. */
function fitIn(name: Name, word: QueryWord): number {
  let best = 0;
  for (const own of name.words) best = Math.max(best, fitOfWord(word, own, name));
  if (name.role === 'title') return best * titleWeight;
  return name.role === 'name' || best === exact ? best : best * inexactOther;
}
