import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** Someone else's site, on an origin of its own. */
class OtherSite {
  #page = '';
  readonly #server: Server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(this.#page);
  });

  async open(page: Page, code: string): Promise<FrameLocator> {
    this.#page = `<!doctype html><html lang="en"><title>Study abroad</title><body style="margin:0">
      <script>heard = []; addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));</script>
      <a href="#before">Before the map</a>${code}
      <a href="#after">After the map</a><p style="height:3000px">More to read.</p></body></html>`;
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`);
    return page.frameLocator('iframe');
  }

  close(): void {
    this.#server.close();
  }
}

/** What the page around has heard. */
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: { data: unknown; origin: string }[] }).heard);

async function mapStandsIn(atlas: FrameLocator): Promise<void> {
  await expect(atlas.locator('.map-buttons')).toBeVisible();
  await expect(atlas.locator('#first-paint')).toHaveCount(0);
}

/** Notes whoever reaches for what a browser keeps: some browsers keep nothing for frames, and would hide it. */
async function watchStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const touched: string[] = [];
    Object.assign(window, { touched });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
      const own = Object.getOwnPropertyDescriptor(window, name);
      const get = () => {
        touched.push(name);
        return own?.get?.call(window);
      };
      Object.defineProperty(window, name, { get });
    }
    Object.defineProperty(document, 'cookie', { get: () => '', set: () => touched.push('cookie') });
  });
}

/** What an embed reached for, and what the browser holds of it. */
async function leftBehind(page: Page): Promise<unknown> {
  const atlas = page.frames()[1];
  const touched = await atlas?.evaluate(() => (window as unknown as { touched: string[] }).touched);
  return { touched, ...(await page.context().storageState()) };
}
const nothing = { touched: [], cookies: [], origins: [] };

