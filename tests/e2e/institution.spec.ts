import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { countryRow, mapRests, openAtlas } from './atlas-page.ts';

const kth = 'se/kungliga-tekniska-hogskolan-kth';
const pageOf = (key: string, query = 'lang=en') =>
  `?${query}&panel=institution&institution=${key}&renderer=svg`;
const heading = (page: Page) => page.locator('.institution-page').getByRole('heading', { level: 2 });
const kthName = 'Kungliga Tekniska högskolan (KTH)';

test('by link: the page is there, with its title, its agreements, and the land on its map', async ({
  page,
}) => {
  await page.goto(`./${pageOf(kth)}`);
  await expect(heading(page)).toHaveText(kthName);
  await expect(heading(page)).toHaveAttribute('lang', 'sv');
  await expect(page).toHaveTitle(`${kthName} – Grenoble INP around the world`);
  const article = page.getByRole('article');
  await expect(article.locator('[data-source-line]')).toHaveCount(3);
  await expect(article).toContainText('For a student');
  await expect(article.locator('.place-map-land')).toHaveAttribute('d', /^M/);
  // What narrows the list is not of the page; the way to other things is.
  await expect(page.locator('.headline')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Search' })).toBeVisible();
});

test('the clock shows what time it is there, and the difference to home', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-01-15T17:30:00Z'));
  await page.goto(`./${pageOf('jp/kyoto-university')}`);
  const time = page.locator('.institution-time');
  await expect(time.locator('time')).toHaveText(/Friday.*02:30/);
  await expect(time).toContainText(/8\sh ahead of Grenoble/);
  await page.goto(`./${pageOf('jp/kyoto-university', 'lang=fr')}`);
  await expect(time.locator('time')).toHaveText(/vendredi.*02:30/);
  await expect(time).toContainText(/8\sh de plus qu’à Grenoble/);
});

test('from the countries and back: the focus goes along', async ({ page }) => {
  await openAtlas(page, '?lang=en&renderer=svg');
  await countryRow(page, 'Sweden').click();
  const open = page.getByRole('button', { name: `Page of ${kthName}` });
  await open.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveURL(/panel=institution/);
  await page.getByRole('button', { name: 'Back to the countries' }).press('Enter');
  await expect(page.locator('.institution-button[aria-current]')).toBeFocused();
  await expect(page.locator('.institution-button[aria-current]')).toHaveText(kthName);
  await expect(page).toHaveURL(/institution=se/);
  await expect(page).toHaveTitle('Grenoble INP around the world');
});

test('from the list and back, by the page’s button and by the browser’s', async ({ page }) => {
  await openAtlas(page, '?lang=fr&panel=list&renderer=svg');
  const first = page.locator('.entry-card').first();
  const name = (await first.locator('.list-institution').textContent()) ?? '';
  await first.getByRole('button', { name: /^Page/ }).click();
  await expect(heading(page)).toHaveText(name);
  await page.getByRole('button', { name: 'Retour à la liste' }).click();
  await expect(page.locator('.list-institution[aria-current]')).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText(name);
  await page.goBack();
  await expect(page.locator('.entry-card').first()).toBeVisible();
  await expect(page).not.toHaveURL(/institution/);
});

test('from the list beside a marker', async ({ page }) => {
  await openAtlas(page, '?lang=fr&country=ES&view=2.2,41.4,8&renderer=svg');
  await mapRests(page);
  await page.getByRole('button', { name: /^Barcelone, Espagne\s:/ }).click();
  const open = page.getByRole('dialog').getByRole('button', { name: /^Page\s: .*Pompeu Fabra/ });
  await open.click();
  await expect(heading(page)).toContainText('Pompeu Fabra');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('from one page to its neighbour’s, and to another that is picked in the search', async ({ page }) => {
  await openAtlas(page, pageOf(kth));
  const neighbour = page.locator('.institution-neighbours button').first();
  const name = (await neighbour.textContent()) ?? '';
  await neighbour.click();
  await expect(heading(page)).toHaveText(name);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
  await page.goBack();
  await expect(heading(page)).toHaveText(kthName);
  await page.getByRole('textbox', { name: 'Search' }).focus();
  await page.getByRole('combobox', { name: 'Search' }).fill('Chalmers');
  await page.getByRole('option', { name: /Chalmers/ }).click();
  await expect(heading(page)).toHaveText(/Chalmers/);
});

test('its city, its country and its map lead to the great map', async ({ page }) => {
  await openAtlas(page, `${pageOf(kth)}&view=0,0,2`);
  const elsewhere = /view=0(?:,|%2C)0/;
  await expect(page).toHaveURL(elsewhere);
  await page.getByRole('button', { name: 'Show on the map', exact: true }).click();
  await expect(page).not.toHaveURL(elsewhere);
  await page.getByRole('button', { name: 'Sweden: show on the map' }).click();
  await expect(countryRow(page, 'Sweden')).toHaveAttribute('aria-expanded', 'true');
  await expect(page).not.toHaveURL(/panel=/);
});

test('a homepage opens in a tab of its own, which does not learn where it was opened', async ({
  page,
  context,
}) => {
  await page.goto(`./${pageOf(kth)}`);
  const link = page.getByRole('link', { name: /kth\.se/ });
  await context.route('**/*kth.se/**', (route) => route.fulfill({ contentType: 'text/html', body: 'KTH' }));
  const request = context.waitForEvent('request', (one) => /kth\.se/.test(one.url()));
  await link.click();
  expect((await request).headers().referer).toBeUndefined();
  await expect(heading(page)).toHaveText(kthName);
});

test('what the filters hide on the map stands on the page, which says so', async ({ page }) => {
  await page.goto(`./${pageOf(kth)}&without=erasmus`);
  await expect(page.getByRole('article').locator('[data-source-line]')).toHaveCount(3);
  await expect(page.locator('.institution-note')).toContainText('on the map');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('an opened page begins at the sheet’s top', async ({ page }) => {
    await openAtlas(page, '?lang=fr&country=SE&renderer=svg');
    await page.getByRole('button', { name: `Page : ${kthName}`.replace(' :', '\u00a0:') }).tap();
    await expect(heading(page)).toBeInViewport();
    const sheet = await page.locator('.sheet-content').boundingBox();
    const title = await heading(page).boundingBox();
    expect((title?.y ?? 0) - (sheet?.y ?? 0)).toBeLessThan(120);
  });
});

test.describe('in a window of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing is cut off', async ({ page }) => {
    await page.goto(`./${pageOf(kth, 'lang=fr')}`);
    await expect(heading(page)).toBeAttached();
    const sizes = await page
      .locator('.sheet-content')
      .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    expect(sizes.scrollWidth).toBe(sizes.clientWidth);
  });
});

for (const theme of ['light', 'dark', 'contrast']) {
  for (const language of ['fr', 'en']) {
    test(`axe finds nothing (${theme}, ${language})`, async ({ page }) => {
      await openAtlas(
        page,
        pageOf('de/karlsruher-institut-fur-technologie', `lang=${language}&theme=${theme}`),
      );
      await expect(page.locator('.place-map-land')).toHaveAttribute('d', /^M/);
      await mapRests(page);
      const { violations } = await new AxeBuilder({ page }).include('.sidebar').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
