import { useEffect, useEffectEvent, useRef } from 'react';
import type { Atlas } from '../model/atlas.ts';
import type { Camera } from '../model/camera.ts';
import { useAtlasStoreItself } from '../state/react.tsx';
import type { Hand, Padding } from './hand.ts';
import { naturalCamera } from './natural-view.ts';
import { feelPulse } from './pulse.ts';
import { type Steering, steer } from './steer.ts';
import type { Viewport } from './view.ts';

interface SteeringProps {
  readonly atlas: Atlas;
  readonly padding: Padding;
  readonly reducedMotion: boolean;
}

/**
 * Lets store and map lead each other, and keeps the view as window and panels change.
 * @returns asked in a handler: where the map is going, or stands; null while there is none
 */
export function useSteering(
  hand: Hand | null,
  size: Viewport | null,
  props: SteeringProps,
): () => Camera | null {
  const store = useAtlasStoreItself();
  const steering = useRef<Steering | null>(null);
  const naturalNow = useEffectEvent((state: ReturnType<typeof store.getState>) =>
    naturalCamera(props.atlas, state, size ?? fallbackSize, props.padding),
  );
  const reducedMotionNow = useEffectEvent(() => props.reducedMotion);
  useEffect(() => {
    if (!hand) return;
    const started = steer(hand, store, {
      naturalCamera: (state) => naturalNow(state),
      reducedMotion: () => reducedMotionNow(),
    });
    steering.current = started;
    const letGo = feelPulse(hand, started);
    return () => {
      letGo();
      steering.current = null;
      started.end();
    };
  }, [hand, store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panels' and the window's change is what it waits for
  useEffect(() => {
    hand?.resize();
    steering.current?.adjust();
  }, [hand, size, props.padding]);
  return () => steering.current?.heading() ?? null;
}

const fallbackSize: Viewport = { width: 1280, height: 800 };
