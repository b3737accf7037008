import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Camera } from '../model/camera.ts';
import type { RendererChoice } from '../model/renderer.ts';
import type { Hand, HandInput } from './hand.ts';
import { theHand, theStage } from './stage.ts';
import type { Viewport } from './view.ts';
import { hasWebGl2 } from './webgl.ts';

interface HandInUse {
  /** Null while it loads, and when there is none. */
  readonly hand: Hand | null;
  /** No renderer works here. */
  readonly unavailable: boolean;
}

/** Puts the stage into the page and loads its renderer beside the rest of the page. */
export function useHand(
  mount: RefObject<HTMLElement | null>,
  /** Who draws: "auto" and "gl" are MapLibre where there is WebGL 2, else d3-geo. Read once. */
  renderer: RendererChoice,
  opening: (viewport: Viewport) => { readonly camera: Camera; readonly input: HandInput },
): HandInUse {
  const [inUse, setInUse] = useState<HandInUse>({ hand: null, unavailable: false });
  const openingNow = useEffectEvent(opening);
  const rendererNow = useEffectEvent(() => renderer);
  useEffect(() => {
    const parent = mount.current;
    if (!parent) return;
    const { element } = theStage();
    parent.append(element);
    let here = true;
    const wanted = rendererNow();
    theHand(
      () =>
        wanted !== 'svg' && hasWebGl2()
          ? import('./gl/hand.ts').then(({ makeGlHand }) => makeGlHand)
          : import('./svg/hand.ts').then(({ makeSvgHand }) => makeSvgHand),
      () => openingNow({ width: parent.clientWidth, height: parent.clientHeight }),
    ).then(
      (hand) => here && setInUse({ hand, unavailable: false }),
      (reason: unknown) => {
        console.error(reason);
        if (here) setInUse({ hand: null, unavailable: true });
      },
    );
    return () => {
      here = false;
      element.remove();
    };
  }, [mount]);
  return inUse;
}
