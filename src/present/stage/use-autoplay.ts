import { useEffect } from 'react';
import { usePresenting, useShown, useTalk } from '../context.tsx';

/** What a step of an author's draft may say less of: nobody could read it. */
const leastSeconds = 2;

/** Turns the pages by itself where it is wanted: not while nobody sees them, and not beyond the last. */
export function useAutoplay(): void {
  const { talk } = usePresenting();
  const { tour, step } = useShown();
  const isTurning = useTalk(({ isPlaying, isBlank, isOverview }) => isPlaying && !isBlank && !isOverview);
  const loops = useTalk((state) => state.loops);
  useEffect(() => {
    if (!isTurning) return;
    const isLast = step === tour.steps.at(-1);
    const timer = setTimeout(() => {
      if (isLast && !loops) talk.togglePlaying();
      else talk.next();
    }, Math.max(leastSeconds, step.seconds) * 1000);
    return () => clearTimeout(timer);
  }, [talk, tour, step, isTurning, loops]);
}
