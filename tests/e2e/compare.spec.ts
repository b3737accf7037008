import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';

const { atlas } = await buildAtlas('data');

/** Its map is drawn soonest, and matters here least. */
const open = async (page: Page, query: string) => {
  await page.goto(`./${query}&renderer=svg`);
  await expect(page.locator('.panel-switch')).toBeVisible();
};
const view = (page: Page) => page.locator('.compare');
const sentences = (page: Page) => page.locator('.compare-sentences[role="status"]');
const heads = (page: Page) => page.locator('.comparison-head');
const switchTo = (page: Page, name: RegExp) => page.locator('.panel-switch').getByRole('button', { name });
/** The cells of a measure, as text. */
const cells = (page: Page, measure: string) =>
  page
    .locator('.comparison tbody')
    .filter({ has: page.getByRole('rowheader', { name: measure }) })
    .locator('td');

test('three countries are chosen by name, stand in the link, and are there after a reload', async ({
  page,
}) => {
  await open(page, '?lang=en');
  await switchTo(page, /^Compare/).click();
  await expect(sentences(page)).toContainText('Choose two or three countries');
  const list = view(page).getByLabel('Add a country');
  for (const [name, code] of [
    ['Spain', 'ES'],
    ['Germany', 'DE'],
    ['Italy', 'IT'],
  ] as const) {
    await list.selectOption({ label: name });
    await view(page).getByRole('button', { name: 'Add' }).click();
    await expect(page).toHaveURL(new RegExp(`compare=[A-Z,]*${code}(&|$)`));
  }
  await expect(page).toHaveURL(/panel=compare/);
  await expect(page).toHaveURL(/compare=ES,DE,IT/);
  const sentence = /Spain: 34\sagreements; Germany: 27; Italy: 23\./;
  await expect(sentences(page)).toHaveText(sentence);

  await page.reload();
  await expect(heads(page)).toHaveText(['Spain', 'Germany', 'Italy']);
  await expect(sentences(page)).toHaveText(sentence);
  await expect(switchTo(page, /Compare \(3\)/)).toHaveAttribute('aria-pressed', 'true');
  await expect(cells(page, 'Agreements')).toHaveText(['34', '27', '23']);

  await page.goBack();
  await expect(heads(page)).toHaveText(['Spain', 'Germany']);
});

test('countries are chosen, replaced and taken out by keys alone, and the focus is never lost', async ({
  page,
}) => {
  await open(page, '?lang=fr&panel=compare&compare=ES,DE,IT');
  const list = view(page).locator('select');
  await list.focus();
  await page.keyboard.type('Japon');
  await expect(heads(page)).toHaveText(['Espagne', 'Allemagne', 'Italie']);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Remplacer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heads(page)).toHaveText(['Espagne', 'Allemagne', 'Japon']);
  await expect(page.getByRole('button', { name: 'Remplacer' })).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Retirer Espagne' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(heads(page)).toHaveText(['Allemagne', 'Japon']);
  await expect(list).toBeFocused();
  for (const name of ['Retirer Allemagne', 'Retirer Japon']) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect(list).toBeFocused();
  }
  await expect(page).not.toHaveURL(/compare=\w/);
  const offer = page.getByRole('button', { name: 'Espagne et Canada' });
  await offer.focus();
  await page.keyboard.press('Enter');
  await expect(heads(page)).toHaveText(['Espagne', 'Canada']);
  await expect(list).toBeFocused();
  await page.goBack();
  await expect(offer).toBeVisible();
});

test('the numbers follow the facets; a country with nothing left stays, and says so', async ({ page }) => {
  await open(page, '?lang=en&panel=compare&compare=ES,CA');
  await page.locator('.legend [data-category="multilateral"]').click();
  await page.locator('.legend [data-category="bilateral"]').click();
  await expect(cells(page, 'Agreements')).toHaveText(['29', '0']);
  await expect(sentences(page)).toContainText('Canada: no agreement fits the choices made.');
  await expect(heads(page)).toHaveText(['Spain', 'Canada']);
});

