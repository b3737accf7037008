import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Tour, TourStep } from '../model/tour.ts';

/** Where a talk stands. */
export interface TalkState {
  /** Place of the tour among all tours, from 0. */
  readonly tour: number;
  /** Place of the step in the tour, from 0. */
  readonly step: number;
  /** Whether the screen is dark, so that all look at the speaker. */
  readonly isBlank: boolean;
  /** Whether a circle of light follows the pointer. */
  readonly hasSpotlight: boolean;
  /** Whether all steps stand side by side, to be chosen from. */
  readonly isOverview: boolean;
  /** Whether pages turn by themselves. */
  readonly isPlaying: boolean;
  /** Whether the first step follows the last. */
  readonly loops: boolean;
}

/** A talk, led by its speaker: whatever leads away from a blank screen or an overview ends it. */
export interface Talk extends Pick<StoreApi<TalkState>, 'getState' | 'subscribe'> {
  readonly tours: readonly Tour[];
  /** The tour that is shown, and its step. */
  present(): { readonly tour: Tour; readonly step: TourStep };
  next(): void;
  back(): void;
  /** @param step from 0; one beyond the ends is the nearest that there is */
  goTo(step: number): void;
  /** @param tour from 0 */
  openTour(tour: number): void;
  /** The first step again. */
  restart(): void;
  toggleBlank(): void;
  toggleSpotlight(): void;
  toggleOverview(): void;
  togglePlaying(): void;
  toggleLoop(): void;
  /** Stands as another window's talk stands, at the same step. @returns whether tour and step are known here */
  adopt(state: Omit<TalkState, 'tour' | 'step'> & { readonly tour: string; readonly step: string }): boolean;
}

/** What a talk begins with, as its address says it: unknown names are the first of their kind. */
export interface TalkStart {
  readonly tour: string | null;
  readonly step: string | null;
  readonly isPlaying: boolean;
  readonly loops: boolean;
  readonly isBlank?: boolean;
  readonly hasSpotlight?: boolean;
}

/** @throws RangeError where there is no tour: there is nothing to show */
export function createTalk(tours: readonly Tour[], start: TalkStart): Talk {
  const tour = Math.max(
    0,
    tours.findIndex(({ id }) => id === start.tour),
  );
  const first = tours[tour];
  if (!first) throw new RangeError('A talk needs a tour.');
  const step = Math.max(
    0,
    first.steps.findIndex(({ id }) => id === start.step),
  );
  const { isPlaying, loops, isBlank = false, hasSpotlight = false } = start;
  const closed = { isBlank: false, isOverview: false } as const;
  const store = createStore<TalkState>(() => ({
    ...closed,
    tour,
    step,
    isBlank,
    hasSpotlight,
    isPlaying,
    loops,
  }));
  const stepsOf = (index: number) => tours[index]?.steps ?? first.steps;
  const last = () => stepsOf(store.getState().tour).length - 1;
  const goTo = (wanted: number) =>
    store.setState({ ...closed, step: Math.min(Math.max(0, Math.trunc(wanted)), last()) });
  const toggle = (name: 'hasSpotlight' | 'isPlaying' | 'loops') =>
    store.setState((state) => ({ [name]: !state[name] }));
  return {
    tours,
    getState: store.getState,
    subscribe: store.subscribe,
    present() {
      const state = store.getState();
      const shown = tours[state.tour] ?? first;
      const now = shown.steps[state.step] ?? shown.steps[0];
      if (!now) throw new RangeError(`The tour ${shown.id} has no step.`);
      return { tour: shown, step: now };
    },
    next() {
      const { step: now, isBlank, isOverview, loops: again } = store.getState();
      // A dark screen comes back to where it was.
      if (isBlank || isOverview) store.setState(closed);
      else if (now < last()) goTo(now + 1);
      else if (again) goTo(0);
    },
    back() {
      const { step: now, isBlank, isOverview, loops: again } = store.getState();
      if (isBlank || isOverview) store.setState(closed);
      else if (now > 0) goTo(now - 1);
      else if (again) goTo(last());
    },
    goTo,
    openTour(index) {
      if (tours[index]) store.setState({ ...closed, tour: index, step: 0 });
    },
    restart: () => goTo(0),
    toggleBlank: () => store.setState(({ isBlank }) => ({ isBlank: !isBlank, isOverview: false })),
    toggleSpotlight: () => toggle('hasSpotlight'),
    toggleOverview: () => store.setState(({ isOverview }) => ({ isOverview: !isOverview, isBlank: false })),
    togglePlaying: () => toggle('isPlaying'),
    toggleLoop: () => toggle('loops'),
    adopt({ tour: tourId, step: stepId, ...shown }) {
      const adopted = tours.findIndex(({ id }) => id === tourId);
      const step = stepsOf(adopted).findIndex(({ id }) => id === stepId);
      const isKnown = adopted >= 0 && step >= 0;
      store.setState(isKnown ? { ...shown, tour: adopted, step } : shown);
      return isKnown;
    },
  };
}
