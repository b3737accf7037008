import { type Shortlist, tidyShortlist } from './shortlist.ts';

/** The parameters of a link that hold a shortlist: its institutions in order, and a note each by its place, from 1. */
export const shortlistParameters = ['shortlist', 'note'] as const;

/** A link that is longer is cut or refused by some programmes and servers, in characters. */
export const longestLink = 8000;

/** Writes a list into a link's parameters: `shortlist=br/unicamp,br/usp&note=2.Ask+Ana`. */
export function writeShortlist(list: Shortlist, parameters: URLSearchParams): void {
  if (list.length === 0) return;
  parameters.set('shortlist', list.map(({ institution }) => institution).join(','));
  list.forEach(({ note }, index) => {
    if (note !== '') parameters.append('note', `${index + 1}.${note}`);
  });
}

/**
 * Reads a list from a link's parameters. An institution that the atlas does not know is in it, too: the reader is told
 * how many there are. What is malformed is left out.
 *
 * @returns null where the link holds none
 */
export function readShortlist(parameters: URLSearchParams): Shortlist | null {
  const notes = new Map<number, string>();
  for (const text of parameters.getAll('note')) {
    const [, place = '', note = ''] = /^([1-9]\d?)\.(.*)$/s.exec(text) ?? [];
    if (place !== '') notes.set(Number(place) - 1, note);
  }
  const institutions = parameters.get('shortlist')?.split(',') ?? [];
  const list = tidyShortlist(
    institutions.map((institution, index) => ({ institution, note: notes.get(index) ?? '' })),
  );
  return list.length > 0 ? list : null;
}
