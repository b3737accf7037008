import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { AtlasActions } from '../../src/state/store.ts';
import { largeCountry } from '../fixtures/large-atlas.ts';
import { servePage } from './pages/serve.ts';

/** 249 countries, one of them with 3,000 institutions at 300 places: tests/fixtures/large-atlas.ts. */
let served: Awaited<ReturnType<typeof servePage>>;

test.beforeAll(async () => {
  served = await servePage('long-list');
});
test.afterAll(() => served.close());

test.use({ locale: 'en-GB' });

/** All countries in one list, which is long; by name. */
const inOneList = '?lang=en&flat=1&order=name';

async function open(page: Page, query: string): Promise<void> {
  await page.goto(served.address + query);
  await expect(page.locator('[data-long-list]').first()).toBeAttached();
}

interface Row {
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rows of a list that stand in the page, and the window that they scroll in, from its top on. CSS pixels. */
async function rowsOf(page: Page, kind: 'country' | 'place') {
  return page.evaluate((name) => {
    const box =
      document.querySelector('.app-panel, .sheet-content')?.getBoundingClientRect() ?? new DOMRect();
    const rows = [...document.querySelectorAll(`[data-long-list] > .${name}`)].map((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return { index: Number(row.getAttribute('data-index')), top: top - box.top, bottom: bottom - box.top };
    });
    return { rows, height: box.height };
  }, kind);
}

/** Says where neighbours part or overlap, and where the window shows the list but no row. */
async function faults(page: Page, kind: 'country' | 'place'): Promise<string[]> {
  const { rows, height } = await rowsOf(page, kind);
  const found = rows.flatMap((row, position) => {
    const next = rows[position + 1] as Row | undefined;
    const gap = next?.index === row.index + 1 ? next.top - row.bottom : 0;
    return Math.abs(gap) > 1.5 ? [`${gap} px between ${row.index} and ${row.index + 1}`] : [];
  });
  const first = rows[0]?.top ?? 0;
  const last = rows.at(-1)?.bottom ?? 0;
  for (const y of [0.1, 0.5, 0.9].map((share) => share * height)) {
    const isThere = rows.some(({ top, bottom }) => top - 1 <= y && y <= bottom + 1);
    if (first <= y && y <= last && !isThere) found.push(`nothing at ${y}`);
  }
  return found;
}

const inTheWindow = async (page: Page, kind: 'country' | 'place') => {
  const { rows, height } = await rowsOf(page, kind);
  return rows.filter(({ top, bottom }) => bottom > 0 && top < height).map(({ index }) => index);
};

/** Does what the map would do. */
const act = (page: Page, name: keyof AtlasActions, ...values: unknown[]) =>
  page.evaluate(
    ([action, given]) => {
      const { atlasActions } = window as unknown as {
        atlasActions: Record<string, (...values: unknown[]) => void>;
      };
      atlasActions[action]?.(...given);
    },
    [name, values] as const,
  );

const focusedIndex = (page: Page) =>
  page.evaluate(() => Number(document.activeElement?.closest('.country')?.getAttribute('data-index') ?? -1));

test('a long list has but few items in the page, and says how many there are', async ({ page }) => {
  await open(page, inOneList);
  const items = page.locator('.country-list > li');
  await expect(items.first()).toHaveAttribute('aria-setsize', '250');
  await expect(items.first()).toHaveAttribute('aria-posinset', '1');
  await expect(items.last()).toHaveAttribute('aria-posinset', '250');
  await expect(items.last()).toContainText('Zimbabwe');
  expect(await items.count()).toBeLessThan(50);

  await page.mouse.move(200, 600);
  for (const distance of [700, 5000, 20_000, -3000]) {
    await page.mouse.wheel(0, distance);
    await expect.poll(() => faults(page, 'country')).toEqual([]);
    await expect.poll(async () => (await inTheWindow(page, 'country')).length).toBeGreaterThan(6);
  }
  expect(await items.count()).toBeLessThan(50);
});

test('Tab goes from row to row in order, wherever the list has been scrolled', async ({ page }) => {
  await open(page, inOneList);
  await page.getByLabel('By region').focus();
  const visited: number[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    visited.push(await focusedIndex(page));
  }
  expect(visited).toEqual(Array.from({ length: 40 }, (_, index) => index));

  await page.mouse.move(200, 600);
  await page.mouse.wheel(0, 6000);
  await expect.poll(() => inTheWindow(page, 'country')).not.toContain(39);
  expect(await focusedIndex(page), 'the row with the focus is still there').toBe(39);
  await page.keyboard.press('Tab');
  expect(await focusedIndex(page)).toBe(40);
  await expect.poll(() => inTheWindow(page, 'country')).toContain(40);
  await page.mouse.wheel(0, 6000);
  await expect.poll(() => inTheWindow(page, 'country')).not.toContain(40);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedIndex(page)).toBe(39);
});

