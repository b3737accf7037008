import { expect, type Page, test } from '@playwright/test';
import { countryRow, discs, mapRests, markers, openAtlas, overlaps, pointOf } from './atlas-page.ts';

/** Which renderer draws now. */
const drawing = (page: Page) => page.locator('.map-hand:not([data-aside])').getAttribute('data-hand');

const sum = (all: readonly { agreements: number }[]) =>
  all.reduce((total, { agreements }) => total + agreements, 0);

/** The link's camera. */
async function view(page: Page): Promise<{ lon: number; lat: number; zoom: number }> {
  await expect(page).toHaveURL(/view=/);
  const [lon, lat, zoom] = (new URL(page.url()).searchParams.get('view') ?? '').split(',').map(Number);
  return { lon: lon ?? Number.NaN, lat: lat ?? Number.NaN, zoom: zoom ?? Number.NaN };
}

for (const hand of ['gl', 'svg'] as const) {
  test.describe(`drawn by ${hand}`, () => {
    const open = async (page: Page, query = '') => {
      await openAtlas(page, `?renderer=${hand}${query}`);
      await mapRests(page);
      expect(await drawing(page)).toBe(hand);
    };

    test('shows all agreements, and no two markers overlap', async ({ page }) => {
      await open(page);
      const all = await discs(page);
      expect(sum(all)).toBe(380);
      expect(overlaps(all)).toEqual([]);
    });

    test('is dragged, and the place under the hand stays there', async ({ page }) => {
      await open(page);
      const from = await pointOf(page, [-40, 0]);
      const before = (await discs(page)).find(({ name }) => name.startsWith('Stellenbosch'));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 60, from.y + 10, { steps: 4 });
      await page.mouse.move(from.x + 120, from.y + 20, { steps: 4 });
      const stellenbosch = async () =>
        (await discs(page)).find(({ name }) => name.startsWith('Stellenbosch')) ?? { x: 0, y: 0 };
      await expect.poll(async () => Math.round((await stellenbosch()).x - (before?.x ?? 0))).toBe(120);
      await expect.poll(async () => Math.round((await stellenbosch()).y - (before?.y ?? 0))).toBe(20);
      await page.mouse.up();
      await mapRests(page);
      await view(page);
    });

    test('is zoomed by wheel, buttons and keys, within limits', async ({ page }) => {
      await open(page);
      const at = await pointOf(page, [-40, 0]);
      await page.mouse.move(at.x, at.y);
      await page.mouse.wheel(0, -300);
      await mapRests(page);
      const { zoom: wheeled } = await view(page);
      await page.getByRole('button', { name: 'Agrandir la carte' }).click();
      await expect.poll(async () => (await view(page)).zoom).toBeGreaterThan(wheeled);
      await mapRests(page);
      const { zoom: pressed } = await view(page);
      await page.keyboard.press('-');
      await expect.poll(async () => (await view(page)).zoom).toBeLessThan(pressed);
      await mapRests(page);
      await page.mouse.move(at.x, at.y);
      for (let press = 0; press < 12; press += 1) await page.mouse.wheel(0, 1200);
      await mapRests(page);
      await expect.poll(async () => (await view(page)).zoom).toBe(-1);
    });

    test('a click on land opens its country', async ({ page }) => {
      await open(page);
      const australia = await pointOf(page, [133, -25]);
      await page.mouse.click(australia.x, australia.y);
      await expect(countryRow(page, 'Australie')).toHaveAttribute('aria-expanded', 'true');
      await mapRests(page);
      await page.getByRole('button', { name: 'Voir le monde entier' }).click();
      await mapRests(page);
      await expect(countryRow(page, 'Australie')).toHaveAttribute('aria-expanded', 'false');
    });

    test('a cluster opens into its places', async ({ page }) => {
      await open(page);
      const before = await markers(page).count();
      await markers(page).first().click();
      await mapRests(page);
      await expect.poll(() => markers(page).count()).not.toBe(before);
    });

    test('turns into a globe, which shows what is on this side', async ({ page }) => {
      await open(page, '&projection=globe');
      const near = page.locator('[data-place^="is/"]');
      await expect(near).toBeVisible();
      await expect(page.locator('[data-place^="nz/"], [data-place^="au/"]').first()).toBeHidden();
      const all = await discs(page);
      expect(all.length).toBeGreaterThan(10);
    });

    test('takes the link’s view', async ({ page }) => {
      await open(page, '&view=2.17,41.38,9');
      await expect(page.getByRole('button', { name: /^Barcelone, Espagne/ })).toBeVisible();
      const box = await page.getByRole('button', { name: /^Barcelone, Espagne/ }).boundingBox();
      // The middle of what the panel leaves free.
      expect((box?.x ?? 0) + (box?.width ?? 0) / 2).toBeCloseTo(428 + (1280 - 428) / 2, -2);
    });
  });
}

/** Takes MapLibre's drawing context away, or gives it back. */
async function context(page: Page, what: 'loseContext' | 'restoreContext') {
  await page.evaluate((asked) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const kept = window as typeof window & { lostContext?: WEBGL_lose_context | null };
    kept.lostContext ??= canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    kept.lostContext?.[asked]();
  }, what);
}

test('a lost drawing context is stood in for in the same view, and MapLibre comes back to where the reader went', async ({
  page,
}) => {
  await openAtlas(page, '?renderer=gl&view=10,48,4');
  await mapRests(page);
  await markers(page).nth(1).focus();
  await mapRests(page);
  const before = await discs(page);
  const focused = await page.locator(':focus').getAttribute('aria-label');

  await context(page, 'loseContext');
  await expect.poll(() => drawing(page), { timeout: 15_000 }).toBe('svg');
  await mapRests(page);
  const standIn = await discs(page);
  expect(standIn.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  for (const [index, disc] of standIn.entries()) {
    expect(Math.hypot(disc.x - (before[index]?.x ?? 0), disc.y - (before[index]?.y ?? 0))).toBeLessThan(1.5);
  }
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', focused ?? '');

  await countryRow(page, 'Brésil').click();
  await mapRests(page);
  const moved = await discs(page);
  await context(page, 'restoreContext');
  await expect.poll(() => drawing(page), { timeout: 15_000 }).toBe('gl');
  await mapRests(page);
  const after = await discs(page);
  expect(after.map(({ name }) => name)).toEqual(moved.map(({ name }) => name));
  for (const [index, disc] of after.entries()) {
    expect(Math.hypot(disc.x - (moved[index]?.x ?? 0), disc.y - (moved[index]?.y ?? 0))).toBeLessThan(1.5);
  }
});

test('where there is no graphics card the quicker one draws, and MapLibre is not even fetched', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openAtlas(page);
  expect(await drawing(page)).toBe('svg');
  expect(fetched.filter((url) => url.includes('maplibre'))).toEqual([]);
});
