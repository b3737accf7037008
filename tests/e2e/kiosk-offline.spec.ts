import { expect, type Page, test as plain } from '@playwright/test';
import { countryRow, markers } from './atlas-page.ts';
import { builtSite, keptFiles, laterSite, SiteServer } from './site-server.ts';

const site = builtSite();
const name = 'Grenoble INP dans le monde';
const laterName = 'Grenoble INP sur tous les continents';
const later = laterSite(site, name, laterName);

const test = plain.extend<{ server: SiteServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  server: async ({}, use) => {
    const server = new SiteServer(site);
    await server.open();
    await use(server);
    await server.close().catch(() => {});
  },
});

test.use({ serviceWorkers: 'allow' });
// A site after the other: long on a busy machine.
test.describe.configure({ timeout: 180_000 });

/** Opens the unattended screen and waits until the worker has it in its hands. */
async function openKiosk(page: Page, server: SiteServer) {
  await page.clock.install();
  await page.goto(`${server.address}?mode=kiosk`);
  await isKept(page);
}

async function isKept(page: Page) {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** What the page's registration has besides its active worker. */
function comingWorker(page: Page) {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.installing) return 'installing';
    return registration?.waiting ? 'waiting' : 'none';
  });
}

/** As the browser tells that the network is back: the screen looks for a new version. */
async function lookForUpdate(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('online')));
}

/** A page whose clock is a test's tells of no marks (atlas-page.ts, mapStands). */
async function stands(page: Page) {
  await expect(markers(page).first()).toBeVisible({ timeout: 20_000 });
}

const title = (page: Page) => page.locator('.sidebar-title').filter({ visible: true });

test('starts without network after one visit, in every mode and language', async ({
  page,
  context,
  server,
}) => {
  await openKiosk(page, server);
  await page.close();
  await server.close();

  const desk = await context.newPage();
  await desk.goto(`${server.address}?lang=en`);
  await stands(desk);
  await expect(title(desk)).toHaveText('Grenoble INP around the world');
  await desk.getByRole('textbox', { name: 'Search' }).click();
  await desk.getByRole('combobox', { name: 'Search' }).fill('kth');
  await desk.getByRole('option', { name: /Kungliga Tekniska/ }).click();
  await expect(desk).toHaveURL(/institution=se/);
  await desk.getByRole('button', { name: 'Français' }).click();
  await expect(title(desk)).toHaveText(name);

  // Pages made beforehand are not kept: the atlas' own page shows the same.
  await desk.goto(`${server.address}en/es/`);
  await expect(desk).toHaveURL(`${server.address}?lang=en&country=ES`);
  await expect(countryRow(desk, 'Spain')).toHaveAttribute('aria-expanded', 'true');
  await desk.goto(`${server.address}fr/it/politecnico-di-milano/`);
  await expect(desk.locator('.institution-page').getByRole('heading', { level: 2 })).toHaveText(
    'Politecnico di Milano',
  );
  await desk.close();

  const screen = await context.newPage();
  await screen.goto(`${server.address}?mode=kiosk`);
  await stands(screen);
  await screen.keyboard.press('Shift');
  await expect(title(screen)).toHaveText(name);
});

test('takes up a new version while nobody is there, and never under a visitor’s hand', async ({
  page,
  server,
}) => {
  await openKiosk(page, server);
  await page.keyboard.press('Shift');
  await expect(title(page)).toHaveText(name);

  server.site = later;
  await lookForUpdate(page);
  await expect.poll(() => comingWorker(page)).toBe('waiting');
  await page.evaluate(() => Object.assign(window, { isTheSame: true }));
  const isTheSame = () => page.evaluate(() => 'isTheSame' in window);
  await page.clock.fastForward(60_000);
  await page.keyboard.press('Shift');
  await page.clock.fastForward(60_000);
  expect(await isTheSame()).toBe(true);
  await expect(title(page)).toHaveText(name);
  expect(await comingWorker(page)).toBe('waiting');

  // The visitor goes.
  await page.clock.fastForward(120_000);
  await page.clock.fastForward(10_000);
  await expect(page).toHaveTitle(new RegExp(laterName));
  expect(await isTheSame()).toBe(false);
  await stands(page);
  await page.keyboard.press('Shift');
  await expect(title(page)).toHaveText(laterName);

  // Whole: without the server, too.
  await server.close();
  await page.reload();
  await stands(page);
  await page.keyboard.press('Shift');
  await expect(title(page)).toHaveText(laterName);
});

test('a reader’s page beside it stays what it is, and works, when the screen takes up a new version', async ({
  page,
  context,
  server,
}) => {
  await openKiosk(page, server);
  const desk = await context.newPage();
  await desk.goto(`${server.address}?lang=fr`);
  await stands(desk);

  server.site = later;
  await page.bringToFront();
  await lookForUpdate(page);
  await expect.poll(() => comingWorker(page)).toBe('waiting');
  await page.clock.fastForward(10_000);
  await stands(page);
  await expect(page).toHaveTitle(new RegExp(laterName));
  await expect(desk).toHaveTitle(new RegExp(name));
  await desk.bringToFront();
  // A part of the former version, which the server has no more.
  await desk.getByRole('textbox', { name: 'Rechercher' }).click();
  await desk.getByRole('combobox', { name: 'Rechercher' }).fill('kth');
  await expect(desk.getByRole('option', { name: /Kungliga Tekniska/ })).toBeVisible();
  await desk.reload();
  await expect(title(desk)).toHaveText(laterName);
});

