import { expect, type Page, test } from '@playwright/test';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';
import { beginVisit } from './kiosk-page.ts';
import { readCode } from './qr-code.ts';

// A visitor after the other: long on a busy machine.
test.describe.configure({ timeout: 120_000 });

const { atlas } = await buildAtlas('data');
const kth = 'panel=institution&institution=se/kungliga-tekniska-hogskolan-kth';
const code = (page: Page) => page.locator('.way-out .qr-code');
const dialog = (page: Page) => page.locator('.way-out');

test.use({ hasTouch: true, viewport: { width: 1920, height: 1080 } });

/** What leaves a page by itself fails the test. */
async function watchWays(page: Page): Promise<() => Promise<void>> {
  const left: string[] = [];
  page.context().on('page', (opened) => left.push(`window: ${opened.url()}`));
  page.on('download', (download) => left.push(`file: ${download.suggestedFilename()}`));
  page.on('dialog', (asked) => {
    left.push(`question: ${asked.message()}`);
    void asked.dismiss();
  });
  const before = page.url();
  return async () => {
    expect(page.url()).toBe(before);
    expect(left).toEqual([]);
  };
}

test('every link of an institution’s page is a code for a phone', async ({ page }) => {
  await beginVisit(page, `lang=fr&${kth}`);
  const nobodyLeft = await watchWays(page);
  const links = page.locator('a[href^="http"]');
  await expect(page.locator('.institution-page .external-link').first()).toBeVisible();
  const count = await links.count();
  expect(count).toBeGreaterThan(5);
  for (let index = 0; index < count; index += 1) {
    const link = links.nth(index);
    await link.scrollIntoViewIfNeeded();
    await link.tap();
    await expect(dialog(page)).toContainText('Scannez avec votre téléphone');
    expect(readCode(await code(page).screenshot())).toBe(
      await link.evaluate((one: HTMLAnchorElement) => one.href),
    );
    const close = dialog(page).getByRole('button', { name: 'Fermer' });
    expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    await close.tap();
    await expect(dialog(page)).toHaveCount(0);
  }
  await nobodyLeft();
});

test('the dialog has the link’s words and its address, and a touch beside it closes it', async ({ page }) => {
  await beginVisit(page, `lang=en&${kth}`);
  const link = page.locator('.institution-page .external-link').nth(3);
  await link.tap();
  await expect(page.getByRole('dialog')).toContainText('eur-lex.europa.eu/eli/reg/2021/817/oj');
  await expect(dialog(page).getByRole('heading')).toHaveText(/^Regulation \(EU\) 2021\/817 .*Erasmus\+$/);
  await page.touchscreen.tap(20, 1000);
  await expect(dialog(page)).toHaveCount(0);
});

test('the source in the glossary is one, too', async ({ page }) => {
  await beginVisit(page, 'lang=en&country=BR');
  const nobodyLeft = await watchWays(page);
  await page
    .locator('.country-details')
    .getByRole('button', { name: 'Double degree', exact: true })
    .first()
    .tap();
  const source = page.locator('.explanation-source a');
  const href = await source.evaluate((link: HTMLAnchorElement) => link.href);
  await source.tap();
  await expect.poll(async () => readCode(await code(page).screenshot())).toBe(href);
  await nobodyLeft();
});

test('Enter, the middle button, scripts and forms lead nowhere either', async ({ page }) => {
  await beginVisit(page, `lang=en&${kth}`);
  const nobodyLeft = await watchWays(page);
  const link = page.locator('.institution-page .external-link').first();
  await link.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await link.click({ button: 'middle' });
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    window.open('https://example.org/');
    window.print();
    window.alert('one');
    window.confirm('two');
    window.history.back();
    const file = document.createElement('a');
    file.href = URL.createObjectURL(new Blob(['list']));
    file.download = 'list.csv';
    file.click();
    const form = document.createElement('form');
    form.action = 'https://example.org/';
    document.body.append(form);
    form.requestSubmit();
  });
  await expect(dialog(page)).toContainText('This screen saves no files');
  await dialog(page).getByRole('button', { name: 'Close' }).tap();
  await expect(dialog(page)).toHaveCount(0);
  await nobodyLeft();
});

test('a page that a script asks for does not come, and this one stays', async ({ page }) => {
  await beginVisit(page, `lang=en&${kth}`);
  const nobodyLeft = await watchWays(page);
  // Playwright waits for a page that was asked for, even when it was refused: the browser itself is asked.
  const browser = await page.context().newCDPSession(page);
  const run = async (expression: string) =>
    (await browser.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  await run('setTimeout(() => location.assign("https://example.org/"), 0)');
  const link = 'document.querySelector(".institution-page .external-link")';
  await expect.poll(() => run(`${link}.click(); document.querySelector(".way-out")?.open`)).toBe(true);
  expect(await run('location.href')).toContain('mode=kiosk');
  await nobodyLeft();
});

test('a shared view opens where the atlas is published, as a page for a phone', async ({ page }) => {
  await beginVisit(page, 'lang=fr&country=BR');
  await page.locator('.app-controls .share-view').tap();
  const link = await readShared(page);
  expect(link.origin + link.pathname).toBe(atlas.config.address);
  expect(link.searchParams.get('country')).toBe('BR');
  expect(link.searchParams.has('mode')).toBe(false);
});

test('the code goes with the visitor', async ({ page }) => {
  await page.clock.install();
  await beginVisit(page, `lang=en&${kth}`);
  await page.locator('.institution-page .external-link').first().tap();
  await expect(dialog(page)).toBeVisible();
  await page.clock.runFor(120_000);
  await expect(dialog(page)).toHaveCount(0);
});

/** What a camera reads in the dialog that shares a view. */
async function readShared(page: Page): Promise<URL> {
  return new URL(readCode(await page.locator('.share-dialog .qr-code').screenshot()) ?? '');
}
