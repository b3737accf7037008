import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Tour } from '../../model/tour.ts';

/** What can be taken back. */
const longestPast = 100;

interface DraftState {
  readonly tour: Tour;
  /** Place of the step that is written in, from 0; null: all stand in their list. */
  readonly open: number | null;
  /** The tour before each change, the last one last. */
  readonly past: readonly Tour[];
  /** Whether the browser keeps it for the next time. */
  readonly isKept: boolean;
}

/** The tour that an author makes. */
export interface Draft extends Pick<StoreApi<DraftState>, 'getState' | 'subscribe'> {
  /**
   * Changes the tour.
   *
   * @param field what is written in: one change, however many letters. Without it each is one
   */
  change(make: (tour: Tour) => Tour, field?: string): void;
  /** Takes the last change back. */
  undo(): void;
  /** @param index null: closes it */
  open(index: number | null): void;
}

/** @param keep puts a draft aside for the next time; returns whether it could */
export function createDraft(begun: Tour, keep: (tour: Tour) => boolean): Draft {
  const store = createStore<DraftState>(() => ({ tour: begun, open: null, past: [], isKept: keep(begun) }));
  /** What was written in last. */
  let writing: string | undefined;
  const opened = (open: number | null, { steps }: Tour) =>
    open !== null && open < steps.length ? open : null;
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    change(make, field) {
      const { tour: before, past, open } = store.getState();
      const tour = make(before);
      if (tour === before) return;
      const goesOn = field !== undefined && field === writing;
      writing = field;
      store.setState({
        tour,
        open: opened(open, tour),
        past: goesOn ? past : [...past, before].slice(-longestPast),
        isKept: keep(tour),
      });
    },
    undo() {
      const { past, open } = store.getState();
      const tour = past.at(-1);
      if (!tour) return;
      writing = undefined;
      store.setState({ tour, open: opened(open, tour), past: past.slice(0, -1), isKept: keep(tour) });
    },
    open(index) {
      writing = undefined;
      store.setState(({ tour }) => ({ open: opened(index, tour) }));
    },
  };
}
