import type { Locale } from '../../model/atlas.ts';
import type { Stop } from '../../model/kiosk-tour.ts';

/** A stop, and the language in which it is told. */
export interface Step {
  readonly stop: Stop;
  readonly locale: Locale;
}

/**
 * The steps of a wandering screen, round after round: languages by turns. Where that would tell a stop in the same
 * language every round, each round begins with the next one.
 *
 * @param count how many steps there were before
 * @returns null where there is nowhere to go
 */
export function stepAt(tour: readonly Stop[], languages: readonly Locale[], count: number): Step | null {
  const stop = tour[count % tour.length];
  const rounds = tour.length % languages.length === 0 ? Math.floor(count / tour.length) : 0;
  const locale = languages[(count + rounds) % languages.length];
  return stop && locale ? { stop, locale } : null;
}

/** The languages in their order, from the one that the screen starts in. */
export function languagesFrom(first: Locale, languages: readonly Locale[]): readonly Locale[] {
  const position = Math.max(0, languages.indexOf(first));
  return [...languages.slice(position), ...languages.slice(0, position)];
}