test('Tab comes into a scrolled list at its beginning', async ({ page }) => {
  await open(page, inOneList);
  await page.getByLabel('By region').focus();
  await page.mouse.move(200, 600);
  await page.mouse.wheel(0, 6000);
  await expect.poll(() => inTheWindow(page, 'country')).not.toContain(1);
  await page.keyboard.press('Tab');
  expect(await focusedIndex(page)).toBe(0);
});

test('a country that is picked far down is brought into view, and all others make room', async ({ page }) => {
  await open(page, inOneList);
  await act(page, 'selectCountry', 'UG');
  const uganda = page.getByRole('button', { name: /^Uganda/ });
  await expect(uganda).toBeInViewport();
  await expect(page.getByText('UG City 001')).toBeInViewport();
  await expect.poll(() => faults(page, 'country')).toEqual([]);

  await act(page, 'selectCountry', 'AO');
  await expect(page.getByRole('button', { name: /^Angola/ })).toBeInViewport();
  await expect.poll(() => faults(page, 'country')).toEqual([]);
});

test('a row that is opened and closed by hand keeps its place', async ({ page }) => {
  await open(page, inOneList);
  await page.mouse.move(200, 600);
  await page.mouse.wheel(0, 4000);
  await expect.poll(() => inTheWindow(page, 'country')).not.toContain(9);
  const [, , index = -1] = await inTheWindow(page, 'country');
  const row = page.locator(`.country[data-index="${index}"]`);
  const button = row.locator('.country-button');
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(button).toBeInViewport();
  await expect.poll(() => faults(page, 'country')).toEqual([]);
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toBeInViewport();
  await expect.poll(() => faults(page, 'country')).toEqual([]);
});

for (const { title, query, viewport } of [
  { title: 'one list', query: inOneList, viewport: { width: 1280, height: 800 } },
  { title: 'its region', query: '?lang=en', viewport: { width: 1280, height: 800 } },
  { title: 'a phone’s sheet', query: `${inOneList}#sheet`, viewport: { width: 360, height: 640 } },
]) {
  test(`one of thousands of institutions is found in ${title}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(served.address + query.replace('?', '?institution=es/university-250-7&'));
    const institution = (key: string) => page.locator(`[data-institution="${key}"] button`).first();
    const total = largeCountry.places * largeCountry.institutions;
    await expect(institution('es/university-250-7')).toBeInViewport();
    await expect.poll(() => faults(page, 'place')).toEqual([]);
    expect(await page.locator('.institution').count()).toBeLessThan(total / 10);

    for (const key of ['es/university-3-2', 'es/university-120-10', 'es/university-300-1']) {
      await act(page, 'selectInstitution', key);
      await expect(institution(key)).toBeInViewport();
      await expect(institution(key)).toHaveAttribute('aria-current', 'true');
      await expect.poll(() => faults(page, 'place')).toEqual([]);
    }
    const last = page.locator('.place').last();
    await expect(last).toHaveAttribute('aria-posinset', String(largeCountry.places));
    await expect(last).toHaveAttribute('aria-setsize', String(largeCountry.places));
  });
}

test('what stands above the list may grow, and the list become another', async ({ page }) => {
  await open(page, inOneList);
  await page.mouse.move(200, 600);
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => inTheWindow(page, 'country')).not.toContain(1);
  await act(page, 'toggleFacet', 'region', 'europe');
  await expect(page.getByRole('button', { name: 'Remove Region: Europe' })).toBeAttached();
  await expect.poll(() => faults(page, 'country')).toEqual([]);
  await expect.poll(async () => (await inTheWindow(page, 'country')).length).toBeGreaterThan(6);
  await act(page, 'orderCountriesBy', 'agreements');
  await expect.poll(() => faults(page, 'country')).toEqual([]);
  await act(page, 'groupByRegion', true);
  await expect(page.locator('[data-region]')).toHaveCount(1);
  await expect.poll(() => faults(page, 'country')).toEqual([]);
});

test('axe finds nothing in a long list', async ({ page }) => {
  await open(page, `${inOneList}&country=UG`);
  await expect(page.getByText('UG City 001')).toBeInViewport();
  const { violations } = await new AxeBuilder({ page }).include('.countries').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
