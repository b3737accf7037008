import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { namesOf } from '../../src/i18n/names.ts';
import { totalsOf } from '../../src/model/aggregate.ts';
import type { Category, Locale } from '../../src/model/atlas.ts';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';
import { keptBy, without } from '../fixtures/choices.ts';
import { countryRow, discs, mapRests, openAtlas } from './atlas-page.ts';

const { atlas } = await buildAtlas('data');

const kind = (page: Page, category: Category) => page.locator(`.legend [data-category="${category}"]`);
const headline = (page: Page) => page.locator('.app-main .headline-number');
const onTheMap = async (page: Page) =>
  (await discs(page)).reduce((sum, { agreements }) => sum + agreements, 0);

/** What the headline says, in the page's language. */
function totalsWithout(locale: Locale, ...hidden: Category[]) {
  const { agreements, institutions, countries, places, doubleDegrees } = totalsOf(
    keptBy(atlas, without(...hidden)),
  );
  const share = namesOf(locale).share(doubleDegrees / agreements);
  return [...[agreements, institutions, countries, places].map(String), share];
}

test('a kind put aside goes from headline, list, map and link, and comes back', async ({ page }) => {
  await openAtlas(page);
  await kind(page, 'erasmus').click();
  await expect(kind(page, 'erasmus')).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/without=erasmus/);
  const left = totalsWithout('fr', 'erasmus');
  await expect(headline(page)).toHaveText(left);
  await expect(page.getByRole('status').filter({ hasText: 'affichés' })).toHaveText(
    `${left[0]} accords affichés`,
  );
  await expect(page.locator('[data-country]')).toHaveCount(Number(left[2]));
  await expect.poll(() => onTheMap(page)).toBe(Number(left[0]));

  await kind(page, 'erasmus').click();
  await expect(page).not.toHaveURL(/without/);
  await expect(headline(page)).toHaveText(totalsWithout('fr'));
  await expect.poll(() => onTheMap(page)).toBe(atlas.agreements.length);
});

test('going back takes back what was put aside, and a link shows it again', async ({ page }) => {
  await openAtlas(page);
  await kind(page, 'renewal').click();
  await kind(page, 'bilateral').click();
  await expect(page).toHaveURL(/without=bilateral,renewal/);
  await page.goBack();
  await expect(kind(page, 'bilateral')).toHaveAttribute('aria-pressed', 'true');
  await expect(kind(page, 'renewal')).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await expect(kind(page, 'renewal')).toHaveAttribute('aria-pressed', 'false');
  await expect(headline(page)).toHaveText(totalsWithout('fr', 'renewal'));
});

test('the map that nobody moved goes to what is left', async ({ page }) => {
  await openAtlas(page);
  await mapRests(page);
  const spread = async () => {
    const all = await discs(page);
    const find = (name: string) => all.find((disc) => disc.name.startsWith(name));
    const [reykjavik, istanbul] = [find('Reykjavik'), find('Istanbul') ?? find('Ankara')];
    return reykjavik && istanbul ? Math.hypot(reykjavik.x - istanbul.x, reykjavik.y - istanbul.y) : 0;
  };
  for (const category of ['bilateral', 'multilateral', 'university-wide', 'amendment', 'renewal'] as const) {
    await kind(page, category).click();
  }
  await mapRests(page);
  await expect.poll(spread, { message: 'Europe fills the map' }).toBeGreaterThan(400);
  await expect(page).not.toHaveURL(/view=/);
});

test('with everything put aside the list says so, and the keyboard is not lost when all is shown again', async ({
  page,
}) => {
  const all = 'erasmus,bilateral,multilateral,university-wide,amendment';
  await openAtlas(page, `?lang=en&without=${all}`);
  await kind(page, 'renewal').focus();
  await page.keyboard.press('Space');
  await expect(kind(page, 'renewal')).toBeFocused();
  await expect(page.getByText('Every kind of agreement is hidden.')).toBeVisible();
  await expect(page.locator('[data-country]')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(kind(page, 'erasmus')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(0);
  await expect(headline(page)).toHaveText(totalsWithout('en'));
});

test('a selected country with nothing left is named, and is there again afterwards', async ({ page }) => {
  await openAtlas(page, '?lang=fr&country=IS');
  await kind(page, 'erasmus').click();
  await expect(page.getByText(/^Islande\s: aucun accord des types affichés\.$/)).toBeVisible();
  await kind(page, 'erasmus').click();
  await expect(countryRow(page, 'Islande')).toHaveAttribute('aria-expanded', 'true');
});

for (const theme of ['light', 'dark', 'contrast']) {
  for (const without of ['bilateral', 'erasmus,bilateral,multilateral,university-wide,amendment,renewal']) {
    test(`axe finds nothing without ${without.split(',').length} kinds (${theme})`, async ({ page }) => {
      await page.goto(`./?lang=fr&theme=${theme}&without=${without}&renderer=svg`);
      await expect(kind(page, 'bilateral')).toHaveAttribute('aria-pressed', 'false');
      await mapRests(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
