import { expect, type Page, test } from '@playwright/test';
import { mapRests, markers, openAtlas } from './atlas-page.ts';

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

/** What every marker's donut is drawn of, by the marker's name. */
async function donuts(page: Page) {
  const all = await markers(page).evaluateAll((buttons) =>
    buttons.map((button) => ({
      name: button.getAttribute('aria-label') ?? '',
      number: button.textContent,
      parts: [...button.querySelectorAll('circle, path')].map((part) => ({
        shape: part.getAttribute('d') ?? part.getAttribute('r'),
        fill: getComputedStyle(part).fill,
        visibility: getComputedStyle(part).visibility,
      })),
    })),
  );
  return all.sort((one, other) => one.name.localeCompare(other.name));
}

/** Counts the donuts that have begun to move. */
async function watchDonuts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let begun = 0;
    new MutationObserver((changes) => {
      for (const { target } of changes) if ((target as SVGElement).dataset.moving === '') begun += 1;
      Object.assign(window, { begun });
    }).observe(document, { subtree: true, attributeFilter: ['data-moving'] });
  });
  return () => page.evaluate(() => (window as unknown as { begun?: number }).begun ?? 0);
}

/** Where the map stays as it is when kinds are put aside. */
const europe = '?lang=en&renderer=svg&view=10,47,3.4';

test('a choice of kinds moves donuts to what a fresh load of the same link shows', async ({ page }) => {
  const begun = await watchDonuts(page);
  await openAtlas(page, europe);
  await mapRests(page);
  const before = await begun();
  await kind(page, 'erasmus').click();
  await mapRests(page);
  expect(await begun()).toBeGreaterThan(before);
  const moved = await donuts(page);
  await openAtlas(page, `${europe}&without=erasmus`);
  await mapRests(page);
  expect(moved).toEqual(await donuts(page));
});

test('donuts that are called back on their way end where they began', async ({ page }) => {
  await openAtlas(page, europe);
  await mapRests(page);
  const before = await donuts(page);
  for (const category of ['erasmus', 'bilateral', 'bilateral', 'erasmus']) await kind(page, category).click();
  await mapRests(page);
  expect(await donuts(page)).toEqual(before);
});

/** Keeps which rows glide or fade in. */
async function watchRows(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...how) {
      const { flipKey } = (this as HTMLElement).dataset;
      if (flipKey) moved.push(flipKey);
      return animate.apply(this, how);
    };
  });
  return () => page.evaluate(() => (window as unknown as { moved: string[] }).moved);
}

test('rows that are ordered anew glide to their places, those in view alone', async ({ page }) => {
  const moved = await watchRows(page);
  await openAtlas(page, europe);
  const row = page.locator('[data-country="ES"]');
  await row.getByRole('button', { name: /^Spain/ }).click();
  await expect(row).toHaveAttribute('data-open', '');
  await row.getByRole('button', { name: /^Spain/ }).click();
  expect(await moved(), 'opening and closing a row').toEqual([]);

  const tops = () =>
    page
      .locator('[data-country]')
      .evaluateAll((rows) => rows.map((each) => each.getBoundingClientRect().top));
  await kind(page, 'erasmus').click();
  await expect(page.locator('[data-country]').first()).toHaveAttribute('data-country', 'CA');
  const first = await moved();
  expect(first).toContain('CA');
  expect(first.length).toBeLessThan(await page.locator('[data-country]').count());
  await mapRests(page);
  const rested = await tops();
  await kind(page, 'erasmus').click();
  await kind(page, 'erasmus').click();
  await mapRests(page);
  expect(await tops()).toEqual(rested);
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves when a kind is put aside', async ({ page }) => {
    const begun = await watchDonuts(page);
    await openAtlas(page, europe);
    await mapRests(page);
    await kind(page, 'erasmus').click();
    await expect(page.locator('.app-main .headline-number').first()).toHaveText('204');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await begun()).toBe(0);
  });
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
