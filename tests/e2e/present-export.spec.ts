import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { mapIsDrawn, mapRests } from './atlas-page.ts';
import { readPdf, squeezed } from './pdf.ts';
import { difference, differenceIn } from './picture-difference.ts';
import { rawTours } from './tour-oracle.ts';

/**
 * A picture painted from a drawing has its letters a fraction of a pixel off here and there: mean over all pixels, and
 * over the worst square of 32 CSS pixels. Each test shows that what is missing is seen.
 */
const tolerance = { mean: 0.4, most: 12 } as const;
const square = 32;

const tour = 'europe-and-erasmus';
const steps = rawTours.find(({ id }) => id === tour)?.steps.map(({ id }) => id) ?? [];
const step = 'erasmus';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

// A picture of 3840 × 2160 takes its time on two cores.
test.describe.configure({ timeout: 180_000 });

/** Opens a step on the stage. */
async function openStep(page: Page, query = '', renderer = 'svg'): Promise<void> {
  await page.goto(`./?mode=present&tour=${tour}&step=${step}&lang=fr&renderer=${renderer}&${query}`);
  await mapIsDrawn(page);
  await page.evaluate(() => document.fonts.ready);
  await mapRests(page);
}

/** Chooses in the dialog by its labels, without a pointer that would wake the buttons. */
async function choose(page: Page, ...labels: readonly RegExp[]): Promise<void> {
  if (!(await page.getByRole('dialog').isVisible())) await page.keyboard.press('e');
  for (const label of labels) await page.getByRole('radio', { name: label }).check();
}

const start = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Exporter' });

/** Exports what the dialog has chosen. */
async function exported(page: Page): Promise<{ readonly name: string; readonly data: Buffer }> {
  const coming = page.waitForEvent('download');
  await start(page).press('Enter');
  const download = await coming;
  const data = await readFile(await download.path());
  await expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toContainText(
    download.suggestedFilename(),
  );
  return { name: download.suggestedFilename(), data };
}

/** The stage as it is seen, without its buttons: two pictures in a row that are the same to the byte. */
async function seen(page: Page): Promise<PNG> {
  await page.addStyleTag({ content: '.stage-controls, dialog { display: none !important }' });
  let before = await page.screenshot();
  for (;;) {
    const now = await page.screenshot();
    if (now.equals(before)) return PNG.sync.read(now);
    before = now;
  }
}

/** The names that the map shows, and where. */
async function namesOnMap(page: Page) {
  return page.locator('.map-hand:not([data-aside]) svg text:not(.donut-count)').evaluateAll((texts) =>
    texts.flatMap((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const isSeen = x + width > 0 && y + height > 0 && x < innerWidth && y < innerHeight;
      return isSeen ? [{ name: text.textContent ?? '', x, y, width, height }] : [];
    }),
  );
}

/** Hides the name that is nearest to the middle of the screen. @returns where it stood */
async function loseName(page: Page) {
  return page.locator('.map-hand:not([data-aside]) svg text:not(.donut-count)').evaluateAll((texts) => {
    const far = (text: Element) => {
      const { x, y } = text.getBoundingClientRect();
      return Math.hypot(x - 0.7 * innerWidth, y - 0.5 * innerHeight);
    };
    const [nearest] = texts.sort((one, other) => far(one) - far(other));
    const { x, y, width, height } = nearest?.getBoundingClientRect() ?? new DOMRect();
    nearest?.remove();
    return { x, y, width, height };
  });
}

test('a picture is what the screen shows', async ({ page }) => {
  await openStep(page, 'theme=dark');
  await choose(page, /^Cette étape/, /^PNG/, /^Comme cet écran/);
  const { name, data } = await exported(page);
  expect(name).toBe(`${tour}-02-${step}.png`);
  const picture = PNG.sync.read(data);
  const screen = await seen(page);
  expect([picture.width, picture.height]).toEqual([screen.width, screen.height]);
  const { mean, most } = difference(picture, screen, square);
  expect(mean).toBeLessThan(tolerance.mean);
  expect(most).toBeLessThan(tolerance.most);
  expect(data.toString('utf8')).toContain('GeoNames (CC BY 4.0)');

  await loseName(page);
  expect(difference(picture, await seen(page), square).most).toBeGreaterThan(tolerance.most);
});

test('a picture is what the screen shows where MapLibre draws, too', async ({ page }) => {
  await openStep(page, '', 'gl');
  await choose(page, /^Cette étape/, /^PNG/, /^Comme cet écran/);
  const { data } = await exported(page);
  const { mean, most } = difference(PNG.sync.read(data), await seen(page), square);
  expect(mean).toBeLessThan(tolerance.mean);
  expect(most).toBeLessThan(tolerance.most);
});

test('4K is a slide of 3840 × 2160 pixels, with every name and tile', async ({ page, browser, baseURL }) => {
  await openStep(page);
  await choose(page, /^Cette étape/, /^PNG/, /^4K/);
  const picture = PNG.sync.read((await exported(page)).data);
  expect([picture.width, picture.height]).toEqual([3840, 2160]);

  const projector = await onProjector(browser, baseURL);
  const screen = await seen(projector);
  const names = await namesOnMap(projector);
  expect(names.length).toBeGreaterThan(20);
  const twice = ({ x, y, width, height }: (typeof names)[number]) => ({
    x: 2 * x,
    y: 2 * y,
    width: 2 * width,
    height: 2 * height,
  });
  const missing = names.filter((name) => differenceIn(picture, screen, twice(name)) > tolerance.most);
  expect(missing.map(({ name }) => name)).toEqual([]);
  const { mean, most } = difference(picture, screen, 2 * square);
  expect(mean).toBeLessThan(tolerance.mean);
  expect(most).toBeLessThan(tolerance.most);

  const lost = await loseName(projector);
  const without = await seen(projector);
  expect(differenceIn(picture, without, twice({ name: '', ...lost }))).toBeGreaterThan(tolerance.most);
  await loseTile(projector);
  expect(difference(picture, await seen(projector), 2 * square).most).toBeGreaterThan(tolerance.most);
  await projector.context().close();
});

