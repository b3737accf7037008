import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { PNG } from 'pngjs';
import { countryRow, discs, mapStands } from './atlas-page.ts';

const root = path.join(import.meta.dirname, '../..');
const rows: { institution: string }[] = parse(readFileSync(path.join(root, 'data/institutions.tsv')), {
  delimiter: '\t',
  columns: true,
  quote: null,
});
const institutions = rows.map(({ institution }) => institution);
const languages = ['fr', 'en'] as const;
const titles = { fr: 'Grenoble INP dans le monde', en: 'Grenoble INP around the world' } as const;
const spain = { fr: 'Espagne', en: 'Spain' } as const;
const windows = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

/** What the browser complains of while a page is open. */
function complaints(page: Page): string[] {
  const all: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') all.push(message.text());
  });
  page.on('pageerror', (error) => all.push(String(error)));
  return all;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    for (const size of windows) {
      test(`a student reads the whole list and sees the map, in ${language}, ${size.width} px wide`, async ({
        page,
      }) => {
        await page.setViewportSize(size);
        await page.goto(`./${language}/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[language]);
        const text = await page.locator('main').filter({ visible: true }).innerText();
        expect(institutions.filter((name) => !text.includes(name))).toEqual([]);
        await expect(page.getByRole('heading', { level: 3 })).toHaveCount(60);
        const marks = await page
          .locator('#first-paint .m')
          .evaluateAll((all) => all.filter((mark) => getComputedStyle(mark).display !== 'none').length);
        expect(marks).toBeGreaterThan(10);
        // Nothing that needs a script is offered.
        await expect(page.getByRole('button')).toHaveCount(0);
        await expect(page.getByRole('textbox')).toHaveCount(0);
      });
    }

    test(`a page's title is what the app says, in ${language}`, async ({ page }) => {
      await page.goto(`./${language}/es/`);
      await expect(page).toHaveTitle(`${spain[language]} – ${titles[language]}`);
      await page.goto(`./${language}/it/politecnico-di-milano/`);
      await expect(page).toHaveTitle(`Politecnico di Milano – ${titles[language]}`);
    });

    test(`leads from the list to a country, an institution and the other language, in ${language}`, async ({
      page,
    }) => {
      await page.goto(`./${language}/`);
      await page.getByRole('link', { name: spain[language], exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(spain[language]);
      await page.getByRole('link', { name: 'Universidad de Granada' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Universidad de Granada');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const other = language === 'fr' ? 'English' : 'Français';
      await page.getByRole('link', { name: other, exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'fr' ? 'en' : 'fr');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Universidad de Granada');
    });
  }

  test('the atlas’ own address leads to the list', async ({ page }) => {
    await page.goto('./');
    await expect(page).toHaveURL(/\/fr\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.fr);
  });
});

for (const [what, files] of [
  ['the page’s entry', '**/assets/index-*.js'],
  ['the app', '**/assets/app-*.js'],
] as const) {
  test(`where ${what} does not come, the page is read without it`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await page.goto('./en/');
    await expect(page.getByRole('link', { name: 'Universidad de Granada' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}

test.describe('the app', () => {
  for (const address of ['fr/', 'en/', 'fr/es/', 'en/it/politecnico-di-milano/']) {
    for (const size of windows) {
      test(`goes on with what ${address} holds, ${size.width} px wide`, async ({ page }) => {
        await page.setViewportSize(size);
        const heard = complaints(page);
        let release = () => {};
        const released = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route('**/assets/*.js', async (route) => {
          await released;
          await route.continue();
        });
        await page.goto(`./${address}`, { waitUntil: 'commit' });
        const panel = page.locator('#root section').first();
        await expect(panel).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        const before = await panel.boundingBox();
        const heading = page.locator('#root').getByRole('heading').first();
        const words = await heading.innerText();
        await heading.evaluate((element) => element.setAttribute('data-kept', ''));
        release();
        await mapStands(page);
        // The very elements of the page, where they were.
        await expect(page.locator('[data-kept]')).toHaveText(words);
        expect(await panel.boundingBox()).toEqual(before);
        expect(heard).toEqual([]);
        expect(new URL(page.url()).pathname).toBe(`/${address}`);
        expect(new URL(page.url()).search).toBe('');
      });
    }
  }

  test('gives every other view its address on the atlas’ own page, and comes back', async ({ page }) => {
    await page.goto('./en/');
    await mapStands(page);
    await countryRow(page, 'Spain').click();
    await expect(page).toHaveURL(/\/\?lang=en&country=ES$/);
    await page.reload();
    await mapStands(page);
    await expect(countryRow(page, 'Spain')).toHaveAttribute('aria-expanded', 'true');
    await page.goBack();
    await expect(page).toHaveURL(/\/en\/$/);
    await expect(countryRow(page, 'Spain')).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(async () => (await discs(page)).length).toBeGreaterThan(10);
  });

  test('shows what a link says beyond its page', async ({ page }) => {
    const heard = complaints(page);
    await page.goto('./fr/?lang=en&country=ES');
    await mapStands(page);
    await expect(countryRow(page, 'Spain')).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(heard).toEqual([]);
  });

  test('leaves the other language’s reader the page’s language, and the hints to who is here first', async ({
    page,
  }) => {
    await page.goto('./en/');
    await mapStands(page);
    const hints = page.getByRole('region', { name: 'To begin with' });
    await hints.getByRole('button').click();
    await page.goto('./fr/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.fr);
    await mapStands(page);
    await expect(page.locator('.hints')).toHaveCount(0);
  });
});

test.describe('what pages say of themselves', () => {
  test('every institution stands in the source of both languages’ pages, as it is written', () => {
    for (const language of languages) {
      const html = readFileSync(path.join(root, 'dist', language, 'index.html'), 'utf8').replaceAll(
        '&amp;',
        '&',
      );
      expect(institutions.filter((name) => !html.includes(name))).toEqual([]);
      expect(html).toContain('hreflang="en"');
    }
  });

  test('every country and institution has its page in both languages, and the sitemap names them all', async () => {
    const sitemap = readFileSync(path.join(root, 'dist/sitemap.xml'), 'utf8');
    const named = [...sitemap.matchAll(/<loc>https:\/\/accord-atlas\.example\/([^<]*)<\/loc>/g)].map(
      ([, page = '']) => decodeURI(page),
    );
    expect(named).toHaveLength((1 + 60 + institutions.length) * 2);
    for (const page of named) {
      const html = readFileSync(path.join(root, 'dist', page, 'index.html'), 'utf8');
      expect(html).toContain(
        `<link rel="canonical" href="https://accord-atlas.example/${encodeURI(page)}"/>`,
      );
    }
    const found = languages.flatMap((language) =>
      readdirSync(path.join(root, 'dist', language), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('index.html'))
        .map((file) => `${language}/${file.slice(0, -'index.html'.length)}`),
    );
    expect(found.toSorted()).toEqual(named.toSorted());
  });

  for (const language of languages) {
    test(`the page of the whole list names its other languages and its picture, in ${language}`, async ({
      page,
      request,
    }) => {
      await page.goto(`./${language}/`);
      const alternates = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        );
      expect(alternates).toEqual([
        ['fr', 'https://accord-atlas.example/fr/'],
        ['en', 'https://accord-atlas.example/en/'],
        ['x-default', 'https://accord-atlas.example/'],
      ]);
      const content = (property: string) =>
        page.locator(`meta[property="og:${property}"]`).getAttribute('content');
      expect(await content('title')).toBe(titles[language]);
      const picture = new URL((await content('image')) ?? '');
      const answer = await request.get(`.${picture.pathname}`);
      const { width, height } = PNG.sync.read(await answer.body());
      expect([width, height]).toEqual([1200, 630]);
    });
  }

  test('an institution’s page tells search engines who and where it is', async ({ page }) => {
    await page.goto('./en/it/politecnico-di-milano/');
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data.mainEntity).toMatchObject({
      '@type': 'CollegeOrUniversity',
      name: 'Politecnico di Milano',
      identifier: { value: 'I MILANO02' },
      address: { addressLocality: 'Milan', addressCountry: 'IT' },
    });
    expect(data.mainEntity.geo.latitude).toBeCloseTo(45.5, 0);
    expect(statSync(path.join(root, 'dist/fr/it/politecnico-di-milano/index.html')).size).toBeLessThan(
      60_000,
    );
  });
});
