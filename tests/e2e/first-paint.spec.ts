import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { type Disc, discs, mapStands, overlaps } from './atlas-page.ts';

/** The discs of the first paint that show at this size of window. */
function paintedDiscs(page: Page): Promise<Disc[]> {
  return page.locator('#first-paint .m').evaluateAll((marks) =>
    marks
      .filter((mark) => getComputedStyle(mark).display !== 'none')
      .map((mark) => {
        const box = mark.getBoundingClientRect();
        const text = document.querySelector(mark.getAttribute('href') ?? '')?.textContent;
        return {
          name: `${mark.getAttribute('href')} ${mark.getAttribute('x')}`,
          agreements: Number(text || 1),
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          radius: box.width / 2,
        };
      }),
  );
}

/** Lets the app's code wait until the test says so. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

const sum = (all: readonly Disc[]) => all.reduce((total, { agreements }) => total + agreements, 0);
const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

for (const size of windows) {
  test.describe(`without any script, ${size.width} px wide`, () => {
    test.use({ javaScriptEnabled: false, viewport: size });

    test('the page shows land and all agreements, and no two markers overlap', async ({ page }) => {
      // Where the atlas' own page sends readers without scripts.
      await page.goto('./fr/');
      const all = await paintedDiscs(page);
      expect(sum(all)).toBe(380);
      expect(overlaps(all)).toEqual([]);
      expect(all.filter(({ x, y }) => x < 0 || y < 0 || x > size.width || y > size.height)).toEqual([]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grenoble INP dans le monde');
      const ground = await page.locator('#world').boundingBox();
      expect(ground?.width).toBeGreaterThan(250);
    });
  });

  test(`the app takes over with every marker in its place, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size);
    const release = await holdApp(page);
    await page.goto('./', { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('map-visible').length > 0);
    const before = await paintedDiscs(page);
    release();
    await mapStands(page);
    await expect(page.locator('#first-paint')).toHaveCount(0);
    const after = await discs(page);
    expect(after).toHaveLength(before.length);
    for (const disc of after) {
      const former = before.filter(({ agreements }) => agreements === disc.agreements);
      const way = Math.min(...former.map(({ x, y }) => Math.hypot(x - disc.x, y - disc.y)));
      expect(way, `${disc.name} moved`).toBeLessThan(1.5);
    }
    const marks = await page.evaluate(() => performance.getEntriesByName('map-visible').length);
    expect(marks).toBe(1);
  });
}

test('keeps a click on a marker until the app can open it', async ({ page }) => {
  const release = await holdApp(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('map-visible').length > 0);
  const [largest] = (await paintedDiscs(page)).sort((one, other) => other.agreements - one.agreements);
  await page.mouse.click(largest?.x ?? 0, largest?.y ?? 0);
  release();
  await mapStands(page);
  await expect(page).toHaveURL(/[?&](view|place)=/);
});

test('keeps where the reader drags the map', async ({ page }) => {
  const release = await holdApp(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('map-visible').length > 0);
  await page.mouse.move(1200, 700);
  await page.mouse.down();
  await page.mouse.move(1100, 700, { steps: 4 });
  await page.mouse.up();
  const [before] = await paintedDiscs(page);
  release();
  await mapStands(page);
  await expect(page.locator('#first-paint')).toHaveCount(0);
  const former = (await discs(page)).filter(({ agreements }) => agreements === before?.agreements);
  const ways = former.map(({ x, y }) => Math.hypot(x - (before?.x ?? 0), y - (before?.y ?? 0)));
  expect(Math.min(...ways)).toBeLessThan(1.5);
});

test('keeps how far the reader zooms in by the wheel, about the place under the pointer', async ({
  page,
}) => {
  const release = await holdApp(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('map-visible').length > 0);
  const scale = async () => (await page.locator('.first-paint-world').boundingBox())?.width ?? 0;
  const before = await scale();
  await page.mouse.move(900, 300);
  await page.mouse.wheel(0, -400);
  await expect.poll(scale).toBeCloseTo(before * 2 ** 0.8, 0);
  const painted = await paintedDiscs(page);
  release();
  await mapStands(page);
  await expect(page.locator('#first-paint')).toHaveCount(0);
  for (const disc of await discs(page)) {
    const former = painted.filter(({ agreements }) => agreements === disc.agreements);
    const way = Math.min(...former.map(({ x, y }) => Math.hypot(x - disc.x, y - disc.y)));
    expect(way, `${disc.name} moved`).toBeLessThan(1.5);
  }
  await expect(page).toHaveURL(/view=/);
});

test('shows no opening view where the link opens another, and speaks the language of the link', async ({
  page,
}) => {
  await holdApp(page);
  await page.goto('./?lang=en&country=ES', { waitUntil: 'commit' });
  await expect(page.locator('#first-paint')).toBeHidden();
  await page.goto('./?lang=en', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grenoble INP around the world');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('weighs at most 45 kB after brotli', async ({ request }) => {
  const page = await (await request.get('./')).text();
  expect(page).toContain('id="first-paint"');
  expect(brotliCompressSync(page).length).toBeLessThanOrEqual(45_000);
});
