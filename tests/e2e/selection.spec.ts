import { expect, test } from '@playwright/test';
import { countryRow, discs, mapRests, markers, openAtlas, pointOf } from './atlas-page.ts';

test('a click on a cluster zooms to its places', async ({ page }) => {
  await openAtlas(page);
  await mapRests(page);
  const largest = markers(page).first();
  const name = await largest.getAttribute('aria-label');
  await largest.click();
  await expect(page).toHaveURL(/view=/);
  await mapRests(page);
  const all = await discs(page);
  expect(all.map((disc) => disc.name)).not.toContain(name);
  expect(all.reduce((sum, disc) => sum + disc.agreements, 0)).toBe(380);
});

test('a country picked in the list is flown to and opened', async ({ page }) => {
  await openAtlas(page);
  await countryRow(page, 'Espagne').click();
  await expect(countryRow(page, 'Espagne')).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/country=ES/);
  await expect(page.getByText('Universitat Pompeu Fabra').first()).toBeVisible();
  const madrid = page.getByRole('button', { name: /^Madrid, Espagne\s: 4\saccords avec 2\sétablissements$/ });
  await expect(madrid).toBeVisible();
  await mapRests(page);
  const inSpain = await discs(page);
  const found = inSpain.find(({ name }) => name.startsWith('Madrid, Espagne'));
  expect(found?.x, 'beside the panel').toBeGreaterThan(428);
});

test('a place picked on the map is opened in the list', async ({ page }) => {
  await openAtlas(page, '?lang=fr&country=ES&view=2.2,41.4,8');
  await mapRests(page);
  await page.getByRole('button', { name: /^Barcelone, Espagne\s:/ }).click();
  await expect(page).toHaveURL(/place=es\/barcelona/);
  await expect(countryRow(page, 'Espagne')).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('[aria-current]').filter({ hasText: 'Barcelone' }).first()).toBeInViewport();
});

test('a country picked on the map is opened in the list', async ({ page }) => {
  await openAtlas(page);
  await mapRests(page);
  // The middle of Australia, where no marker stands.
  const { x, y } = await pointOf(page, [133, -25]);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/country=AU/);
  await expect(countryRow(page, 'Australie')).toHaveAttribute('aria-expanded', 'true');
});

test('counts what is in the list, and every agreement is under its country', async ({ page }) => {
  await openAtlas(page);
  await countryRow(page, 'Japon').click();
  const region = page.getByRole('listitem').filter({ has: countryRow(page, 'Japon') });
  await expect(region.locator('[data-source-line]')).toHaveCount(14);
});