/** The same step on a screen of 1920 × 1080 that paints two pixels for one. */
async function onProjector(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 1920, height: 1080 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await openStep(page);
  return page;
}

/** Removes the square of the map that lies in the middle of what is seen of it. */
async function loseTile(page: Page): Promise<void> {
  await page.evaluate(() => {
    const groups = [...document.querySelectorAll('.map-hand:not([data-aside]) svg g[transform*="scale"]')];
    const holds = (group: Element) => {
      const { left, right, top, bottom } = group.getBoundingClientRect();
      const [x, y] = [0.7 * innerWidth, 0.5 * innerHeight];
      return group.querySelector('path') && left < x && right > x && top < y && bottom > y;
    };
    for (const group of groups.filter(holds)) group.remove();
  });
}

test('a drawing is a drawing: names, numbers and sources are words in it', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openStep(page);
  await choose(page, /^Cette étape/, /^SVG/);
  const { name, data } = await exported(page);
  expect(name).toBe(`${tour}-02-${step}.svg`);
  const drawing = await page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      root: parsed.documentElement.localName,
      isBroken: parsed.querySelector('parsererror') !== null,
      texts: [...parsed.querySelectorAll('text')].map((text) => text.textContent),
      pictures: parsed.querySelectorAll('image, foreignObject').length,
      links: [...svg.matchAll(/(?:href=|url\()"?'?([^#"')][^"')]{0,20})/g)].map(([, link]) => link),
      paths: parsed.querySelectorAll('path').length,
      said: parsed.querySelector('desc')?.textContent,
    };
  }, data.toString('utf8'));
  expect(drawing).toMatchObject({ root: 'svg', isBroken: false, pictures: 0 });
  expect(drawing.paths).toBeGreaterThan(50);
  const outside = drawing.links.filter((link) => !link?.startsWith('data:font/woff2'));
  expect(outside).toEqual([]);
  const names = (await namesOnMap(page)).map((one) => one.name);
  expect(names.filter((one) => !drawing.texts.includes(one))).toEqual([]);
  const figure = await page.locator('.stage-figure').innerText();
  expect(drawing.texts).toEqual(expect.arrayContaining([figure, 'GeoNames', 'Natural Earth']));
  expect(drawing.said).toContain('GeoNames (CC BY 4.0)');
});

test('a document has a page for each step, with its words and sources', async ({ page }) => {
  await openStep(page);
  await choose(page, /^Tout l’exposé/, /^PDF/);
  const { name, data } = await exported(page);
  expect(name).toBe(`${tour}.pdf`);
  const pages = await readPdf(data);
  expect(pages).toHaveLength(steps.length);
  for (const [index, text] of pages.entries()) {
    await page.goto(`./?mode=present&tour=${tour}&step=${steps[index]}&lang=fr&renderer=svg`);
    expect(text).toContain(squeezed((await page.locator('.stage-headline').innerText()).normalize('NFKC')));
    expect(text).toContain(squeezed('GeoNames (CC BY 4.0)'));
  }
});

test('a whole tour is a folder of numbered pictures; it can be cancelled, and tells what goes wrong', async ({
  page,
}) => {
  await openStep(page);
  await choose(page, /^Tout l’exposé/, /^PNG/, /^Comme cet écran/);
  let downloads = 0;
  page.on('download', () => {
    downloads += 1;
  });
  await start(page).press('Enter');
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(downloads).toBe(0);

  const { name, data } = await exported(page);
  expect(name).toBe(`${tour}.zip`);
  const files = Object.keys(unzipSync(new Uint8Array(data)));
  expect(files).toEqual(steps.map((id, index) => `${tour}-${String(index + 1).padStart(2, '0')}-${id}.png`));

  await page.route(/mode=still/, (route) => route.fulfill({ status: 404, body: 'Gone' }));
  await start(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText('L’export n’a pas réussi');
});

test('the command does the same without a window', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slides-'));
  const run = (...wishes: readonly string[]) =>
    promisify(execFile)('npx', ['tsx', 'scripts/export.ts', '--out', folder, ...wishes]);
  try {
    await run('--tour', tour, '--format', 'pdf', '--lang', 'fr', '--step', 'erasmus', '--step', 'europe');
    const pages = await readPdf(await readFile(join(folder, `${tour}.pdf`)));
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('accordsErasmus');
    await run('--tour', tour, '--format', 'png', '--lang', 'en', '--step', 'spain');
    const { width, height } = PNG.sync.read(await readFile(join(folder, `${tour}-03-spain.png`)));
    expect([width, height]).toEqual([3840, 2160]);
    const failed = await run('--tour', 'nowhere', '--format', 'png').catch((reason) => reason);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain(tour);
  } finally {
    await rm(folder, { recursive: true });
  }
});
