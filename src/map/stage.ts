import type { Camera } from '../model/camera.ts';
import type { Hand, HandInput, MakeHand } from './hand.ts';

/**
 * The one map of the page's life: browsers run out of WebGL contexts when maps come and go. React mounts and unmounts
 * the element; the map in it stays.
 */
interface Stage {
  /** Fills what it is put in. */
  readonly element: HTMLElement;
  /** Stands over the map, in the renderer's surface: markers go here. */
  readonly overlay: HTMLElement;
  hand: Promise<Hand> | null;
}

let stage: Stage | null = null;

/** The stage; made at the first call. */
export function theStage(): Stage {
  if (stage) return stage;
  const element = document.createElement('div');
  element.className = 'map-stage';
  const overlay = document.createElement('div');
  overlay.className = 'map-overlay';
  stage = { element, overlay, hand: null };
  return stage;
}

/** The stage's renderer; loaded and made at the first call, when the stage must stand in the page. */
export function theHand(
  load: () => Promise<MakeHand>,
  opening: () => { readonly camera: Camera; readonly input: HandInput },
): Promise<Hand> {
  const { element, overlay } = theStage();
  const current = theStage();
  current.hand ??= load().then((make) => {
    const { camera, input } = opening();
    const hand = make(element, camera, input);
    hand.surface.append(overlay);
    return hand;
  });
  return current.hand;
}
