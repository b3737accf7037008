import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type FacetChoices, type FacetName, facetValuesOf } from '../../src/model/facets.ts';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';
import { keptBy } from '../fixtures/choices.ts';
import { discs, openAtlas } from './atlas-page.ts';

const { atlas } = await buildAtlas('data');

/** Opens the charts in English; the map as SVG, which is quick to draw. */
const openCharts = async (page: Page, query = '') => {
  await openAtlas(page, `?lang=en&renderer=svg&panel=breakdowns${query}`);
  await expect(chart(page, 'By kind')).toBeVisible();
};
const chart = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const bar = (page: Page, name: string, label: string) =>
  chart(page, name).getByRole('button', { name: new RegExp(`^${label.replace('+', '\\+')} \\d`) });
const cell = (page: Page, name: string) =>
  page.locator('.icicle').getByRole('button', { name: new RegExp(`^${name}`) });
const headline = (page: Page) => page.locator('.app-main .headline-number').first();
const onTheMap = async (page: Page) =>
  (await discs(page)).reduce((sum, { agreements }) => sum + agreements, 0);

/** What a chart's rows say in words, by value: "12 of 34 agreements". */
const rowsOf = (page: Page, name: string) =>
  chart(page, name)
    .locator('.facet-bar')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.getAttribute('data-value'),
          row
            .querySelector('.visually-hidden')
            ?.textContent?.replace(/\u00a0/g, ' ')
            .trim(),
        ]),
      ),
    );

