import { expect, type Page, test } from '@playwright/test';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';
import { print, squeezed } from './pdf.ts';

const { atlas } = await buildAtlas('data');
const names = new Intl.DisplayNames('en', { type: 'region' });
const brazil = atlas.institutions.filter(({ countryListed }) => countryListed === 'BR').slice(0, 10);
const noteOf = (index: number) =>
  `Note ${index + 1}: ${'apply before the fifteenth of March, '.repeat(7)}end ${index + 1}.`;

const open = async (page: Page, query: string) => {
  await page.goto(`./?lang=en&renderer=svg&${query}`);
  await expect(page.locator('.panel-switch')).toBeVisible();
};

/** A list of ten in Brazil, each with a note as long as it may be. */
const keepTen = (page: Page) =>
  page.addInitScript(
    (text) => window.localStorage.setItem('accord-atlas.shortlist', text),
    JSON.stringify(brazil.map(({ key }, index) => [key, noteOf(index)])),
  );

/** What a reader would look for on paper, by panel; what it waits for. */
const panels: readonly {
  readonly panel: string;
  readonly query: string;
  readonly stands: string;
  readonly holds: readonly string[];
}[] = [
  {
    panel: 'countries',
    query: 'country=BR',
    stands: '.country-details',
    holds: [
      ...Object.keys(atlas.regionOf).map((code) => names.of(code) ?? code),
      ...atlas.institutions.filter(({ countryListed }) => countryListed === 'BR').map(({ name }) => name),
    ],
  },
  {
    panel: 'list as cards',
    query: 'panel=list',
    stands: '.entry-card',
    holds: atlas.institutions.map(({ name }) => name),
  },
  {
    panel: 'list as a table',
    query: 'panel=list&form=table',
    stands: '.agreement-table tbody tr',
    holds: [
      ...atlas.institutions.map(({ name }) => name),
      ...['Institution', 'City', 'Country', 'Kind', 'Particulars', 'Title', 'Distance'],
    ],
  },
  {
    panel: 'breakdowns',
    query: 'panel=breakdowns',
    stands: '.icicle-cell',
    holds: ['By kind', 'By programme', 'By network', 'Magalhães-SMILE', 'Oceania'],
  },
  {
    panel: 'comparison of countries',
    query: 'panel=compare&compare=ES,DE,IT',
    stands: '.comparison',
    holds: ['Spain', 'Germany', 'Italy', 'Double degrees', 'All bars have one scale.'],
  },
  {
    panel: 'institution',
    query: `panel=institution&institution=${brazil[0]?.key}`,
    stands: '.institution-page',
    holds: [brazil[0]?.name ?? ''],
  },
  {
    panel: 'shortlist',
    query: 'panel=shortlist',
    stands: '.kept',
    holds: [
      'Your shortlist',
      atlas.config.name.en,
      `${new Date().getFullYear()}`,
      ...brazil.flatMap(({ name, key }, index) => [name, noteOf(index), key]),
      ...['City', 'Region', 'Distance from Grenoble', 'Agreements', 'Double degree', 'Homepage'],
    ],
  },
];

for (const { panel, query, stands, holds } of panels) {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    test(`the ${panel} is printed whole, from ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await keepTen(page);
      await open(page, `theme=dark&${query}`);
      await expect(page.locator(stands).first()).toBeAttached();
      const paper = await print(page);
      expect(holds.filter((words) => !paper.text.includes(squeezed(words)))).toEqual([]);
      expect(paper.beyond).toEqual([]);
      await expect(page.locator('.map'), 'the screen is as before').toBeVisible();
    });
  }
}

test('a long table has all its rows on paper, and few on the screen again', async ({ page }) => {
  await open(page, 'panel=list&form=table');
  const rows = page.locator('.agreement-table tr[data-line]');
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(80);
  const { text, sheets } = await print(page);
  expect(text.match(/\dkm/g)).toHaveLength(380);
  expect(text.match(/Particulars/g), 'the headings come again on each sheet').toHaveLength(sheets);
  expect(text.match(/Distance/g)).toHaveLength(sheets);
  await expect.poll(() => rows.count()).toBeLessThan(80);
});

test('ten institutions stand side by side a few at a time, in tables with all their rows', async ({
  page,
}) => {
  await keepTen(page);
  await open(page, 'panel=shortlist');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.side-by-side-table table')).toHaveCount(3);
  const columns = await page.locator('.side-by-side-table thead th').allTextContents();
  expect(columns).toEqual(brazil.map(({ name }) => name));
  await page.emulateMedia({ media: null });
  await expect(page.locator('.side-by-side-table table')).toHaveCount(1);
});

for (const { panel, query, stands } of panels) {
  test(`no text of the ${panel} is clipped on paper, and nothing is light on dark`, async ({ page }) => {
    await keepTen(page);
    await open(page, `theme=dark&${query}`);
    await expect(page.locator(stands).first()).toBeAttached();
    // As wide as A4 between its margins.
    await page.setViewportSize({ width: 703, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const faults = await page.evaluate(() => {
      const found = new Set<string>();
      const name = (element: Element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const holder = text.parentElement;
        if (
          !holder ||
          text.textContent?.trim() === '' ||
          holder.closest('.visually-hidden, option, script, style')
        )
          continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        const [red = 0] = getComputedStyle(holder).color.match(/\d+/g)?.map(Number) ?? [];
        if (red > 120) found.add(`light: ${name(holder)}`);
        if (box.left < -1 || box.right > document.documentElement.clientWidth + 1)
          found.add(`beyond the paper: ${name(holder)} ${text.textContent}`);
        for (let outer: Element | null = holder; outer; outer = outer.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(outer);
          if (overflowX === 'visible' && overflowY === 'visible') continue;
          const edge = outer.getBoundingClientRect();
          const isCut =
            (overflowX !== 'visible' && (box.left < edge.left - 1 || box.right > edge.right + 1)) ||
            (overflowY !== 'visible' && (box.top < edge.top - 3 || box.bottom > edge.bottom + 3));
          if (isCut) found.add(`clipped by ${name(outer)}: ${text.textContent}`);
        }
      }
      return [...found];
    });
    expect(faults).toEqual([]);
  });
}
