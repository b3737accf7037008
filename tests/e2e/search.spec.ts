import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';
import { keptBy } from '../fixtures/choices.ts';
import { countryRow, mapRests, openAtlas } from './atlas-page.ts';

const { atlas } = await buildAtlas('data');
const german = keptBy(atlas, { doubleDegree: ['yes'], country: ['DE'] }).length;

const box = (page: Page, label = 'Search') => page.getByRole('combobox', { name: label });
const choice = (page: Page) => page.locator('.search-choice');
const option = (page: Page, name: RegExp | string) =>
  page.locator('.search-list').getByRole('option', { name });
const headline = (page: Page) => page.locator('.app-main .headline-number').first();

/** The plain field becomes the box when it is wanted. */
async function wantBox(page: Page, label = 'Search') {
  await page.getByRole('textbox', { name: label }).focus();
  await expect(box(page, label)).toBeFocused();
}

test.describe('“double degree in Germany”', () => {
  test('by mouse: the phrase is offered as facets, and the press keeps just those', async ({ page }) => {
    await openAtlas(page, '?lang=en');
    await page.getByRole('textbox', { name: 'Search' }).click();
    await box(page).fill('double degree in Germany');
    await option(page, /Double degree.*Germany/)
      .first()
      .click();
    await expect(headline(page)).toHaveText(String(german));
    await expect(page).toHaveURL(/double-degree=yes&countries=DE/);
    await expect(box(page)).toHaveValue('');
    await expect(page.getByRole('list', { name: 'Choices made' }).getByRole('listitem')).toHaveCount(2);
    await page.goBack();
    await expect(headline(page)).toHaveText(String(atlas.agreements.length));
  });

  test('by keyboard alone, in French, with slips', async ({ page }) => {
    await openAtlas(page, '?lang=fr');
    await wantBox(page, 'Rechercher');
    await page.keyboard.type('double diplme allemange');
    await expect(option(page, /Double diplôme.*Allemagne/).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(headline(page)).toHaveText(String(german));
    await expect(box(page, 'Rechercher')).toBeFocused();
  });
});

test.describe('“where does KTH lie”', () => {
  test('by keyboard: arrows go through the list, Enter opens the institution in list and map', async ({
    page,
  }) => {
    await openAtlas(page, '?lang=en');
    await wantBox(page);
    await page.keyboard.type('kth');
    const kth = option(page, /Kungliga Tekniska högskolan/);
    await expect(kth).toHaveAttribute('aria-selected', 'true');
    await expect(kth).toContainText('Stockholm');
    await expect(box(page)).toHaveAttribute('aria-activedescendant', (await kth.getAttribute('id')) ?? '');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/institution=se\/kungliga-tekniska-hogskolan/);
    await expect(countryRow(page, 'Sweden')).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('.institution-button[aria-current]')).toContainText('Kungliga');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('by touch: the sheet makes room for the box, and for the map when something was picked', async ({
      page,
    }) => {
      await openAtlas(page, '?lang=en&renderer=svg');
      await page.getByRole('textbox', { name: 'Search' }).tap();
      await expect(page.locator('.sheet')).toHaveAttribute('data-stop', 'full');
      await box(page).fill('KTH');
      await option(page, /Kungliga/).tap();
      await expect(page).toHaveURL(/institution=se\//);
      await expect(page.locator('.sheet')).toHaveAttribute('data-stop', 'half');
      await expect(page.locator('.institution-button[aria-current]')).toBeInViewport();
    });
  });
});

test('names in any language and spelling find the same, with what matched marked', async ({ page }) => {
  await openAtlas(page, '?lang=fr&renderer=svg');
  await wantBox(page, 'Rechercher');
  for (const [query, name] of [
    ['Deutschland', /Allemagne/],
    ['koln', /Cologne/],
    ['Köln', /Cologne/],
    ['germany', /Allemagne/],
  ] as const) {
    await box(page, 'Rechercher').fill(query);
    await expect(choice(page).first()).toHaveAccessibleName(name);
  }
  await box(page, 'Rechercher').fill('stockh');
  await expect(choice(page).first().locator('mark')).toHaveText('Stockh');
});

test('what finds nothing says so and helps; Escape closes, then clears', async ({ page }) => {
  await openAtlas(page, '?lang=en&renderer=svg');
  await wantBox(page);
  await page.keyboard.type('zzzqqq');
  await expect(page.locator('.search-nothing')).toContainText('Nothing fits “zzzqqq”.');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing fits' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(box(page)).toHaveValue('zzzqqq');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
});

test('what was opened is offered again at the next visit, and can be forgotten', async ({ page }) => {
  await openAtlas(page, '?lang=en&renderer=svg');
  await wantBox(page);
  await page.keyboard.type('milan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/place=it\/milan/);
  await page.goto('./?lang=en&renderer=svg');
  await wantBox(page);
  await expect(page.getByRole('group', { name: 'Recent searches' }).getByRole('option')).toHaveText(/Milan/);
  await page.getByRole('button', { name: 'Forget recent searches' }).click();
  await expect(page.getByRole('group', { name: 'Recent searches' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'For example' })).toBeVisible();
});

test('the index is asked for only when the box is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAtlas(page, '?lang=en&renderer=svg');
  expect(asked.filter((url) => /search/.test(url))).toEqual([]);
  await wantBox(page);
  expect(asked.some((url) => /search-index/.test(url))).toBe(true);
});

for (const theme of ['light', 'dark', 'contrast']) {
  for (const [language, label] of [
    ['fr', 'Rechercher'],
    ['en', 'Search'],
  ] as const) {
    test(`axe finds nothing in the open list (${theme}, ${language})`, async ({ page }) => {
      await openAtlas(page, `?lang=${language}&theme=${theme}&renderer=svg`);
      await mapRests(page);
      await wantBox(page, label);
      await box(page, label).fill('double diplôme italie');
      await expect(choice(page).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('.sidebar').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
