import { useEffect, useRef } from 'react';
import { useAtlasStoreItself } from '../../state/react.tsx';
import { usePresenting } from '../context.tsx';
import { Scene } from '../stage/scene.tsx';
import { makeFiles } from './make-files.ts';
import { stillEvent } from './still.ts';

/** A step that stands still; says so to whoever opened it. */
export function StillStage() {
  const stage = useRef<HTMLDivElement>(null);
  const { atlas, talk } = usePresenting();
  const store = useAtlasStoreItself();
  useEffect(() => {
    const { tour } = talk.present();
    window.still = {
      tours: talk.tours.map(({ id }) => id),
      tour: tour.id,
      steps: tour.steps.map(({ id }) => id),
      make: async (wish, onStep) => {
        if (!stage.current) throw new Error('The stage is gone.');
        return makeFiles(
          wish,
          { stage: stage.current, atlas, talk, locale: store.getState().locale },
          onStep,
        );
      },
    };
    window.frameElement?.dispatchEvent(new Event(stillEvent));
  }, [atlas, talk, store]);
  return <Scene ref={stage} reducedMotion />;
}
