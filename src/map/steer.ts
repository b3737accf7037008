import type { Camera } from '../model/camera.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';
import type { Hand } from './hand.ts';
import { toWorld, worldSize } from './mercator.ts';
import { sameCamera } from './view.ts';

/** What steering asks of the page, each time anew: window and panels change. */
export interface Situation {
  readonly naturalCamera: (state: AtlasState) => Camera;
  readonly reducedMotion: () => boolean;
}

export interface Steering {
  /** The window, its panels or who draws changed: keeps what the reader should see in the free part. */
  adjust(): void;
  /** Where a flight under way will end; else where the map stands. */
  heading(): Camera;
  /** Whether the map is on its way by the store's will. */
  isUnderway(): boolean;
  /** Keeps in the store where a reader's unfinished move had come to. */
  end(): void;
}

/** What moves takes this long at least, and a flight this long at most, in milliseconds. */
const [shortest, longest] = [240, 1200];
/** What each zoom level, or half a window's width, adds to a flight, in milliseconds. */
const timePerStep = 240;

/** How long the way from one view to another takes, so that the eye can follow it. */
function flightTime(from: Camera, to: Camera): number {
  const [fromX, fromY] = toWorld(from.center);
  const [toX, toY] = toWorld(to.center);
  const scale = worldSize * 2 ** Math.min(from.zoom, to.zoom);
  const windows = (Math.hypot(toX - fromX, toY - fromY) * scale) / worldSize;
  const steps = Math.abs(to.zoom - from.zoom) + windows;
  return Math.min(longest, Math.max(shortest, steps * timePerStep));
}

/**
 * Keeps map and store in step: the store's camera moves the map, or, where it holds none, what its selection or else
 * all that is shown asks for; a reader's own move goes into the store when the map has come to rest.
 */
export function steer(hand: Hand, store: AtlasStore, situation: Situation): Steering {
  /** Where the map stands by the store's will; what differs at rest is the reader's. */
  let settled = hand.camera();
  /** Whether the map is on its way by the store's will. */
  let underway = false;
  /** While the map is told to move: a flight that this breaks off comes to rest at once. */
  let commanding = false;

  const target = (state: AtlasState) => state.camera ?? situation.naturalCamera(state);
  const go = (state: AtlasState, animate: boolean) => {
    const camera = target(state);
    if (!underway && sameCamera(hand.camera(), camera)) return;
    const animated = animate && !situation.reducedMotion();
    commanding = true;
    hand.moveTo(camera, { animate: animated, durationMs: flightTime(hand.camera(), camera) });
    commanding = false;
    settled = hand.camera();
    underway = animated;
  };

  const stopWatching = store.subscribe((state, before) => {
    const asked =
      state.camera !== before.camera ||
      state.selection !== before.selection ||
      state.projection !== before.projection ||
      state.facets !== before.facets ||
      state.near !== before.near;
    if (asked) go(state, true);
  });
  const stopListening = hand.on('moveend', () => {
    if (commanding) return;
    const camera = hand.camera();
    const own = underway;
    underway = false;
    if (own || sameCamera(camera, settled)) {
      settled = camera;
      return;
    }
    settled = camera;
    store.actions.moveCamera(camera);
  });

  return {
    adjust() {
      const state = store.getState();
      // Where the store names a camera the map is there, unless the change broke off the flight to it.
      go(state, state.camera !== null);
    },
    heading: () => (underway ? target(store.getState()) : hand.camera()),
    isUnderway: () => underway,
    end() {
      stopWatching();
      stopListening();
      const camera = hand.camera();
      if (!underway && !sameCamera(camera, settled)) store.actions.moveCamera(camera);
    },
  };
}
