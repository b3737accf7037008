import { expect, type Page, test } from '@playwright/test';
import { mapRests, openAtlas } from './atlas-page.ts';

const kind = (page: Page, category: string) => page.locator(`.legend [data-category="${category}"]`);

/** Where the pieces of each row's bar stand, by country. CSS pixels, from the bar's own edge. */
async function bars(page: Page) {
  return page.locator('[data-country]').evaluateAll((rows) =>
    rows.map((row) => {
      const bar = row.querySelector('.stacked-bar');
      const edge = bar?.getBoundingClientRect().left ?? 0;
      const pieces = [...(bar?.querySelectorAll<HTMLElement>('[data-category]:not([data-empty])') ?? [])];
      return {
        country: row.getAttribute('data-country'),
        pieces: pieces.map((piece) => {
          const { left, right } = piece.getBoundingClientRect();
          return { category: piece.dataset.category, left: left - edge, right: right - edge };
        }),
      };
    }),
  );
}

test('a choice of kinds leaves bars as a fresh load of the same link shows them', async ({ page }) => {
  await openAtlas(page, '?lang=en&renderer=svg');
  await kind(page, 'erasmus').click();
  await kind(page, 'amendment').click();
  await mapRests(page);
  const moved = await bars(page);
  await openAtlas(page, '?lang=en&renderer=svg&without=erasmus,amendment');
  await mapRests(page);
  expect(moved).toEqual(await bars(page));
});

for (const [width, height] of [
  [1280, 800],
  [320, 256],
] as const) {
  test(`every piece of every bar is seen, and none overlaps another, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page, '?lang=en&renderer=svg');
    // One of three thousand, and one of each kind beside them.
    await page.locator('[data-country="ES"] .bar-piece').evaluateAll((pieces) =>
      pieces.forEach((piece, position) => {
        piece.removeAttribute('data-empty');
        (piece as HTMLElement).style.flexGrow = position === 0 ? '3000' : '1';
      }),
    );
    await mapRests(page);
    const all = await bars(page);
    expect(all).toHaveLength(60);
    expect(all[0]?.pieces).toHaveLength(6);
    for (const { country, pieces } of all) {
      let end = 0;
      for (const { category, left, right } of pieces) {
        expect(right - left, `${category} in ${country}`).toBeGreaterThanOrEqual(2.95);
        expect(left, `${category} in ${country}`).toBeGreaterThanOrEqual(end - 0.05);
        end = right;
      }
    }
  });
}
