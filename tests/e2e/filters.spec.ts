import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { totalsOf } from '../../src/model/aggregate.ts';
import type { FacetChoices } from '../../src/model/facets.ts';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';
import { keptBy } from '../fixtures/choices.ts';
import { discs, mapRests, openAtlas } from './atlas-page.ts';

const { atlas } = await buildAtlas('data');

const filterButton = (page: Page) => page.locator('.filter-button');
const group = (page: Page, name: string) =>
  page.locator('.filters').getByRole('group', { name, exact: true });
const opener = (page: Page, name: string) =>
  group(page, name).getByRole('button', { name: new RegExp(`^${name}`) });
const value = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name} \\d`) });
const chip = (page: Page, name: string) => page.getByRole('button', { name: `Retirer ${name}` });
const onTheMap = async (page: Page) =>
  (await discs(page)).reduce((sum, { agreements }) => sum + agreements, 0);

/** The headline, the map and the count tell what the choices leave. */
async function expectLeft(page: Page, choices: FacetChoices): Promise<void> {
  const { agreements, institutions, countries, places } = totalsOf(keptBy(atlas, choices));
  const numbers = page.locator('.app-main .headline-number');
  for (const [position, number] of [agreements, institutions, countries, places].entries()) {
    await expect(numbers.nth(position)).toHaveText(String(number));
  }
  await expect.poll(() => onTheMap(page)).toBe(agreements);
}

async function expectNothingFoundByAxe(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('facets are chosen by keyboard; headline, map and link follow, and the checkbox stays where it is', async ({
  page,
}) => {
  await openAtlas(page, '?lang=fr');
  const focused = page.locator(':focus');
  await filterButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(filterButton(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(group(page, 'Type')).toBeVisible();
  for (const name of ['Type', 'Programme', 'Réseau', 'Double diplôme']) {
    await page.keyboard.press('Tab');
    await expect(opener(page, name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(value(page, 'Double diplôme')).toBeFocused();
  const before = await focused.boundingBox();
  await page.keyboard.press('Space');
  await expect(value(page, 'Double diplôme')).toBeChecked();
  await expect(page).toHaveURL(/double-degree=yes/);
  expect((await focused.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  await expectLeft(page, { doubleDegree: ['yes'] });

  await opener(page, 'Pays').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('germany');
  await page.keyboard.press('Tab');
  await expect(value(page, 'Allemagne')).toBeFocused();
  const promised = keptBy(atlas, { doubleDegree: ['yes'], country: ['DE'] }).length;
  await expect(page.getByRole('checkbox', { name: `Allemagne ${promised} accord` })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/countries=DE/);
  await expect(filterButton(page)).toHaveAccessibleName('Filtrer 2 filtres actifs');
  await expectLeft(page, { doubleDegree: ['yes'], country: ['DE'] });

  await page.keyboard.press('Space');
  await expect(page).not.toHaveURL(/countries=/);
  await expectLeft(page, { doubleDegree: ['yes'] });
});

test('the kinds are the legend’s, in words', async ({ page }) => {
  await openAtlas(page, '?lang=fr');
  await filterButton(page).click();
  await opener(page, 'Type').click();
  await value(page, 'Bilatéral').check();
  await expect(page.locator('.legend [data-category="erasmus"]')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.legend [data-category="bilateral"]')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('.legend [data-category="erasmus"]').click();
  await expect(value(page, 'Erasmus')).toBeChecked();
  await expectLeft(page, { category: ['erasmus', 'bilateral'] });
});

test('a group is open where something is chosen, and cleared without losing the keyboard', async ({
  page,
}) => {
  await openAtlas(page, '?lang=fr&region=americas,asia&network=ORA');
  await filterButton(page).click();
  await expect(value(page, 'Asie')).toBeChecked();
  await expect(value(page, 'ORA')).toBeChecked();
  await group(page, 'Région').getByRole('button', { name: 'Effacer' }).press('Enter');
  await expect(opener(page, 'Région')).toBeFocused();
  await expect(page).not.toHaveURL(/region=/);
  await expect(page).toHaveURL(/network=ORA/);
  await expect(group(page, 'Région').getByRole('button', { name: 'Effacer' })).toHaveCount(0);
});

test('all countries are shown on request, and reading goes on with the first that comes', async ({
  page,
}) => {
  await openAtlas(page, '?lang=fr');
  await filterButton(page).click();
  await opener(page, 'Pays').click();
  const countries = group(page, 'Pays').getByRole('checkbox');
  await expect(countries).toHaveCount(8);
  await group(page, 'Pays').getByRole('button', { name: 'Afficher les 60' }).press('Enter');
  await expect(countries).toHaveCount(60);
  await expect(countries.nth(8)).toBeFocused();
  // Taken back, it does not go from under the finger.
  await group(page, 'Pays').getByRole('button', { name: 'Afficher moins' }).click();
  await group(page, 'Pays').getByRole('searchbox').fill('chypre');
  await value(page, 'Chypre').check();
  await group(page, 'Pays').getByRole('searchbox').fill('');
  await expect(countries).toHaveCount(9);
  await value(page, 'Chypre').press('Space');
  await expect(value(page, 'Chypre')).not.toBeChecked();
  await expect(value(page, 'Chypre')).toBeFocused();
});

test('the keyboard goes from chip to chip, and at last to the legend', async ({ page }) => {
  await openAtlas(page, '?lang=fr&network=CLUSTER&region=europe,asia');
  await chip(page, 'Région\u00a0: Europe').press('Enter');
  await expect(chip(page, 'Région\u00a0: Asie')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chip(page, 'Réseau\u00a0: CLUSTER')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.legend button').first()).toBeFocused();
  await expectLeft(page, {});
});

test('where nothing fits, a press of what is offered leaves what it promised', async ({ page }) => {
  await page.goto('./?lang=fr&network=CLUSTER&region=oceania');
  await expect(page.getByText('Aucun accord ne correspond à ces choix.')).toBeVisible();
  const ways = page.getByRole('list', { name: 'Pour retrouver des accords' }).getByRole('button');
  await expect(ways).toHaveText([
    'Sans «\u202fRégion\u00a0: Océanie\u202f»\u00a0: 8\u00a0accords',
    'Sans «\u202fRéseau\u00a0: CLUSTER\u202f»\u00a0: 5\u00a0accords',
  ]);
  await ways.first().press('Enter');
  await expect(page.getByText('8\u00a0accords affichés')).toBeVisible();
  await expect(page).not.toHaveURL(/region=/);
  await expect(ways).toHaveCount(0);
  await expect(page.locator('.legend button').first()).toBeFocused();
  await expectLeft(page, { network: ['CLUSTER'] });
  await page.goBack();
  await expect(ways).toHaveCount(2);
});

test.describe('hints', () => {
  const hints = (page: Page) => page.getByRole('region', { name: 'Pour commencer' });

  test('help on the first visit, take no focus, and do not come again once put away', async ({ page }) => {
    await openAtlas(page);
    await expect(hints(page).getByRole('listitem')).toHaveCount(3);
    await expect(page.locator('body')).toBeFocused();
    await hints(page).getByRole('button', { name: 'Compris' }).press('Enter');
    await expect(hints(page)).toHaveCount(0);
    await expect(page.locator('.legend button').first()).toBeFocused();
    await page.goto('./');
    await expect(page.locator('.legend button').first()).toBeVisible();
    await expect(hints(page)).toHaveCount(0);
  });

  test('go by Escape, too', async ({ page }) => {
    await openAtlas(page);
    await hints(page).getByRole('button', { name: 'Compris' }).focus();
    await page.keyboard.press('Escape');
    await expect(hints(page)).toHaveCount(0);
    await expect(page.locator('.legend button').first()).toBeFocused();
  });

  test('give axe nothing to find, in both themes and languages', async ({ page }) => {
    await page.goto('./');
    for (const language of ['Français', 'English']) {
      await page.getByRole('button', { name: language }).click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await mapRests(page);
        await expect(page.locator('.hint')).toHaveCount(3);
        await expectNothingFoundByAxe(page, '.hints');
      }
    }
  });

  for (const [visitor, query] of [
    ['whoever was sent to something', '?lang=fr&country=BR'],
    ['another page’s readers', '?embed=1'],
  ] as const) {
    test(`leave ${visitor} alone`, async ({ page }) => {
      await page.goto(`./${query}`);
      await expect(page.locator('.legend button').first()).toBeVisible();
      await expect(hints(page)).toHaveCount(0);
    });
  }
});

for (const theme of ['light', 'dark', 'contrast']) {
  for (const language of ['fr', 'en']) {
    test(`axe finds nothing with the filters open, nor where nothing fits (${theme}, ${language})`, async ({
      page,
    }) => {
      await page.goto(`./?lang=${language}&theme=${theme}&renderer=svg&network=CLUSTER&region=oceania`);
      // They come late, and move what stands below them.
      await expect(page.locator('.way-out')).toHaveCount(2);
      await filterButton(page).click();
      await page.locator('.filter-opener').last().click();
      await expect(page.getByRole('searchbox')).toBeVisible();
      await mapRests(page);
      await expectNothingFoundByAxe(page);
    });
  }
}

/** What runs out of its box, or out of the panel at either side. */
function cutOff(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((parts) => {
    const panel = document.querySelector('.sheet-content')?.getBoundingClientRect() ?? new DOMRect();
    return parts
      .flatMap((part) => [part, ...part.querySelectorAll('*:not(.visually-hidden, svg, svg *)')])
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        return isCut || left < panel.left || right > panel.right + 0.5;
      })
      .map((element) => element.outerHTML);
  });
}

for (const [width, height] of [
  [360, 640],
  [320, 256],
] as const) {
  for (const language of ['fr', 'en']) {
    test.describe(`in a window of ${width} px (${language})`, () => {
      test.use({ viewport: { width, height }, locale: language });

      test('nothing of hints, filters and ways out is cut', async ({ page }) => {
        await page.goto('./');
        await expect(page.locator('.hint')).toHaveCount(3);
        expect(await cutOff(page, '.hints')).toEqual([]);
        await page.goto(`./?lang=${language}&network=CLUSTER&student-exchange=yes&region=oceania`);
        await filterButton(page).click();
        await expect(page.locator('.filter-group')).toHaveCount(7);
        const closed = page.locator('.filter-opener[aria-expanded="false"]');
        while ((await closed.count()) > 0) await closed.first().click();
        await expect(page.locator('.way-out').first()).toBeVisible();
        expect(await cutOff(page, '.filter, .facets')).toEqual([]);
      });
    });
  }
}
