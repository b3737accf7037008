import { expect, test } from '@playwright/test';
import { discs, mapRests, openAtlas, overlaps, windows } from './atlas-page.ts';

test('opens with all agreements on the map and all countries in the list', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
      strangers.push(request.url());
  });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));

  await openAtlas(page);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grenoble INP dans le monde');
  await expect(page.locator('[data-country]')).toHaveCount(60);
  const europe = page.getByRole('list', { name: 'Europe' }).getByRole('listitem');
  await expect(europe).toHaveCount(26);
  await expect(europe.first()).toContainText('Espagne');
  await expect(europe.first()).toContainText('34');
  const america = page.getByRole('list', { name: 'Amériques' }).getByRole('listitem');
  await expect(america.first()).toContainText('Canada');
  await page.getByLabel('Par région').uncheck();
  const all = page.getByRole('list', { name: 'Toutes les régions' }).getByRole('listitem');
  await expect(all).toHaveCount(60);
  await expect(all.nth(1)).toContainText('Canada');
  const agreements = (await discs(page)).reduce((sum, disc) => sum + disc.agreements, 0);
  expect(agreements).toBe(380);
  expect(strangers, 'requests that leave the origin').toEqual([]);
  expect(complaints, 'errors in the console').toEqual([]);
});

test('names the sources of places and outlines', async ({ page }) => {
  await openAtlas(page);
  await expect(page.getByRole('link', { name: 'GeoNames' })).toHaveAttribute(
    'href',
    'https://www.geonames.org/',
  );
  await expect(page.getByRole('link', { name: 'Natural Earth' })).toBeVisible();
});

test('shows every marker, and no two overlap, at any width of window', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [width, height] of windows) {
    await page.setViewportSize({ width, height });
    await openAtlas(page);
    await mapRests(page);
    const all = await discs(page);
    expect(overlaps(all), `overlaps at ${width} px`).toEqual([]);
    expect(all.reduce((sum, disc) => sum + disc.agreements, 0)).toBe(380);
    const outside = all.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height);
    expect(outside, `markers outside at ${width} px`).toEqual([]);
  }
});

test('writes the open data beside the page', async ({ request }) => {
  const list = await (await request.get('./data/agreements.csv')).text();
  expect(list.trim().split('\n')).toHaveLength(381);
  const features = await (await request.get('./data/agreements.geojson')).json();
  expect(features.features).toHaveLength(380);
  const description = await (await request.get('./data/datapackage.json')).json();
  expect(description.resources.map(({ path }: { path: string }) => path)).toContain('agreements.csv');
});
