import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { listFaults, tourList } from '../../src/model/tour-faults.ts';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';
import { readTours } from '../../src/pipeline/tours.ts';
import { mapRests, mapStands } from './atlas-page.ts';

const open = async (page: Page, query = '?mode=author&lang=en&renderer=svg') => {
  await page.goto(`./${query}`);
  await mapStands(page);
  await expect(panel(page)).toBeVisible();
};
const panel = (page: Page) => page.getByRole('complementary', { name: /Make a tour|Composer un exposé/ });
const press = (page: Page, name: string | RegExp) =>
  panel(page).getByRole('button', { name, exact: true }).click();
const record = (page: Page) => press(page, 'Record this view as a step');
const told = (page: Page) => panel(page).getByRole('status');
const field = (page: Page, name: string) => panel(page).getByRole('textbox', { name, exact: true });
const steps = (page: Page) => panel(page).getByRole('button', { name: /^Step \d/ });
const titles = (page: Page) => panel(page).locator('.author-step-title').allTextContents();

/** The file that the panel gives, as the build reads it, and the build's own word on it. */
async function download(page: Page) {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Download JSON')]);
  const text = await readFile(await file.path(), 'utf8');
  const { atlas } = await buildAtlas('data');
  const { tours, problems } = readTours([{ path: `tours/${file.suggestedFilename()}`, text }]);
  const [tour] = tours;
  const faults = tour ? listFaults(tour, tourList(atlas)) : [];
  return { name: file.suggestedFilename(), text, tour, problems: [...problems, ...faults] };
}

test('two views are recorded, written in both languages, shown on the stage and given as a file', async ({
  page,
  context,
}) => {
  const { agreements: all, regionOf } = (await buildAtlas('data')).atlas;
  const asia = all.filter(({ countryListed }) => regionOf[countryListed] === 'asia');
  const japan = all.filter(({ countryListed }) => countryListed === 'JP').length;
  await open(page);
  await expect(panel(page)).toContainText('3 problems would stop a build');
  await field(page, 'Title, Français').fill('Nos partenaires');
  await field(page, 'Title, English').fill('Our partners');
  await field(page, 'Name of the file').fill('partners');

  // What the facets leave, framed by each screen for itself.
  await page.goto('./?mode=author&lang=en&renderer=svg&region=asia&reach=1');
  await mapStands(page);
  await record(page);
  await expect(told(page)).toHaveText('Recorded as step 1.');
  // A country that is selected stands out where the map went for it; a distance is said to be left out.
  await page.goto('./?mode=author&lang=en&renderer=svg&country=ES&near=home,2000');
  await mapStands(page);
  await record(page);
  await expect(told(page)).toHaveText(/^Recorded as step 2. What is selected stands out.*limit of distance/);
  await expect.poll(() => titles(page)).toEqual([`${asia.length} agreements`, `${all.length} agreements`]);

  await press(page, /^Step 1/);
  await expect(page).toHaveURL(/region=asia/);
  await field(page, 'Headline, English').fill('agreements in Asia, with ');
  await press(page, 'Insert a number: Headline');
  await panel(page)
    .getByRole('combobox', { name: 'Number' })
    .selectOption({ label: `Japan – ${japan}` });
  await press(page, 'Insert');
  await expect(field(page, 'Headline, English')).toHaveValue('agreements in Asia, with {{country.JP}}');
  await expect(field(page, 'Headline, English')).toBeFocused();
  await expect(panel(page)).toContainText(`Will say: agreements in Asia, with ${japan}`);
  await field(page, 'Headline, Français').fill('accords en Asie {');
  await expect(panel(page)).toContainText('1 problem would stop a build');
  await expect(field(page, 'Headline, Français')).toHaveAccessibleDescription(/A brace is left over/);
  await field(page, 'Headline, Français').fill('accords en Asie');
  await expect(panel(page)).not.toContainText('would stop a build');

  const [stage] = await Promise.all([context.waitForEvent('page'), panel(page).getByText('Preview').click()]);
  const words = stage.getByRole('article');
  await expect(words.getByRole('heading', { level: 1 })).toHaveText('Our partners');
  await expect(words).toContainText(`agreements in Asia, with ${japan}`);
  await stage.keyboard.press('t');
  await expect(words).toContainText('accords en Asie');
  await stage.keyboard.press('ArrowRight');
  await expect(words).toContainText(`${all.length} accords`);
  // What is exported is the draft, too, not a tour of the data folder.
  await stage.keyboard.press('e');
  await stage.getByRole('radio', { name: /^SVG/ }).check();
  const [drawing] = await Promise.all([
    stage.waitForEvent('download'),
    stage.getByRole('dialog').getByRole('button', { name: 'Exporter' }).press('Enter'),
  ]);
  expect(drawing.suggestedFilename()).toMatch(/^partners-02-.*\.svg$/);
  expect(await readFile(await drawing.path(), 'utf8')).toContain('Nos partenaires');
  await stage.close();

  await press(page, 'All steps');
  await press(page, /^Move down – Step 1/);
  await expect(told(page)).toHaveText('Now step 2 of 2.');
  const { name, tour, problems } = await download(page);
  expect(name).toBe('partners.json');
  expect(problems).toEqual([]);
  expect(tour?.title).toEqual({ fr: 'Nos partenaires', en: 'Our partners' });
  expect(tour?.steps).toMatchObject([
    { view: { facets: {}, camera: { zoom: expect.any(Number) } }, highlight: { countries: ['ES'] } },
    {
      id: 'asia',
      view: { camera: null, facets: { region: ['asia'] }, reach: true },
      headline: { fr: 'accords en Asie', en: 'agreements in Asia, with {{country.JP}}' },
    },
  ]);

  await page.reload();
  await expect
    .poll(() => titles(page))
    .toEqual([`${all.length} agreements`, `${asia.length} agreements in Asia, with ${japan}`]);
});