test('an update that breaks off leaves the old version whole, and a later one succeeds', async ({
  page,
  server,
}) => {
  await openKiosk(page, server);
  // One that the later version has anew.
  const victim = [...later.keys()].find((file) => /^assets\/app-.*js$/.test(file)) ?? '';
  for (const fault of ['cut', 404, 500, 'replaced'] as const) {
    // A server replaced meanwhile answers with what the list does not say.
    server.site = fault === 'replaced' ? new Map([...later, [victim, Buffer.from('x')]]) : later;
    if (fault !== 'replaced') server.faults.set(victim, fault);
    server.asked.clear();
    await lookForUpdate(page);
    await expect.poll(() => server.asked.get(victim)).toBeGreaterThan(0);
    await expect.poll(() => comingWorker(page)).toBe('none');
    server.faults.clear();
  }
  await page.clock.fastForward(60_000);
  await server.close();
  await page.reload();
  await stands(page);
  await page.keyboard.press('Shift');
  await expect(title(page)).toHaveText(name);

  server.site = later;
  await server.open();
  await lookForUpdate(page);
  await expect.poll(() => comingWorker(page)).toBe('waiting');
  await page.clock.fastForward(120_000);
  await page.clock.fastForward(10_000);
  await expect(page).toHaveTitle(new RegExp(laterName));
});

test('what is damaged or gone of the cache comes from the network, and is kept again', async ({
  page,
  server,
}) => {
  await openKiosk(page, server);
  const damage = () =>
    page.evaluate(async () => {
      const [key = ''] = await caches.keys();
      const cache = await caches.open(key);
      for (const { url } of await cache.keys()) {
        if (/index\.html|app-.*\.js/.test(url)) await cache.put(url, new Response(''));
        if (/agreements\.csv|icon-512/.test(url)) await cache.delete(url);
      }
    });
  const wholeEntries = () =>
    page.evaluate(async () => {
      const [key = ''] = await caches.keys();
      const cache = await caches.open(key);
      const sizes = (await cache.keys()).map(async (request) => {
        return (await (await cache.match(request))?.arrayBuffer())?.byteLength ?? 0;
      });
      return (await Promise.all(sizes)).filter((size) => size > 0).length;
    });
  const count = keptFiles(site).length;
  expect(await wholeEntries()).toBe(count);
  await damage();
  expect(await wholeEntries()).toBeLessThan(count);
  await page.reload();
  await stands(page);
  await expect.poll(wholeEntries).toBe(count);

  // Nothing is left, and no network: the page comes when the network does, and nobody presses a key for it.
  await page.evaluate(async () => {
    for (const key of await caches.keys()) await caches.delete(key);
  });
  await server.close();
  await page.reload();
  await expect(markers(page)).toHaveCount(0);
  await server.open();
  await page.clock.fastForward(10_000);
  await stands(page);
  await expect.poll(wholeEntries).toBe(count);
});

test('a page whose app can’t be had any more throws the worker away, and stands', async ({
  page,
  server,
}) => {
  await openKiosk(page, server);
  // The page is kept, its entry is not, and the server has another version.
  await page.evaluate(async () => {
    const [key = ''] = await caches.keys();
    const cache = await caches.open(key);
    for (const { url } of await cache.keys()) if (/assets\/index-.*\.js/.test(url)) await cache.delete(url);
  });
  server.site = later;
  await page.reload();
  await page.clock.fastForward(10_000);
  await stands(page);
  await expect(page).toHaveTitle(new RegExp(laterName));
});

test('where the storage is full the page goes on by network, and is kept when there is room', async ({
  page,
  context,
  server,
}) => {
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(server.address);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await page.clock.install();
  await page.goto(`${server.address}?mode=kiosk`);
  await stands(page);
  await expect.poll(() => server.asked.get('worker.js')).toBeGreaterThan(0);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  await page.reload();
  await stands(page);
  await page.keyboard.press('Shift');
  await expect(title(page)).toHaveText(name);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.clock.fastForward(16 * 60_000);
  await isKept(page);
});

test('a reader’s page keeps nothing; both start pages can be installed', async ({ page, server }) => {
  await page.goto(`${server.address}?lang=fr`);
  await stands(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(keptFiles(site).filter(({ url }) => /^(?:fr|en)\//.test(url))).toEqual([]);

  const manifest = () =>
    page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
      const { icons, ...rest } = await (await fetch(link?.href ?? '')).json();
      const answers = icons.map(({ src }: { src: string }) => fetch(new URL(src, link?.href)));
      return { ...rest, icons: (await Promise.all(answers)).map(({ status }) => status) };
    });
  expect(await manifest()).toMatchObject({ name, lang: 'fr', start_url: './', icons: [200, 200, 200] });
  await page.goto(`${server.address}?mode=kiosk`);
  await stands(page);
  expect(await manifest()).toMatchObject({ start_url: './?mode=kiosk', display: 'fullscreen' });
});