test.describe('inside a page of another site', () => {
  let site: OtherSite;
  test.beforeEach(() => {
    site = new OtherSite();
  });
  test.afterEach(() => site.close());

  /** The code that the dialog gives, made in a browser of its own: nothing of it is known to whoever reads the page. */
  async function codeFrom(page: Page, query: string, choose: (page: Page) => Promise<void>): Promise<string> {
    const authors = await page
      .context()
      .browser()
      ?.newContext({ viewport: { width: 1280, height: 800 } });
    if (!authors) throw new Error('no browser');
    const author = await authors.newPage();
    await author.goto(`${test.info().project.use.baseURL}${query}`);
    await author.getByRole('button', { name: 'Share', exact: true }).click();
    await author.getByText('Embed in a page').click();
    await choose(author);
    const code = await author.getByRole('textbox', { name: 'HTML code' }).inputValue();
    await authors.close();
    return code;
  }

  test('the map alone behaves as the code of the dialog asks', async ({ page }) => {
    const code = await codeFrom(page, '?lang=en&country=BR&without=erasmus&renderer=svg', async (author) => {
      await author.getByRole('combobox', { name: 'Language' }).selectOption('fr');
      await author.getByRole('dialog').getByRole('combobox', { name: 'Colours' }).selectOption('dark');
      await author.getByRole('checkbox', { name: 'With the panel beside the map' }).uncheck();
    });
    await watchStorage(page);
    const atlas = await site.open(page, code);
    await mapStandsIn(atlas);

    // What was chosen.
    await expect(page.locator('iframe')).toHaveAttribute('title', 'Brésil – Grenoble INP dans le monde');
    await expect(atlas.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(atlas.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(atlas.getByRole('region', { name: 'Accords par pays' })).toHaveCount(0);
    await expect(atlas.getByRole('list', { name: 'Types d’accord' })).toContainText('Bilatéral');
    await expect(atlas.getByRole('list', { name: 'Types d’accord' })).not.toContainText('Erasmus');
    await expect(atlas.getByRole('link', { name: 'GeoNames' })).toBeVisible();

    // The height that suits its width: the script that came with the code has set it.
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(720);
    const origin = new URL(page.frames()[1]?.url() ?? '').origin;
    expect(await heard(page)).toEqual([
      { origin, data: { type: 'accord-atlas:ready' } },
      { origin, data: { type: 'accord-atlas:resize', height: 720 } },
    ]);
    await page.setViewportSize({ width: 500, height: 800 });
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeLessThan(640);
    await page.setViewportSize({ width: 1280, height: 800 });

    // The list is a press away.
    await atlas.getByRole('button', { name: 'Liste – Accords par pays' }).click();
    await expect(atlas.locator('.country-row').getByRole('button', { name: /^Brésil\b/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await atlas.getByRole('button', { name: 'Liste – Accords par pays' }).click();
    await expect(atlas.getByRole('region', { name: 'Accords par pays' })).toHaveCount(0);

    // The page goes on scrolling, and its Back is its own.
    const steps = await page.evaluate(() => history.length);
    await atlas.getByRole('button', { name: 'Globe' }).click();
    await expect(atlas.getByRole('button', { name: 'Globe' })).toHaveAttribute('aria-pressed', 'true');
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.mouse.move(700, 400);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    expect(await leftBehind(page)).toEqual(nothing);

    // And out of it: the same view, as a page of its own.
    const opened = page.waitForEvent('popup');
    await atlas.getByRole('link', { name: 'Ouvrir dans l’atlas' }).click();
    const own = await opened;
    await expect(own.locator('.app-panel')).toBeVisible();
    expect(new URL(own.url()).search).toBe('?lang=fr&country=BR&projection=globe&without=erasmus&theme=dark');
    await expect(own.locator('.country-row').getByRole('button', { name: /^Brésil\b/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  test('with the panel it has a way out instead of a share button, and remembers nothing', async ({
    page,
  }) => {
    const code = await codeFrom(page, '?lang=en&country=BR&without=erasmus&renderer=svg', async (author) => {
      await author.getByRole('combobox', { name: 'Language' }).selectOption('');
      await author.getByRole('checkbox', { name: 'With the present filters' }).uncheck();
      await author.getByRole('checkbox', { name: 'With the present selection' }).uncheck();
      await author.getByRole('checkbox', { name: 'The height follows the width' }).uncheck();
      await author.getByRole('spinbutton', { name: 'Height (px)' }).fill('500');
      await author.getByRole('spinbutton', { name: 'Largest width (px)' }).fill('900');
    });
    await watchStorage(page);
    const atlas = await site.open(page, code);
    await mapStandsIn(atlas);
    // The reader's browser speaks French.
    await expect(atlas.locator('html')).toHaveAttribute('lang', 'fr');
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 900, height: 500 });
    await expect(atlas.getByRole('region', { name: 'Accords par pays' })).toBeVisible();
    await expect(atlas.getByRole('button', { name: /^Erasmus/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(atlas.getByRole('button', { name: 'Partager' })).toHaveCount(0);
    await expect(atlas.getByRole('link', { name: 'Ouvrir dans l’atlas' })).toBeVisible();
    await expect(atlas.getByText('Pour commencer')).toHaveCount(0);

    await atlas.getByRole('button', { name: 'English' }).click();
    await expect(atlas.locator('html')).toHaveAttribute('lang', 'en');
    await atlas.getByRole('textbox', { name: 'Search' }).focus();
    await atlas.getByRole('combobox', { name: 'Search' }).fill('Milan');
    await atlas.getByRole('option', { name: /Milan/ }).first().click();
    await expect(atlas.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute(
      'href',
      /place=it\/milan/,
    );
    expect(await leftBehind(page)).toEqual(nothing);
  });

  test('the keyboard goes through it and out of it again', async ({ page, baseURL }) => {
    const atlas = await site.open(
      page,
      `<iframe title="Map" src="${baseURL}?lang=en&embed=1&sidebar=0&renderer=svg" width="900" height="600"></iframe>`,
    );
    await mapStandsIn(atlas);
    await page.getByRole('link', { name: 'Before the map' }).focus();
    const after = page.getByRole('link', { name: 'After the map' });
    const isOut = () => after.evaluate((link) => link === document.activeElement);
    let presses = 0;
    while (!(await isOut())) {
      expect(presses, 'presses of Tab').toBeLessThan(25);
      await page.keyboard.press('Tab');
      presses += 1;
    }
    // List, way out, projection, layer, markers, zoom, sources: all were on the way.
    expect(presses).toBeGreaterThan(8);
  });

  test('a frame that is shut off from its own origin shows the same', async ({ page, baseURL }) => {
    // Scripts of such a frame are a stranger's: the atlas's server must let them be read (README, "Embedding").
    await page.route(`${baseURL}**`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'access-control-allow-origin': '*' },
      });
    });
    const failures: string[] = [];
    page.on('pageerror', ({ message }) => failures.push(message));
    const atlas = await site.open(
      page,
      `<iframe data-accord-atlas sandbox="allow-scripts" title="Map" width="100%" height="300"
        src="${baseURL}?lang=en&embed=1&renderer=svg"></iframe><script src="${baseURL}embed.js" async></script>`,
    );
    await mapStandsIn(atlas);
    await atlas
      .locator('.country-row')
      .getByRole('button', { name: /^Spain\b/ })
      .click();
    await expect(atlas.locator('.country-row').getByRole('button', { name: /^Spain\b/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBeGreaterThan(600);
    expect(failures).toEqual([]);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('the script for the page around listens to the atlas alone', async ({ page, baseURL }) => {
    const stranger = `<iframe data-accord-atlas id="led-elsewhere" title="Led elsewhere" height="111"
      srcdoc="<script>parent.postMessage({ type: 'accord-atlas:resize', height: 999 }, '*')</script>"></iframe>`;
    await site.open(
      page,
      `<script src="${baseURL}embed.js"></script>${stranger}<iframe data-accord-atlas id="atlas" title="Map" width="900"
        height="300" src="${baseURL}?lang=en&embed=1&sidebar=0&renderer=svg"></iframe>`,
    );
    await expect(page.locator('#atlas')).toHaveCSS('height', '684px');
    const before = (await heard(page)).length;
    await page.evaluate(() => window.postMessage({ type: 'accord-atlas:resize', height: 999 }, '*'));
    await expect.poll(async () => (await heard(page)).length).toBe(before + 1);
    expect(await heard(page)).toContainEqual({
      origin: expect.stringContaining('127.0.0.1'),
      data: { type: 'accord-atlas:resize', height: 999 },
    });
    await expect(page.locator('#led-elsewhere')).toHaveCSS('height', '111px');
    await expect(page.locator('#atlas')).toHaveCSS('height', '684px');
  });
});