test('a shipped tour is begun from, shown on the map step by step, and given as it is', async ({ page }) => {
  await open(page);
  await panel(page).getByRole('combobox', { name: 'Begin from' }).selectOption('europe-and-erasmus');
  await press(page, 'Begin');
  await expect(steps(page)).toHaveCount(8);
  expect((await download(page)).text).toBe(await readFile('data/tours/europe-and-erasmus.json', 'utf8'));

  await press(page, /^Step 3/);
  await mapRests(page);
  await expect(page.locator('.author-frame')).toBeVisible();
  // Taken from the map as it was put there, a view is the same.
  await press(page, 'Take the present view');
  const { tour } = await download(page);
  const { center = [0, 0], zoom = 0 } = tour?.steps[2]?.view.camera ?? {};
  expect(center[0]).toBeCloseTo(-3.7, 1);
  expect(center[1]).toBeCloseTo(40.2, 1);
  expect(zoom).toBeCloseTo(5.9, 1);
  await panel(page)
    .getByRole('checkbox', { name: /Frame all/ })
    .check();
  await expect(panel(page)).toContainText('framed to what the facets leave');
});

test('a file is opened, or it is said where it is wrong', async ({ page }) => {
  await open(page);
  const file = panel(page).getByLabel('Open a file');
  const json = (text: string) => ({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await file.setInputFiles(json('{\n  "title": oops }'));
  await expect(panel(page).getByRole('alert')).toContainText('Line 2, column 12: this is no JSON.');
  const world = await readFile('data/tours/world.json', 'utf8');
  await file.setInputFiles(json(world.replace('"globe"', '"peters"')));
  await expect(panel(page).getByRole('alert')).toContainText('(steps.0.projection)');
  await file.setInputFiles(json(world));
  await expect(panel(page).getByRole('alert')).toHaveCount(0);
  await expect(steps(page)).toHaveCount(8);
  await press(page, 'Undo');
  await expect(steps(page)).toHaveCount(0);
});

test('all is done by keyboard: record, double, move, take out and back, write', async ({ page }) => {
  await open(page);
  const key = async (...keys: readonly string[]) => {
    for (const one of keys) await page.keyboard.press(one);
  };
  const focused = (name: string | RegExp) =>
    expect(panel(page).getByRole('button', { name }).first()).toBeFocused();
  await panel(page).getByRole('button', { name: 'Undo' }).focus();
  await key('Tab');
  await focused('Record this view as a step');
  await key('Enter', 'Enter');
  await expect(steps(page)).toHaveCount(2);
  await steps(page).first().focus();
  await key('Tab', 'Tab', 'Enter');
  await expect(told(page)).toHaveText('Now step 2 of 2.');
  await key('Tab', 'Enter');
  await expect(steps(page)).toHaveCount(3);
  await key('Tab', 'Enter');
  await expect(steps(page)).toHaveCount(2);
  await focused('Undo');
  await key('Enter');
  await expect(steps(page)).toHaveCount(3);
  await steps(page).nth(1).focus();
  await key('Enter');
  await expect(page.getByRole('heading', { name: 'Step 2 of 3' })).toBeFocused();
  await field(page, 'Speaker’s notes, English').focus();
  await page.keyboard.type('Wait.');
  await panel(page).getByRole('button', { name: 'All steps' }).focus();
  await key('Enter');
  await expect(steps(page).nth(1)).toBeFocused();
  await expect(panel(page)).toContainText('1 problem');
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in the panel (${theme})`, async ({ page }) => {
    await open(page, `?mode=author&lang=fr&renderer=svg&theme=${theme}`);
    await panel(page).getByRole('combobox', { name: 'Partir de' }).selectOption('world');
    await press(page, 'Commencer');
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).include('.author').analyze();
      expect(violations).toEqual([]);
    };
    await check();
    await press(page, /^Étape 2/);
    await press(page, /^Insérer un nombre.*Texte/);
    await field(page, 'Texte, Français').fill('{');
    await check();
  });
}