/** The same, counted one by one: of what all other facets keep. */
function counted(facet: FacetName, choices: FacetChoices) {
  const { [facet]: _own, ...others } = choices;
  const count = (agreements: typeof atlas.agreements) => {
    const counts = new Map<string, number>();
    for (const agreement of agreements) {
      const value = facetValuesOf(agreement, atlas.regionOf)[facet];
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  const parts = count(keptBy(atlas, others));
  return Object.fromEntries(
    [...count(atlas.agreements)].map(([value, whole]) => [value, inWords(parts.get(value) ?? 0, whole)]),
  );
}

const inWords = (part: number, whole: number) =>
  `${part === whole ? '' : `${part} of `}${whole} agreement${whole === 1 ? '' : 's'}`;

const charts = [
  ['By kind', 'category'],
  ['By programme', 'programme'],
  ['By network', 'network'],
  ['By double degree', 'doubleDegree'],
] as const;

test('a bar that is pressed is kept everywhere, and pressed again let go', async ({ page }) => {
  const choices: FacetChoices = { programme: ['eplus'] };
  const left = keptBy(atlas, choices).length;
  await openCharts(page);
  for (const [name, facet] of charts) expect(await rowsOf(page, name)).toEqual(counted(facet, {}));

  const pressed = bar(page, 'By programme', 'Erasmus+');
  await pressed.click();
  await expect(pressed).toHaveAttribute('aria-pressed', 'true');
  await expect(pressed).toBeFocused();
  await expect(headline(page)).toHaveText(String(left));
  await expect(page).toHaveURL(/programme=eplus/);
  await expect.poll(() => onTheMap(page)).toBe(left);
  for (const [name, facet] of charts) expect(await rowsOf(page, name)).toEqual(counted(facet, choices));
  await expect(cell(page, 'Spain, Europe')).toHaveAccessibleName(
    `Spain, Europe: ${inWords(
      keptBy(atlas, { ...choices, country: ['ES'] }).length,
      keptBy(atlas, { country: ['ES'] }).length,
    ).replaceAll(' ', '\u00a0')}`.replace('Spain,\u00a0', 'Spain, '),
  );

  await pressed.click();
  await expect(pressed).toHaveAttribute('aria-pressed', 'false');
  await expect(headline(page)).toHaveText(String(atlas.agreements.length));
  await expect(page).not.toHaveURL(/programme/);
  await expect.poll(() => onTheMap(page)).toBe(atlas.agreements.length);
});

test('several values may be kept, and the kinds are one choice with the legend’s', async ({ page }) => {
  await openCharts(page);
  await bar(page, 'By kind', 'Bilateral').click();
  await bar(page, 'By kind', 'Renewal').click();
  const choices: FacetChoices = { category: ['bilateral', 'renewal'] };
  await expect(headline(page)).toHaveText(String(keptBy(atlas, choices).length));
  await expect(page.locator('.legend [data-category="erasmus"]')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.legend [data-category="renewal"]')).toHaveAttribute('aria-pressed', 'true');
  // Within its own facet a chart shows what another choice would leave.
  expect(await rowsOf(page, 'By kind')).toEqual(counted('category', choices));
  await page.locator('.legend [data-category="bilateral"]').click();
  await expect(bar(page, 'By kind', 'Bilateral')).toHaveAttribute('aria-pressed', 'false');
  await expect(headline(page)).toHaveText(String(keptBy(atlas, { category: ['renewal'] }).length));
});

test('the icicle goes near by what is kept, and back by its path', async ({ page }) => {
  await openCharts(page);
  await cell(page, 'Europe: 212').click();
  await expect(page).toHaveURL(/region=europe/);
  const path = page.getByRole('navigation', { name: 'Where you are' });
  const here = path.getByRole('button', { name: 'Europe', exact: true });
  // The cell that was pressed is gone: the keyboard is where it led to.
  await expect(here).toBeFocused();
  await expect(here).toHaveAttribute('aria-current', 'location');
  const countries = new Set(keptBy(atlas, { region: ['europe'] }).map(({ countryListed }) => countryListed));
  await expect(page.locator('.icicle-cell[data-column="0"]')).toHaveCount(countries.size);

  await cell(page, 'Spain, Europe').click();
  await expect(page).toHaveURL(/countries=ES/);
  const spanish = keptBy(atlas, { country: ['ES'] });
  const institutions = new Set(spanish.map(({ institution }) => institution.name));
  await expect(page.locator('.institution-bar')).toHaveCount(institutions.size);
  expect(new Set(await page.locator('.institution-bar-name').allTextContents())).toEqual(institutions);
  await expect(headline(page)).toHaveText(String(spanish.length));
  await expect(chart(page, 'By region, country and institution')).toContainText('Spain: 34');

  await path.getByRole('button', { name: 'Europe' }).click();
  await expect(page).not.toHaveURL(/countries=/);
  await expect(cell(page, 'Spain, Europe')).toBeFocused();
  await path.getByRole('button', { name: 'World' }).click();
  await expect(page).not.toHaveURL(/region=/);
  await expect(headline(page)).toHaveText(String(atlas.agreements.length));
  await expect(cell(page, 'Europe: 212')).toBeFocused();
});

test('the path lets go of what is kept, and an institution opens in the list', async ({ page }) => {
  await openCharts(page, '&countries=ES');
  const path = page.getByRole('navigation', { name: 'Where you are' });
  await path.getByRole('button', { name: 'Spain' }).click();
  await expect(page).not.toHaveURL(/countries=/);
  await expect(cell(page, 'Spain, Europe')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('.institution-bar').filter({ hasText: 'Universidad de Huelva' }).click();
  await expect(page).toHaveURL(/institution=es\/universidad-de-huelva/);
  await expect(page.getByRole('button', { name: 'Universidad de Huelva', exact: true })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('countries that are too small for a cell are told together, and gone to together', async ({ page }) => {
  await openCharts(page);
  const rest = page.locator('.icicle').getByRole('button', { name: /^and \d+ more, Europe/ });
  const count = Number(/\d+/.exec((await rest.getAttribute('aria-label')) ?? '')?.[0]);
  const shown = await page
    .locator('.icicle')
    .getByRole('button', { name: /^(?!and ).*, Europe:/ })
    .count();
  const all = new Set(keptBy(atlas, { region: ['europe'] }).map(({ countryListed }) => countryListed));
  expect(count + shown).toBe(all.size);
  await rest.click();
  await expect(page).toHaveURL(/region=europe/);
});

test('a column of the strip keeps that very combination', async ({ page }) => {
  await openCharts(page);
  const column = page.locator('.strip').getByRole('button', { name: /^CREPUQ:/ });
  await column.click();
  const choices: FacetChoices = { network: ['CREPUQ'], doubleDegree: ['no'] };
  const left = keptBy(atlas, choices).length;
  await expect(column).toHaveAttribute('aria-pressed', 'true');
  await expect(column).toHaveAccessibleName(`CREPUQ: ${left}\u00a0agreements`);
  await expect(headline(page)).toHaveText(String(left));
  await expect.poll(() => onTheMap(page)).toBe(left);
  await expect(page).toHaveURL(/network=CREPUQ&double-degree=no/);
  await column.click();
  await expect(headline(page)).toHaveText(String(atlas.agreements.length));
  await expect(page).not.toHaveURL(/network|double-degree/);
});

test('choices that leave nothing are told, and each chart shows what another would leave', async ({
  page,
}) => {
  await page.goto('./?lang=en&renderer=svg&panel=breakdowns&network=ORA&double-degree=yes');
  await expect(page.getByText('No agreement is left. The charts show what another choice')).toBeVisible();
  expect(await rowsOf(page, 'By double degree')).toEqual(
    counted('doubleDegree', { network: ['ORA'], doubleDegree: ['yes'] }),
  );
  await bar(page, 'By double degree', 'No double degree').click();
  await expect(page.getByText('No agreement is left.')).toHaveCount(0);
});

test('a table says what its chart does', async ({ page }) => {
  await openCharts(page, '&programme=llp');
  const button = page.getByRole('button', { name: 'Table: By network' });
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const table = page.getByRole('table', { name: 'Table: By network' });
  const expected = counted('network', { programme: ['llp'] });
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.querySelectorAll('th, td')].map((one) => one.textContent)),
    );
  expect(
    Object.fromEntries(rows.map(([name, part, whole]) => [name, inWords(Number(part), Number(whole))])),
  ).toEqual(
    Object.fromEntries(
      Object.entries(expected).map(([name, words]) => [name === 'none' ? 'No network' : name, words]),
    ),
  );
  await button.click();
  await expect(table).toHaveCount(0);
});

test('a chart and the list of countries can be taken along with what is chosen', async ({ page }) => {
  await openCharts(page, '&programme=eplus');
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const svg = await saved('Save “By kind” as SVG');
  expect(svg.name).toBe('grenoble-inp-around-the-world-by-kind.svg');
  for (const words of ['By kind', 'Programme: Erasmus+', atlas.config.source]) {
    expect(svg.text.replace(/<[^>]*>|\u00a0/g, ' ')).toContain(words);
  }
  const csv = await saved('Save “Networks and double degrees” as CSV');
  expect(csv.text.split('\r\n')[0]).toContain('Combination,Left,Whole list');

  await page.getByRole('button', { name: 'Countries', exact: true }).click();
  const countries = await saved('Save “By country” as CSV');
  const kept = keptBy(atlas, { programme: ['eplus'] });
  const lines = countries.text.trim().split('\r\n');
  expect(lines).toHaveLength(1 + new Set(kept.map(({ countryListed }) => countryListed)).size);
  expect(lines.slice(1).reduce((sum, line) => sum + Number(line.split(',')[2]), 0)).toBe(kept.length);
});

test('all charts can be used by keyboard alone', async ({ page }) => {
  await openCharts(page);
  const kind = bar(page, 'By kind', 'Erasmus');
  await kind.focus();
  await page.keyboard.press('Space');
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  await expect(kind).toBeFocused();
  await page.keyboard.press('Space');
  await expect(kind).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Tab');
  await expect(bar(page, 'By kind', 'Bilateral')).toBeFocused();
  await cell(page, 'Asia: 56').focus();
  await expect(page.locator('.icicle-readout')).toHaveText('Asia: 56\u00a0agreements');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=asia/);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/region=/);
  await expect(cell(page, 'Asia: 56')).toBeFocused();
});

/** Texts that are cut, or stick out of what they stand in. */
const cutTexts = (panel: Locator) =>
  panel.evaluate((root) => {
    const inside = root.getBoundingClientRect();
    return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const says = text
        .map(({ textContent }) => textContent)
        .join('')
        .trim();
      if (says === '' || element.closest('.visually-hidden, option, caption, .data-table')) return [];
      const range = document.createRange();
      const boxes = text.flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
      // A label of the icicle is there whole or not at all.
      const label = element.closest('.icicle-label')?.getBoundingClientRect();
      const frame = element.closest('.icicle-cell')?.getBoundingClientRect();
      if (label && frame) {
        const seen = boxes.map(
          ({ left, right, top, bottom }) =>
            left >= label.left - 1 &&
            right <= label.right + 1 &&
            top >= Math.max(frame.top, label.top) - 1 &&
            bottom <= frame.bottom + 1,
        );
        const gone = boxes.map(
          ({ left, top, bottom }) =>
            left >= label.right - 1 || bottom <= frame.top + 2 || top >= frame.bottom - 2,
        );
        return seen.every(Boolean) || gone.every(Boolean) ? [] : [`${says} (partly)`];
      }
      const cut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      const out = boxes.some(({ left, right }) => left < inside.left || right > inside.right);
      return cut || out ? [says] : [];
    });
  });

