import { expect, type Page, test } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';

const figures = (page: Page) => page.locator('.app-main .headline-number');

/** Windows and how large the letters are: a desk, phones, and a desk at 400 %. CSS pixels. */
const settings = [
  [1280, 800, 1],
  [1280, 800, 2],
  [390, 844, 1.125],
  [360, 640, 1.125],
  [360, 640, 2],
  [320, 256, 1.125],
] as const;

/** The box of each figure and each label, and whether its text is wider than it. CSS pixels. */
async function textBoxes(page: Page) {
  return page.locator('.app-main :is(.headline-number, .headline-label)').evaluateAll((all) =>
    all.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom, isCut: element.scrollWidth > element.clientWidth + 1 };
    }),
  );
}

type Box = Awaited<ReturnType<typeof textBoxes>>[number];

const overlap = (one: Box, other: Box) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;

for (const language of ['fr', 'en']) {
  test(`nothing of the great numbers is cut or overlaps, on any screen (${language})`, async ({ page }) => {
    await page.goto(`./?lang=${language}&renderer=svg`);
    await expect(figures(page)).toHaveCount(5);
    await page.evaluate(() => document.fonts.ready);
    for (const [width, height, letters] of settings) {
      await page.setViewportSize({ width, height });
      await expect(page.locator(width < 768 ? '.sheet' : '.app-panel')).toBeVisible();
      await page.addStyleTag({ content: `:root { font-size: ${letters * 100}% }` });
      const boxes = await textBoxes(page);
      const whole = (await page.locator('.app-main .headline').boundingBox()) ?? { x: 0, width: 0 };
      const where = `${width} px wide, letters × ${letters}`;
      expect(boxes, where).toHaveLength(10);
      expect(
        boxes.filter(({ isCut }) => isCut),
        `cut, ${where}`,
      ).toEqual([]);
      expect(
        boxes.filter(({ left, right }) => left < whole.x || right > whole.x + whole.width + 0.5),
        `outside, ${where}`,
      ).toEqual([]);
      expect(
        boxes.filter((one, position) => boxes.slice(position + 1).some((other) => overlap(one, other))),
        `overlapping, ${where}`,
      ).toEqual([]);
    }
  });
}

/** Keeps what is shown in place of the number of agreements, from the first paint on. */
async function watchCounting(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const shown: number[] = [];
    Object.assign(window, { shown });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const figure = target as HTMLElement;
        const isFirst = figure.parentElement?.matches(':first-child') && figure.checkVisibility();
        if (isFirst && figure.dataset.shown !== undefined) shown.push(Number(figure.dataset.shown));
      }
    }).observe(document, { subtree: true, attributeFilter: ['data-shown'] });
  });
  return () => page.evaluate(() => (window as unknown as { shown: number[] }).shown);
}

const french = ['380', '288', '60', '237', /^7.%$/];
const counting = (page: Page) => page.locator('.headline-number[data-shown]');

for (const query of ['?lang=fr', '?lang=fr&country=ES&renderer=svg']) {
  test(`the great numbers count up to what they are, without a step back (${query})`, async ({ page }) => {
    const shown = await watchCounting(page);
    await openAtlas(page, query);
    await expect(counting(page)).toHaveCount(0);
    await expect(figures(page)).toHaveText(french);
    const steps = await shown();
    expect(steps.length).toBeGreaterThan(0);
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect(steps[0]).toBeLessThan(380);
  });
}

test('a choice of kinds shows its numbers at once', async ({ page }) => {
  const shown = await watchCounting(page);
  await openAtlas(page);
  await expect(counting(page)).toHaveCount(0);
  const before = await shown();
  await page.locator('.legend [data-category="erasmus"]').click();
  await expect(figures(page).first()).toHaveText('204');
  await page.locator('.legend [data-category="erasmus"]').click();
  await expect(figures(page).first()).toHaveText('380');
  expect(await shown()).toEqual(before);
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the great numbers are there at once', async ({ page }) => {
    const shown = await watchCounting(page);
    await openAtlas(page);
    await expect(figures(page)).toHaveText(french);
    expect(await shown()).toEqual([]);
  });
});
