import type { Name } from './documents.ts';
import { fitOfWord, type Query } from './query.ts';
import type { Word } from './words.ts';

/** Part of a text that a reader's words matched: from its first letter to before its last one, as in `slice`. */
export type Mark = readonly [start: number, end: number];

/** The parts of a name that the words of a query match, from left to right; neighbours are one. */
export function marksIn(name: Name, query: Query): readonly Mark[] {
  const marks: Mark[] = [];
  for (const own of name.words) {
    const end = endOfMatch(own, query, name);
    if (end === null) continue;
    const before = marks.at(-1);
    // A space or hyphen between two matched words is part of what matched.
    if (before && /^[\p{P}\p{Z}]*$/u.test(name.text.slice(before[1], own.start)))
      marks[marks.length - 1] = [before[0], end];
    else marks.push([own.start, end]);
  }
  return marks;
}

/** How far a word of a name matches: to where the reader has come in it, or all of it after a slip. Null: not at all. */
function endOfMatch(own: Word, { words }: Query, name: Name): number | null {
  let end: number | null = null;
  for (const word of words) {
    if (fitOfWord(word, own, name) === 0) continue;
    end = Math.max(end ?? 0, endOfBeginning(own, word.forms) ?? own.end);
  }
  return end;
}

function endOfBeginning(own: Word, forms: Word['forms']): number | null {
  for (const form of own.forms) {
    for (const written of forms) {
      if (form && written && form.text.startsWith(written.text)) {
        return form.ends[written.text.length - 1] ?? null;
      }
    }
  }
  return null;
}
