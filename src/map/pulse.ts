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
  readonly hand: Pick<Hand, 'name' | 'on' | 'isComplete' | 'snapshot'>;
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

/** Whether the map stands where it was asked to be, with all that it shows. */
export function mapRests(): boolean {
  return felt !== null && !felt.steering.isUnderway() && felt.hand.isComplete();
}

/** What the map has drawn on a canvas, at so many pixels a CSS pixel; null where its drawing is elements of the page. */
export async function mapSnapshot(pixelRatio: number): Promise<HTMLCanvasElement | null> {
  return (await felt?.hand.snapshot(pixelRatio)) ?? null;
}
