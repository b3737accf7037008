import type { Page } from '@playwright/test';

/** Smallest side of what can be pressed on an unattended screen, in CSS pixels. */
const smallest = 48;

/** All that can be pressed but for what lies on the map. */
const pressable =
  'button, a[href], input:not([type="hidden"]), select, textarea, summary, [role="option"], [role="button"]';

/**
 * Names what a finger would miss: all that can be pressed, is seen and answers, and in one direction is smaller. Its
 * label and whatever of it sticks out of its box count; what a neighbour covers does not.
 *
 * @param within what covers the rest, where it is there
 */
export async function tooSmall(
  page: Page,
  within = 'dialog[open], .explanation',
): Promise<readonly string[]> {
  return page.evaluate(
    ({ pressable, smallest, within }) => {
      const open = document.querySelector(within) ?? document;
      const named = (element: Element) =>
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
      const found: string[] = [];
      for (const element of open.querySelectorAll<HTMLElement>(pressable)) {
        if (element.closest('.marker') || element.matches(':disabled')) continue;
        const style = getComputedStyle(element);
        const label = (element as HTMLInputElement).labels?.[0] ?? null;
        const isClipped = style.clipPath !== 'none' || (element.offsetWidth <= 1 && !label);
        if (style.visibility === 'hidden' || style.pointerEvents === 'none' || isClipped) continue;
        if (element.getClientRects().length === 0) continue;
        const belongs = (x: number, y: number) => {
          const hit = document.elementFromPoint(x, y);
          return hit !== null && (element.contains(hit) || (label?.contains(hit) ?? false));
        };
        element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        // Under something else, or gone as the list scrolled.
        if (!belongs(x, y)) continue;
        const reach = (stepX: number, stepY: number) => {
          let steps = 0;
          while (steps < smallest && belongs(x + stepX * (steps + 1), y + stepY * (steps + 1))) steps += 1;
          return steps;
        };
        const wide = reach(-1, 0) + 1 + reach(1, 0);
        const high = reach(0, -1) + 1 + reach(0, 1);
        if (wide < smallest || high < smallest) found.push(`${named(element)} ${wide} × ${high}`);
      }
      return [...new Set(found)];
    },
    { pressable, smallest, within },
  );
}

/**
 * Names what can be pressed and reaches above the lower third of the screen, but for the map and its markers. Of what
 * scrolls only the part that is in sight counts.
 */
export async function aboveLowerThird(page: Page): Promise<readonly string[]> {
  return page.evaluate((pressable) => {
    const top = (innerHeight * 2) / 3 - 1;
    const open = document.querySelector('dialog[open]') ?? document;
    return [...open.querySelectorAll<HTMLElement>(pressable)].flatMap((element) => {
      if (element.closest('.marker') || element.getClientRects().length === 0) return [];
      const style = getComputedStyle(element);
      if (style.pointerEvents === 'none' || style.visibility === 'hidden' || style.clipPath !== 'none')
        return [];
      const box = element.getBoundingClientRect();
      const scroller = element.closest('.sheet-content, .place-list, .explanation, dialog');
      const clip = scroller?.getBoundingClientRect();
      const seenTop = Math.max(box.top, clip?.top ?? 0);
      const seenBottom = Math.min(box.bottom, clip?.bottom ?? innerHeight);
      const isSeen = seenBottom - seenTop > 1;
      return isSeen && seenTop < top
        ? [`${element.className} ${Math.round(seenTop)} < ${Math.round(top)}`]
        : [];
    });
  }, pressable);
}
