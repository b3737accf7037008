import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { namesOf } from '../../src/i18n/names.ts';
import { toWorld, worldSize } from '../../src/map/mercator.ts';
import type { Agreement, LonLat } from '../../src/model/atlas.ts';
import { listEntries } from '../../src/model/list-entries.ts';
import { distanceBetween } from '../../src/model/near.ts';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';
import { discs, mapIsDrawn, mapRests, markers, openAtlas } from './atlas-page.ts';

const { atlas } = await buildAtlas('data');
const home = atlas.config.home.lonLat;
const milan = atlas.places.find(({ key }) => key === 'it/milan')?.lonLat as LonLat;

const kind = (page: Page, category: string) => page.locator(`.legend [data-category="${category}"]`);
const panel = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const cards = (page: Page) => page.locator('.entry-card');
const rows = (page: Page) => page.locator('tr[data-line]');
const onlyOnMap = (page: Page) => page.getByRole('switch');
const told = (page: Page) => page.locator('.only-on-map [role="status"]');
const keys = (all: Locator, attribute: string) =>
  all.evaluateAll((elements, name) => elements.map((element) => element.getAttribute(name)), attribute);

/** Agreements from near to far, told apart by no code of the list's own: equals may stand in any order. */
const distances = (agreements: readonly Agreement[], from: LonLat) =>
  agreements
    .map(({ place }) => distanceBetween(from, place.lonLat))
    .sort((one, other) => one - other)
    .map(namesOf('en').kilometres);

const erasmusInItaly = atlas.agreements.filter(
  ({ category, countryListed }) => category === 'erasmus' && countryListed === 'IT',
);
const italianDistances = [...new Set(distances(erasmusInItaly, home))];

/** The distances on the cards, without those that repeat the one before. */
async function cardDistances(page: Page): Promise<string[]> {
  const all = await page.locator('.entry-card-distance').allTextContents();
  return all.filter((distance, index) => distance !== all[index - 1]);
}

async function seesErasmusInItalyNearestFirst(page: Page): Promise<void> {
  await expect(cards(page)).toHaveCount(listEntries(erasmusInItaly).length);
  await expect.poll(() => cardDistances(page)).toEqual(italianDistances);
  const kinds = await page.locator('.entry-card .list-kind').allTextContents();
  expect(kinds.every((text) => /^Erasmus(: \d)?$/.test(text))).toBe(true);
  expect(kinds.reduce((sum, text) => sum + Number(/\d/.exec(text)?.[0] ?? 1), 0)).toBe(erasmusInItaly.length);
  await expect(page).toHaveURL(/sort=distance/);
}

const others = ['bilateral', 'multilateral', 'university-wide', 'amendment', 'renewal'] as const;
const italy = '?lang=en&countries=IT&renderer=svg';

