import type { TourStep, TourText } from '../model/tour.ts';

/** What a step is called where there is no room for more: its great number, and what that counts. */
export function stepTitle({ figure, headline }: TourStep, say: (text: TourText) => string): string {
  return [figure, headline].flatMap((text) => (text ? [say(text)] : [])).join(' ');
}
