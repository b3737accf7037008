import type { Hand } from './hand.ts';
import type { Steering } from './steer.ts';

/** How the map is doing, for whoever watches over it. */
export interface Pulse {
  /** Who draws; null while nobody does. */
  readonly drawnBy: Hand['name'] | null;
  /** Whether it should move: a flight was asked for that has not arrived. */
  readonly isUnderway: boolean;
  /** Frames in which it moved, since the page was opened. */
  readonly frames: number;
}

interface Felt {
  readonly hand: Pick<Hand, 'name' | 'on'>;
  readonly steering: Pick<Steering, 'isUnderway'>;
}

let felt: Felt | null = null;
let frames = 0;

/** Feels the pulse of who draws now. @returns a function that lets go of it */
export function feelPulse(hand: Felt['hand'], steering: Felt['steering']): () => void {
  const own = { hand, steering };
  felt = own;
  const stop = hand.on('move', () => {
    frames += 1;
  });
  return () => {
    stop();
    if (felt === own) felt = null;
  };
}

export function mapPulse(): Pulse {
  return {
    drawnBy: felt?.hand.name ?? null,
    isUnderway: felt?.steering.isUnderway() ?? false,
    frames,
  };
}
