import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RendererChoice } from '../model/renderer.ts';
import { type HandKeeper, type Keeping, type Kept, nobody } from './hand-keeper.ts';
import { theKeeper, theStage } from './stage.ts';
import type { Viewport } from './view.ts';

/**
 * Puts the stage into the page, has its renderer loaded beside the rest of the page, and follows who draws.
 *
 * @param renderer the reader's choice
 * @param situation what a renderer is made with, for the map's size
 */
export function useHand(
  mount: RefObject<HTMLElement | null>,
  renderer: RendererChoice,
  situation: (viewport: Viewport) => ReturnType<Keeping['situation']>,
): Kept {
  const [kept, setKept] = useState(nobody);
  const keeping = useRef<HandKeeper | null>(null);
  const situationNow = useEffectEvent(situation);
  const rendererNow = useEffectEvent(() => renderer);
  useEffect(() => {
    const parent = mount.current;
    if (!parent) return;
    const { element } = theStage();
    parent.append(element);
    const keeper = theKeeper(rendererNow(), () =>
      situationNow({ width: element.clientWidth, height: element.clientHeight }),
    );
    keeping.current = keeper;
    const follow = () => setKept(keeper.present());
    follow();
    const stop = keeper.subscribe(follow);
    return () => {
      stop();
      element.remove();
    };
  }, [mount]);
  useEffect(() => keeping.current?.choose(renderer), [renderer]);
  return kept;
}