test('an open country of the list is put into the comparison', async ({ page }) => {
  await open(page, '?lang=en&country=BR&compare=ES,DE,IT');
  const button = page.getByRole('button', { name: 'Compare Brazil, replaces Italy' });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(page).toHaveURL(/compare=ES,DE,BR/);
  const pressed = page.getByRole('button', { name: 'Compare Brazil' });
  await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  await pressed.click();
  await switchTo(page, /Compare \(2\)/).click();
  await expect(heads(page)).toHaveText(['Spain', 'Germany']);
});

test('a comparison is taken along as a drawing and as a table', async ({ page }) => {
  await open(page, '?lang=fr&panel=compare&compare=ES,CA,JP');
  const save = async (format: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: new RegExp(`en ${format}$`) }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const csv = await save('CSV');
  expect(csv.name).toBe('grenoble-inp-dans-le-monde-espagne-canada-et-japon.csv');
  expect(csv.text).toMatch(/Erasmus;29;0,85\d*;0;0;0;0/);
  const svg = await save('SVG');
  expect(svg.text).toContain('Grenoble INP dans le monde\u00a0: Espagne, Canada et Japon');
});

/** The three countries of the list whose names are longest by some measure, as a link has them. */
const longestBy = (language: string, lengthOf: (name: string) => number) => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const length = (code: string) => lengthOf(names.of(code) ?? code);
  return Object.keys(atlas.regionOf)
    .sort((one, other) => length(other) - length(one))
    .slice(0, 3)
    .join();
};
const longestNames = (language: string) => longestBy(language, (name) => name.length);
const longestWords = (language: string) =>
  longestBy(language, (name) => Math.max(...name.split(/[\s-]/).map(({ length }) => length)));

/** Text in the view that is wider than its place, and the page where it scrolls sideways. */
const cutTexts = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('.compare *, .panel-switch *')]
      .filter((element) => !element.closest('.visually-hidden, option, optgroup, svg'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `${element.className || element.tagName}: ${element.textContent}`);
    for (const name of document.querySelectorAll('.comparison-head .compared-name')) {
      const text = name.firstChild;
      for (const { index, 0: word } of (text?.textContent ?? '').matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        if (text) range.setStart(text, index);
        if (text) range.setEnd(text, index + word.length);
        if (range.getClientRects().length > 1) cut.push(`broken: ${word}`);
      }
    }
    const box = document.querySelector('.sheet-content, .app-panel');
    if (box && box.scrollWidth > box.clientWidth) cut.push('the panel scrolls sideways');
    return cut;
  });

for (const [width, height] of [
  [1280, 800],
  [360, 640],
  [320, 256],
] as const) {
  for (const language of ['fr', 'en']) {
    test(`nothing is cut at ${width} × ${height} (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const compared of [longestNames(language), longestWords(language), 'ES', '']) {
        await open(page, `?lang=${language}&panel=compare&compare=${compared}`);
        await expect(view(page)).toBeAttached();
        await page.evaluate(() => document.fonts.ready);
        expect(await cutTexts(page), compared).toEqual([]);
      }
    });
  }
}

for (const [theme, language, compared] of [
  ['light', 'fr', 'ES,CA,JP'],
  ['light', 'en', 'ES,CA,JP'],
  ['dark', 'fr', 'ES,CA,JP'],
  ['dark', 'en', 'ES,CA,JP'],
  ['contrast', 'fr', 'ES,CA,JP'],
  ['dark', 'fr', 'ES'],
  ['light', 'en', ''],
]) {
  test(`axe finds nothing (${theme}, ${language}, comparing “${compared}”)`, async ({ page }) => {
    await open(page, `?lang=${language}&theme=${theme}&panel=compare&compare=${compared}`);
    await expect(view(page).locator('select')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.app-panel').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
