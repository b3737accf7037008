import { expect, test } from '@playwright/test';
import { countryRow, mapRests, markers, openAtlas } from './atlas-page.ts';

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

test('a phone has the list in a sheet that can be drawn up and put away', async ({ page }) => {
  await openAtlas(page);
  const sheet = page.getByRole('region', { name: 'Accords par pays' });
  const handle = page.getByRole('button', { name: /panneau/ });
  const height = async () => (await sheet.boundingBox())?.height ?? 0;
  const half = await height();
  await handle.tap();
  await expect.poll(height).toBeGreaterThan(half + 100);
  await handle.tap();
  await expect.poll(height).toBeLessThan(half - 100);
});

test('a phone finds a country in the sheet and sees it on the map above', async ({ page }) => {
  await openAtlas(page);
  await mapRests(page);
  await countryRow(page, 'Canada').tap();
  await expect(page).toHaveURL(/country=CA/);
  await mapRests(page);
  await expect(
    markers(page)
      .filter({ has: page.locator('svg') })
      .first(),
  ).toBeVisible();
  const scrolls = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(scrolls, 'the page scrolls sideways').toBe(false);
});

test('what is picked on the map opens in the list, even when the sheet was put away', async ({ page }) => {
  await openAtlas(page, '?lang=fr&view=151.2,-33.9,6');
  await mapRests(page);
  const sheet = page.getByRole('region', { name: 'Accords par pays' });
  const height = async () => (await sheet.boundingBox())?.height ?? 0;
  await page.getByRole('button', { name: /panneau/ }).press('ArrowDown');
  await expect.poll(height).toBeLessThan(200);
  await page.getByRole('button', { name: /^Sydney, Australie/ }).tap();
  await expect.poll(height).toBeGreaterThan(300);
  await expect(countryRow(page, 'Australie')).toHaveAttribute('aria-expanded', 'true');
});
