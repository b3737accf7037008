import { expect, test } from '@playwright/test';
import { countryRow, discs, mapRests, openAtlas } from './atlas-page.ts';

test('a link shows the same again: language, selection and view', async ({ page }) => {
  await openAtlas(page, '?lang=en&country=JP&view=138.5,36.2,5.1');
  await mapRests(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(countryRow(page, 'Japan')).toHaveAttribute('aria-expanded', 'true');
  const before = await discs(page);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await mapRests(page);
  const after = await discs(page);
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  after.forEach((disc, position) => {
    expect(Math.abs(disc.x - (before[position]?.x ?? Number.NaN))).toBeLessThan(2);
    expect(Math.abs(disc.y - (before[position]?.y ?? Number.NaN))).toBeLessThan(2);
  });
});

test('back and forward go through what was selected', async ({ page }) => {
  await openAtlas(page);
  await countryRow(page, 'Canada').click();
  await expect(page).toHaveURL(/country=CA/);
  await countryRow(page, 'Italie').click();
  await expect(page).toHaveURL(/country=IT/);
  await page.goBack();
  await expect(countryRow(page, 'Canada')).toHaveAttribute('aria-expanded', 'true');
  await expect(countryRow(page, 'Italie')).toHaveAttribute('aria-expanded', 'false');
  await page.goBack();
  await expect(countryRow(page, 'Canada')).toHaveAttribute('aria-expanded', 'false');
  await page.goForward();
  await expect(countryRow(page, 'Canada')).toHaveAttribute('aria-expanded', 'true');
});

test('a view that was dragged to is in the link', async ({ page }) => {
  await openAtlas(page);
  await mapRests(page);
  await page.mouse.move(800, 650);
  await page.mouse.down();
  await page.mouse.move(700, 560, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/view=-?[\d.]+,-?[\d.]+,-?[\d.]+/);
});

test('a link with mistakes still opens', async ({ page }) => {
  await openAtlas(page, '?lang=xx&country=ZZ&view=abc&place=nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
