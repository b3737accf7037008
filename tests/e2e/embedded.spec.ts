import { expect, type FrameLocator, type Page, test } from '@playwright/test';

/** A long page of someone else's with the atlas in it. */
async function openAround(page: Page): Promise<FrameLocator> {
  await page.route('**/someones-page.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<body style="margin:0"><iframe src="./?lang=en&renderer=svg" style="width:900px;height:600px;border:0"></iframe>
        <p style="height:3000px">More to read.</p></body>`,
    }),
  );
  await page.goto('./someones-page.html', { waitUntil: 'commit' });
  return page.frameLocator('iframe');
}

async function openEmbedded(page: Page): Promise<FrameLocator> {
  const atlas = await openAround(page);
  await expect(atlas.locator('.map-buttons')).toBeVisible();
  await expect(atlas.locator('#first-paint')).toHaveCount(0);
  return atlas;
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
const search = (page: Page) => page.frames()[1]?.url() ?? '';

test('a wheel over an embedded map scrolls the page, and a hint says how to zoom', async ({ page }) => {
  const atlas = await openEmbedded(page);
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  await expect(atlas.locator('.gesture-hint')).toHaveText('Ctrl + wheel: zoom the map');
  await expect(atlas.locator('.gesture-hint')).toHaveAttribute('data-shown', '');
  expect(search(page)).not.toContain('view=');
  await expect(atlas.locator('.gesture-hint')).not.toHaveAttribute('data-shown');
});

test('a wheel over the first paint scrolls the page before any of the app is there', async ({ page }) => {
  await page.route('**/assets/*.js', () => {});
  const atlas = await openAround(page);
  await expect(atlas.locator('#first-paint')).toHaveAttribute('data-embedded', '');
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, 240);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  await expect(atlas.locator('#first-paint')).not.toHaveAttribute('data-panned');
});

test('with Ctrl the wheel zooms an embedded map and leaves the page', async ({ page }) => {
  await openEmbedded(page);
  await page.mouse.move(700, 400);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => search(page)).toContain('view=');
  expect(await scrolled(page)).toBe(0);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('one scrolls the page, two move the map', async ({ page }) => {
    const atlas = await openEmbedded(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await touch('touchStart', [700, 400]);
    for (let y = 390; y >= 200; y -= 10) await touch('touchMove', [700, y]);
    await expect(atlas.locator('.gesture-hint')).toHaveText('Two fingers: move the map');
    await touch('touchEnd');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(60);
    expect(search(page)).not.toContain('view=');

    await page.evaluate(() => window.scrollTo(0, 0));
    await touch('touchStart', [640, 300]);
    await touch('touchStart', [640, 300], [760, 300]);
    for (const x of [20, 60, 100]) await touch('touchMove', [640 - x, 300], [760 - x, 300]);
    await touch('touchEnd');
    await expect.poll(() => search(page)).toContain('view=');
  });
});

test('a page of its own keeps the wheel for the map', async ({ page }) => {
  await page.goto('./?lang=en&renderer=svg');
  await expect(page.locator('#first-paint')).toHaveCount(0);
  await page.mouse.move(900, 400);
  await page.mouse.wheel(0, -240);
  await expect(page).toHaveURL(/view=/);
  await expect(page.locator('.gesture-hint')).toHaveCount(0);
});
