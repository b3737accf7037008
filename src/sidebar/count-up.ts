import { easeOut, wantsCalm } from '../ui/motion.ts';

/** How long the great numbers take, in milliseconds. */
const countingTime = 700;

/**
 * What a figure shows while it counts up to "1 234": "0", "617", "1 089". It is written with the final text's own
 * separators and signs, so that no language need be known.
 *
 * @param final as the language writes it
 * @param elapsed milliseconds since the counting began
 * @returns null when the final text stands: at the end, and where it is no plain number ("–", "<1 %")
 */
export function figureAt(final: string, elapsed: number): string | null {
  if (elapsed >= countingTime || !/^\d/.test(final)) return null;
  const digits = final.replace(/\D/g, '');
  const counted = String(Math.round(Number(digits) * easeOut(Math.max(0, elapsed) / countingTime)));
  let position = counted.length - digits.length;
  let text = '';
  for (const character of final) {
    if (/\d/.test(character)) {
      text += counted[position] ?? '';
      position += 1;
    } else if (position > 0) {
      text += character;
    }
  }
  return text;
}

/**
 * Lets figures count up, once a page: what the first paint began (src/prerender/page/prepare.ts) the app's own goes on
 * with, by the same clock. The text stays what it is, for screen readers, searches and whoever copies it: what is seen
 * meanwhile is `data-shown`, drawn by headline.css.
 *
 * @param figures looked up in each frame; while the page still loads there may be none yet
 * @returns ends it at once
 */
export function countUp(figures: () => Iterable<HTMLElement>): () => void {
  if (wantsCalm()) return () => {};
  let frame = 0;
  const show = () => {
    const all = [...figures()];
    const elapsed = all.length > 0 ? performance.now() - beginning() : 0;
    for (const figure of all) {
      const text = figureAt(figure.textContent, elapsed);
      if (text === null) delete figure.dataset.shown;
      else figure.dataset.shown = text;
    }
    const isComing = all.length === 0 && document.readyState === 'loading';
    if (isComing || (all.length > 0 && elapsed < countingTime)) frame = requestAnimationFrame(show);
  };
  show();
  return () => {
    cancelAnimationFrame(frame);
    for (const figure of figures()) delete figure.dataset.shown;
  };
}

/** When the page's counting began: the first to ask begins it. */
function beginning(): number {
  const { dataset } = document.documentElement;
  dataset.countingSince ??= String(performance.now());
  return Number(dataset.countingSince);
}