for (const [width, height] of [
  [1280, 800],
  [360, 740],
  [320, 256],
] as const) {
  for (const language of ['fr', 'en']) {
    test.describe(`in a window of ${width} × ${height}, in ${language}`, () => {
      test.use({ viewport: { width, height }, reducedMotion: 'reduce' } as object);

      for (const choices of ['', '&region=asia&without=amendment', '&countries=CA&without=bilateral']) {
        test(`nothing is cut and nothing overlaps (${choices || 'all'})`, async ({ page }) => {
          await page.goto(`./?lang=${language}&renderer=svg&panel=breakdowns${choices}`);
          const panel = page.locator('.breakdowns');
          await expect(panel.locator('.chart')).toHaveCount(6);
          await page.evaluate(() => document.fonts.ready);
          expect(await cutTexts(panel)).toEqual([]);
          const overflow = await page
            .locator('.app-panel, .sheet-content')
            .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
          expect(overflow).toBe(0);
          const targets = await panel.getByRole('button').evaluateAll((buttons) =>
            buttons.flatMap((button) => {
              const box = button.getBoundingClientRect();
              return box.width < 24 || box.height < 24
                ? [`${button.className} ${box.width} × ${box.height}`]
                : [];
            }),
          );
          expect(targets).toEqual([]);
        });
      }
    });
  }
}

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('everything that can be pressed is as large as a finger', async ({ page }) => {
    await page.goto('./?lang=fr&renderer=svg&panel=breakdowns');
    const panel = page.locator('.breakdowns');
    await expect(panel.locator('.chart')).toHaveCount(6);
    const small = await panel.getByRole('button').evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const box = button.getBoundingClientRect();
        return box.height < 43.9 || (box.width < 43.9 && !button.matches('.table-button'))
          ? [`${button.className} ${box.width} × ${box.height}`]
          : [];
      }),
    );
    expect(small).toEqual([]);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const language of ['fr', 'en']) {
      for (const choices of [
        '&network=ORA,none&without=bilateral',
        '&region=asia,europe',
        '&countries=ES&programme=eplus',
      ]) {
        test(`axe finds nothing (${language}, ${choices})`, async ({ page }) => {
          await openAtlas(page, `?lang=${language}&renderer=svg&panel=breakdowns${choices}`);
          await page.locator('.table-button').first().click();
          await expect(page.locator('.breakdowns table')).toHaveCount(1);
          const { violations } = await new AxeBuilder({ page }).include('.breakdowns').analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        });
      }
    }
  });
}

test('bars and cells move within 240 ms, and not at all where less motion is asked for', async ({ page }) => {
  await openCharts(page);
  const longest = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('.breakdowns *')].flatMap((element) =>
        getComputedStyle(element).transitionDuration.split(', ').map(Number.parseFloat),
      );
      return Math.max(...all);
    });
  expect(await longest()).toBeCloseTo(0.24);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await longest()).toBe(0);
});
