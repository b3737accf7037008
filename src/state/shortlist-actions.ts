import {
  annotate,
  drop,
  isKept,
  type Kept,
  keep,
  type Merger,
  merge,
  move,
  restore,
  type Shortlist,
} from '../model/shortlist.ts';

/** What the reader keeps, and what was sent to them. */
export interface ShortlistState {
  /** The reader's own list, kept in the browser. */
  readonly kept: Shortlist;
  /** Whether the browser remembers it; if not it lasts as long as the visit. */
  readonly remembersKept: boolean;
  /** A list that a link brought; the reader's own is untouched by it. Null for none. */
  readonly shared: Shortlist | null;
}

/** What views may do with them. */
export interface ShortlistActions {
  /** Keeps an institution, or lets it go. */
  readonly toggleKept: (institutionKey: string) => void;
  /** @param position where it comes to stand, from 0 */
  readonly moveKept: (institutionKey: string, position: number) => void;
  readonly annotateKept: (institutionKey: string, note: string) => void;
  /** Puts one that was let go back where it stood. */
  readonly restoreKept: (kept: Kept, position: number) => void;
  /** Takes the list that was sent over into the reader's own, and says what came of it. */
  readonly keepShared: () => Omit<Merger, 'list'>;
  /** Puts the list that was sent away. */
  readonly closeShared: () => void;
  /** Empties the reader's own list, for whoever comes next. */
  readonly forgetShortlist: () => void;
}

/** State before the address and the browser's memory have had their say. */
export const initialShortlist: ShortlistState = { kept: [], remembersKept: true, shared: null };

/** The list that the reader has before them: the one that was sent, while it is shown, else their own. */
export function shownShortlist({ kept, shared }: ShortlistState): Shortlist {
  return shared ?? kept;
}

/** The actions of a store, of which this is a part. */
export function shortlistActions(
  getState: () => ShortlistState,
  setState: (part: Partial<ShortlistState>) => void,
): ShortlistActions {
  const change = (changed: (list: Shortlist) => Shortlist) => {
    const { kept } = getState();
    const list = changed(kept);
    if (list !== kept) setState({ kept: list });
  };
  return {
    toggleKept: (key) => change((list) => (isKept(list, key) ? drop(list, key) : keep(list, key))),
    moveKept: (key, position) => change((list) => move(list, key, position)),
    annotateKept: (key, note) => change((list) => annotate(list, key, note)),
    restoreKept: (kept, position) => change((list) => restore(list, kept, position)),
    keepShared: () => {
      const { kept, shared } = getState();
      const { list, ...outcome } = merge(kept, shared ?? []);
      setState({ kept: list, shared: null });
      return outcome;
    },
    closeShared: () => setState({ shared: null }),
    forgetShortlist: () => setState({ kept: [], shared: null }),
  };
}