test.describe('all Erasmus in Italy, as a list, nearest first', () => {
  test('by mouse', async ({ page }) => {
    await openAtlas(page, italy);
    for (const category of others) await kind(page, category).click();
    await panel(page, 'List').click();
    await page.getByRole('combobox', { name: 'Order by' }).selectOption('distance');
    await seesErasmusInItalyNearestFirst(page);

    await panel(page, 'Table').click();
    await expect(rows(page)).toHaveCount(erasmusInItaly.length);
    await expect(page.locator('td[data-column="distance"]')).toHaveText(distances(erasmusInItaly, home));
  });

  test('by keyboard alone', async ({ page }) => {
    await openAtlas(page, italy);
    for (const category of others) await press(page, kind(page, category), 'Space');
    await press(page, panel(page, 'List'), 'Enter');
    await press(page, page.getByRole('combobox', { name: 'Order by' }), 'd');
    await seesErasmusInItalyNearestFirst(page);

    const first = cards(page).first().locator('.list-institution');
    await press(page, first, 'Enter');
    await expect(first).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveURL(/institution=it\//);
    await expect(first).toBeFocused();
  });

  test.describe('by touch', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    test('on a phone', async ({ page }) => {
      await openAtlas(page, italy);
      await page.getByRole('button', { name: 'Enlarge the panel' }).tap();
      for (const category of others) await kind(page, category).tap();
      await panel(page, 'List').tap();
      await page.getByRole('combobox', { name: 'Order by' }).selectOption('distance');
      await seesErasmusInItalyNearestFirst(page);
      await cards(page).nth(2).locator('.list-institution').tap();
      await expect(page).toHaveURL(/institution=it\//);
      await expect(cards(page).nth(2)).toHaveAttribute('data-selected', '');
    });
  });
});

/** Goes by Tab to what is meant, and presses a key there. */
async function press(page: Page, target: Locator, key: string): Promise<void> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

test('a link to what lies within 500 km of Milan shows the same in headline, list and map', async ({
  page,
}) => {
  const within = atlas.agreements.filter(({ place }) => distanceBetween(milan, place.lonLat) <= 500);
  await openAtlas(page, '?lang=en&panel=list&form=table&near=it/milan,500&sort=distance');
  await expect(page.locator('.headline-number').first()).toHaveText(String(within.length));
  await expect(rows(page)).toHaveCount(within.length);
  await expect(page.locator('td[data-column="distance"]')).toHaveText(distances(within, milan));
  await expect
    .poll(async () => (await discs(page)).reduce((sum, { agreements }) => sum + agreements, 0))
    .toBe(within.length);

  await page.getByRole('button', { name: 'Remove the distance: Within 500 km of Milan' }).click();
  await expect(page.locator('.headline-number').first()).toHaveText('380');
  await expect(page).toHaveURL(/near=it\/milan(&|$)/);
});

test('a reader names a place and how far, and the nearest stand first', async ({ page }) => {
  await openAtlas(page, '?lang=fr&panel=list&renderer=svg');
  await page.getByRole('combobox', { name: 'Distance depuis' }).selectOption({ label: 'Milan' });
  await expect(page).toHaveURL(/near=it\/milan&/);
  await expect(cards(page).first()).toContainText('Politecnico di Milano');
  await page.getByRole('combobox', { name: 'jusqu’à' }).selectOption('100');
  const within = atlas.agreements.filter(({ place }) => distanceBetween(milan, place.lonLat) <= 100);
  await expect(cards(page)).toHaveCount(listEntries(within).length);
  await page.goBack();
  await expect(page.locator('.headline-number').first()).toHaveText('380');
});

test('the headings of the table order it, and say so', async ({ page }) => {
  await openAtlas(page, '?lang=en&panel=list&form=table&countries=IT,PT&renderer=svg');
  const heading = (name: string) => page.getByRole('columnheader', { name });
  const cells = (column: string) => page.locator(`tbody [data-column="${column}"]`).allTextContents();
  await expect(heading('Country')).toHaveAttribute('aria-sort', 'ascending');
  for (const [name, column] of [
    ['Institution', 'institution'],
    ['City', 'city'],
    ['Country', 'country'],
  ] as const) {
    await heading(name).getByRole('button').click();
    if (name === 'Country') await heading(name).getByRole('button').click();
    await expect(heading(name)).toHaveAttribute('aria-sort', name === 'Country' ? 'descending' : 'ascending');
    await expect(page.locator('[aria-sort]')).toHaveCount(1);
    const sorted = (await cells(column)).toSorted(namesOf('en').collator.compare);
    expect(await cells(column)).toEqual(name === 'Country' ? sorted.reverse() : sorted);
  }
  await heading('Distance').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(heading('Distance')).toHaveAttribute('aria-sort', 'descending');
  await expect(heading('Distance').getByRole('button')).toBeFocused();
  await expect(page).toHaveURL(/sort=-distance/);
  await page.reload();
  await expect(heading('Distance')).toHaveAttribute('aria-sort', 'descending');
});

test('cards and map select alike', async ({ page }) => {
  await openAtlas(page, '?lang=en&panel=list&renderer=svg&view=12,45,6');
  await mapRests(page);
  await page.getByRole('button', { name: /^Ljubljana, Slovenia/ }).click();
  const card = cards(page).filter({ hasText: 'Ljubljana' }).first();
  await expect(card.locator('.list-institution')).toHaveAttribute('aria-current', 'true');
  await expect(card).toBeInViewport();

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const row = rows(page).filter({ hasText: 'Ljubljana' }).first();
  await expect(row).toBeInViewport();
  await expect(row.locator('.list-institution')).toHaveAttribute('aria-current', 'true');
});

test('a card’s institution is flown to, and let go of by a second press', async ({ page }) => {
  await openAtlas(page, '?lang=en&panel=list&renderer=svg&countries=IS');
  const button = cards(page).first().locator('.list-institution');
  await button.click();
  await expect(page).toHaveURL(/institution=is\//);
  await mapRests(page);
  const found = (await discs(page)).find(({ name }) => name.startsWith('Reykjavik'));
  expect(found?.x, 'in the middle of the free part').toBeCloseTo(428 + (1280 - 428) / 2, -2);
  await button.click();
  await expect(page).not.toHaveURL(/institution=/);
  await expect(button).not.toHaveAttribute('aria-current');
});

/** How many agreements stand in the free part of a Mercator map by a link's view; fewest and most by a pixel. */
function inView(
  url: string,
  { left, top, width, height }: Record<'left' | 'top' | 'width' | 'height', number>,
) {
  const [lon = 0, lat = 0, zoom = 0] = (new URL(url).searchParams.get('view') ?? '').split(',').map(Number);
  const center = toWorld([lon, lat]);
  const scale = worldSize * 2 ** zoom;
  const count = (slack: number) =>
    atlas.agreements.filter(({ place }) => {
      const [x, y] = toWorld(place.lonLat);
      const east = ((((x - center[0]) % 1) + 1.5) % 1) - 0.5;
      return (
        Math.abs(east * scale) <= (width - left) / 2 + slack &&
        Math.abs((y - center[1]) * scale) <= (height - top) / 2 + slack
      );
    }).length;
  return { fewest: count(-1.5), most: count(1.5) };
}

for (const renderer of ['gl', 'svg']) {
  test(`the list shows only what the map shows, and follows it (${renderer})`, async ({ page }) => {
    await openAtlas(page, `?lang=en&panel=list&renderer=${renderer}`);
    await mapRests(page);
    await onlyOnMap(page).check();
    await expect(told(page)).toHaveText('380 of 380 agreements');
    await expect(page).toHaveURL(/onmap=1/);

    for (let step = 0; step < 2; step += 1) {
      const before = page.url();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect(page).not.toHaveURL(before);
      await mapRests(page);
      const { fewest, most } = inView(page.url(), { left: 428, top: 72, width: 1280, height: 800 });
      const count = async () => Number(/^\d+/.exec((await told(page).textContent()) ?? '')?.[0]);
      const isRight = async () => {
        const counted = await count();
        return counted >= fewest && counted <= most;
      };
      await expect.poll(isRight, { message: `from ${fewest} to ${most} stand in view` }).toBe(true);
      expect(most).toBeLessThan(380);
      await expect(page.locator('.list-count')).toHaveText(`${await count()} agreements`);
    }
    await onlyOnMap(page).uncheck();
    await expect(page.locator('.list-count')).toHaveText('380 agreements');
    await expect(told(page)).toBeEmpty();
  });
}

test('where the map shows no partner the list says so, and leads out', async ({ page }) => {
  const nowhere = '?lang=en&panel=list&onmap=1&renderer=svg&view=-140,-20,6';
  await page.goto(`./${nowhere}`);
  await mapIsDrawn(page);
  await expect(told(page)).toHaveText('The map shows no partner here.');
  await expect(cards(page)).toHaveCount(0);
  await page.locator('.only-on-map').getByRole('button', { name: 'Show the whole world' }).click();
  await expect(told(page)).toHaveText('380 of 380 agreements');
  await expect(onlyOnMap(page)).toBeFocused();

  await page.goto(`./${nowhere}`);
  await page.getByRole('button', { name: 'See the whole list' }).click();
  await expect(onlyOnMap(page)).not.toBeChecked();
  await expect(onlyOnMap(page)).toBeFocused();
  await expect(page.locator('.list-count')).toHaveText('380 agreements');
});

test('a long table has few rows in the page, tells of all, and never loses the focus', async ({ page }) => {
  await openAtlas(page, '?lang=en&panel=list&form=table&renderer=svg');
  const table = page.getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '381');
  expect(await rows(page).count()).toBeLessThan(80);
  const index = (row: Locator) => row.evaluate((element) => Number(element.getAttribute('aria-rowindex')));

  await rows(page).nth(3).locator('.list-institution').focus();
  const fifth = await index(rows(page).nth(3));
  const focused = page.locator('tr:has(:focus)');
  await page.locator('.app-panel').evaluate((element) => element.scrollTo(0, 9000));
  const numbers = async () => (await keys(rows(page), 'aria-rowindex')).map(Number);
  await expect
    .poll(async () => (await numbers()).filter((one) => one > 100 && one < 300).length)
    .toBeGreaterThan(10);
  expect(await index(focused)).toBe(fifth);
  /** A row has two stops: the institution, and the button that keeps it. */
  const toNextRow = async () => {
    for (let stop = 0; stop < 2; stop += 1) await page.keyboard.press('Tab');
  };
  await toNextRow();
  expect(await index(focused)).toBe(fifth + 1);
  await expect(focused).toBeInViewport();
  for (let step = 2; step < 40; step += 1) {
    await toNextRow();
    expect(await index(focused)).toBe(fifth + step);
  }
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Shift+Tab');
  expect(await index(focused)).toBe(fifth + 38);

  // Scrolled through, every row has been there once.
  const seen = new Set<string | null>();
  const scrolled = (by: number) =>
    page.locator('.app-panel').evaluate((element, step) => {
      element.scrollTop += step;
      return element.scrollTop + element.clientHeight < element.scrollHeight - 1;
    }, by);
  await scrolled(-1e6);
  let goesOn = true;
  while (goesOn) {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    for (const line of await keys(rows(page), 'data-line')) seen.add(line);
    goesOn = await scrolled(600);
  }
  expect(seen.size).toBe(380);
});

test('the headings stay in sight, and nothing with the focus is hidden behind them', async ({ page }) => {
  await openAtlas(page, '?lang=en&panel=list&form=table&renderer=svg');
  await page.locator('.app-panel').evaluate((element) => element.scrollTo(0, 5000));
  const head = page.getByRole('columnheader', { name: 'Institution' });
  await expect(head).toBeInViewport();
  const inSight = rows(page).filter({ visible: true });
  await expect.poll(() => inSight.count()).toBeGreaterThan(10);
  await inSight.nth(12).locator('.list-institution').focus();
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('Shift+Tab');
  const [headBox, focusBox] = [await head.boundingBox(), await page.locator(':focus').boundingBox()];
  expect(focusBox?.y).toBeGreaterThanOrEqual((headBox?.y ?? 0) + (headBox?.height ?? 0) - 1);
});

test('a reader at the keyboard passes the list to the map', async ({ page }) => {
  await openAtlas(page, '?lang=fr&panel=list&renderer=svg');
  await onlyOnMap(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Passer la liste/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Fin de la liste')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(markers(page).first()).toBeFocused();
});

test('the panel is wider for a table, and the map keeps what it shows', async ({ page }) => {
  await openAtlas(page, '?lang=en&panel=list&renderer=svg');
  await mapRests(page);
  await panel(page, 'Table').click();
  await mapRests(page);
  const width = async () => (await page.locator('.app-panel').boundingBox())?.width;
  await expect.poll(width).toBe(736);
  await expect(page.getByRole('region', { name: /^Agreements, one a row/ })).not.toHaveAttribute('tabindex');
  await expect
    .poll(async () => Math.min(...(await discs(page)).map(({ x, radius }) => x - radius)))
    .toBeGreaterThan(736 + 24);
  await panel(page, 'Countries').click();
  await expect.poll(width).toBe(380);
});

for (const [width, height] of [
  [360, 640],
  [320, 256],
] as const) {
  test.describe(`in a window of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });
    for (const form of ['cards', 'table']) {
      test(`nothing is cut (${form})`, async ({ page }) => {
        await openAtlas(page, `?lang=fr&panel=list&form=${form}&near=it/milan,500&renderer=svg`);
        await expect(form === 'cards' ? cards(page).first() : rows(page).first()).toBeAttached();
        expect(await page.evaluate(findCut)).toEqual([]);
        if (form === 'cards') return;
        const region = page.getByRole('region', { name: /^Accords, un par ligne/ });
        await expect(region).toHaveAttribute('tabindex', '0');
        await region.focus();
        for (let step = 0; step < 40; step += 1) await page.keyboard.press('ArrowRight');
        const last = rows(page).first().locator('[data-column="distance"]');
        await expect.poll(async () => isWithin(await last.boundingBox(), width)).toBe(true);
        // The institution's name stays beside it.
        const name = rows(page).first().locator('[data-column="institution"]');
        expect(isWithin(await name.boundingBox(), width)).toBe(true);
      });
    }
  });
}

function isWithin(box: { x: number; width: number } | null, width: number): boolean {
  return box !== null && box.x >= 0 && box.x + box.width <= width;
}

/** In the page: what of the list reaches beyond the window or its own box, but for the region that scrolls. */
function findCut(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.sidebar, .sidebar *')]
    .filter((element) => {
      if (element.closest('.visually-hidden, .skip-list, .list-end, svg')) return false;
      const { left, right, width } = element.getBoundingClientRect();
      const isInRegion = element.closest('.agreement-table') !== null;
      const isBeyond = !isInRegion && width > 0 && (left < -0.5 || right > window.innerWidth + 0.5);
      const isCut =
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        // The list reaches into the panel's padding.
        !element.matches('.agreement-list, .agreement-table, select');
      return isBeyond || isCut;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

for (const theme of ['light', 'dark', 'contrast']) {
  for (const lang of ['fr', 'en']) {
    for (const form of ['cards', 'table']) {
      test(`axe finds nothing (${theme}, ${lang}, ${form})`, async ({ page }) => {
        const choices = 'near=it/milan,1000&onmap=1&institution=it/politecnico-di-milano';
        await page.goto(`./?lang=${lang}&theme=${theme}&panel=list&form=${form}&${choices}&renderer=svg`);
        await mapIsDrawn(page);
        await mapRests(page);
        await expect(page.locator('[aria-current="true"]').first()).toBeInViewport();
        await findsNothing(page);
      });
    }
  }
}

for (const [state, query] of [
  ['a long table', 'form=table'],
  ['a map without partners', 'onmap=1&view=-140,-20,6'],
  ['a distance within which nothing lies', 'near=home,50'],
] as const) {
  test(`axe finds nothing with ${state}`, async ({ page }) => {
    await page.goto(`./?lang=fr&panel=list&${query}&renderer=svg`);
    await mapIsDrawn(page);
    await expect(page.getByRole('switch')).toBeVisible();
    await mapRests(page);
    await findsNothing(page);
  });
}

async function findsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
