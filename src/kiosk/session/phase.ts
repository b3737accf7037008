import type { KioskConfig } from '../../model/kiosk.ts';

/** What an unattended screen is at: wandering, with a visitor, or warning one who may have gone. */
export type Phase =
  | { readonly name: 'attract' }
  | { readonly name: 'visit' }
  | { readonly name: 'countdown'; readonly secondsLeft: number };

/** What there is after silence of this length. */
export const attract: Phase = { name: 'attract' };
export const visit: Phase = { name: 'visit' };

/**
 * The phase that follows from silence alone.
 *
 * @param silence since the last sign of life, in milliseconds
 */
export function phaseAfter(
  silence: number,
  { idleSeconds, countdownSeconds }: Pick<KioskConfig, 'idleSeconds' | 'countdownSeconds'>,
): Phase {
  const left = (idleSeconds + countdownSeconds) * 1000 - silence;
  if (left <= 0) return attract;
  return left <= countdownSeconds * 1000 ? { name: 'countdown', secondsLeft: Math.ceil(left / 1000) } : visit;
}
