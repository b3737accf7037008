/** An institution that a reader keeps. */
export interface Kept {
  /** Its key; of one that the atlas does not know (any longer), too. */
  readonly institution: string;
  /** What the reader wrote beside it, in one paragraph; empty for nothing. */
  readonly note: string;
}

/** What a reader keeps, in the reader's order; each institution once. */
export type Shortlist = readonly Kept[];

/** How many institutions a reader keeps at most: more is no shortlist. */
export const mostKept = 50;
/** A note's greatest length in UTF-16 units, as an HTML field counts them. */
export const longestNote = 280;
/** No key of ours is longer. */
const longestKey = 200;

/** Whether an institution is kept. */
export function isKept(list: Shortlist, institution: string): boolean {
  return list.some((one) => one.institution === institution);
}

/** Keeps an institution, last in the list; one that is kept stays where it is, one too many is not taken. */
export function keep(list: Shortlist, institution: string): Shortlist {
  if (isKept(list, institution) || list.length >= mostKept) return list;
  return [...list, { institution, note: '' }];
}

/** Lets an institution go. */
export function drop(list: Shortlist, institution: string): Shortlist {
  return isKept(list, institution) ? list.filter((one) => one.institution !== institution) : list;
}

/** Puts one that was let go back where it stood, with its note. */
export function restore(list: Shortlist, kept: Kept, position: number): Shortlist {
  if (isKept(list, kept.institution) || list.length >= mostKept) return list;
  return list.toSpliced(position, 0, kept);
}

/** Moves an institution to another position, from 0; beyond an end it comes to stand there. */
export function move(list: Shortlist, institution: string, position: number): Shortlist {
  const from = list.findIndex((one) => one.institution === institution);
  const kept = list[from];
  const to = Math.max(0, Math.min(list.length - 1, position));
  if (!kept || to === from) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, kept);
}

/** Writes a note beside an institution, or another; an empty one takes it away. */
export function annotate(list: Shortlist, institution: string, words: string): Shortlist {
  const note = tidyNote(words);
  return list.map((one) =>
    one.institution === institution && one.note !== note ? { institution, note } : one,
  );
}

/** A list with another's institutions behind its own, and how many those are. */
export interface Merger {
  readonly list: Shortlist;
  readonly added: number;
  /** How many found no room. */
  readonly left: number;
}

/** Takes another's list over: what one has stays as it is, but for a note where one has written none. */
export function merge(own: Shortlist, other: Shortlist): Merger {
  const notes = new Map(other.map(({ institution, note }) => [institution, note]));
  const present = own.map((one) =>
    one.note === '' && notes.get(one.institution) ? { ...one, note: notes.get(one.institution) ?? '' } : one,
  );
  const further = other.filter(({ institution }) => !isKept(own, institution));
  const added = further.slice(0, Math.max(0, mostKept - own.length));
  return { list: [...present, ...added], added: added.length, left: further.length - added.length };
}

/**
 * A note as it is kept: one paragraph of well-formed text. What a browser's field holds while it is written in is the
 * field's.
 */
export function tidyNote(words: string): string {
  // Control characters, and halves of characters: no link carries them.
  const paragraph = words.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return paragraph
    .slice(0, longestNote)
    .replace(/\p{Cs}$/u, '')
    .trim();
}

/** A list made of whatever a link or a browser's storage gave: each institution once, in order. */
export function tidyShortlist(entries: readonly Kept[]): Shortlist {
  const list: Kept[] = [];
  for (const { institution, note } of entries) {
    const isKey =
      institution.length > 0 && institution.length <= longestKey && !/[\s,\p{Cc}\p{Cs}]/u.test(institution);
    if (isKey && !isKept(list, institution)) list.push({ institution, note: tidyNote(note) });
    if (list.length === mostKept) break;
  }
  return list;
}

/** Two are the same when their keys are; empty for none. */
export function shortlistKey(list: Shortlist | null): string {
  return list ? JSON.stringify(list.map(({ institution, note }) => [institution, note])) : '';
}
