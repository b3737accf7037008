import type { Camera } from '../model/camera.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';
import type { Hand } from './hand.ts';
import { sameCamera } from './view.ts';

/** What steering asks of the page, each time anew: window and panels change. */
export interface Situation {
  readonly naturalCamera: (state: AtlasState) => Camera;
  readonly reducedMotion: () => boolean;
}

export interface Steering {
  /** The window or its panels changed: keeps what the reader should see in the free part. */
  adjust(): void;
  end(): void;
}

/**
 * Keeps map and store in step: the store's camera moves the map, or, where it holds none, what its selection asks
 * for; a reader's own move goes into the store when the map has come to rest.
 */
export function steer(hand: Hand, store: AtlasStore, situation: Situation): Steering {
  /** Where the map stands by the store's will; what differs at rest is the reader's. */
  let settled = hand.camera();
  let underway = false;

  const target = (state: AtlasState) => state.camera ?? situation.naturalCamera(state);
  const go = (state: AtlasState, animate: boolean) => {
    const camera = target(state);
    if (!underway && sameCamera(hand.camera(), camera)) return;
    underway = true;
    hand.moveTo(camera, { animate: animate && !situation.reducedMotion() });
  };

  const stopWatching = store.subscribe((state, before) => {
    const asked =
      state.camera !== before.camera ||
      state.selection !== before.selection ||
      state.projection !== before.projection;
    if (asked) go(state, true);
  });
  const stopListening = hand.on('moveend', () => {
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
      if (!store.getState().camera) go(store.getState(), false);
    },
    end() {
      stopWatching();
      stopListening();
    },
  };
}
