import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openAtlas } from './atlas-page.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const agreement = (page: Page, line: number) => page.locator(`.agreement[data-source-line="${line}"]`);
const word = (page: Page, name: string) =>
  page.locator('.country-details').getByRole('button', { name, exact: true });

/** Brazil has a double degree, FITEC, Magalhães-SMILE and Grenoble Universités. */
const brazil = '&country=BR';

for (const [language, say] of [
  [
    'fr',
    {
      double: 'Double diplôme',
      two: 'Deux diplômes',
      all: 'Tous les mots expliqués',
      ora: 'ORA (Ontario/Rhône-Alpes)',
    },
  ],
  [
    'en',
    {
      double: 'Double degree',
      two: 'Two degrees',
      all: 'All words explained',
      ora: 'ORA (Ontario/Rhône-Alpes)',
    },
  ],
] as const) {
  test(`a word says what it means for a student, and by which source (${language})`, async ({ page }) => {
    await openAtlas(page, `?lang=${language}${brazil}`);
    const first = word(page, say.double).first();
    await expect(dialog(page)).toHaveCount(0);
    await first.click();
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    const explanation = page.getByRole('dialog', { name: say.double });
    await expect(explanation).toContainText(say.two);
    const source = explanation.getByRole('link', { name: /EQAR/ });
    await expect(source).toHaveAttribute('href', /^https:/);
    await expect(source).toHaveAttribute('target', '_blank');
    await expect(source).toHaveAttribute('lang', 'en');

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

    await first.click();
    await expect(dialog(page)).toHaveCount(0);
    await expect(first).toHaveAttribute('aria-expanded', 'false');
  });

  test(`by keyboard: in, on to another word, and back to where the reader was (${language})`, async ({
    page,
  }) => {
    await openAtlas(page, `?lang=${language}${brazil}`);
    const first = word(page, say.double).first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: say.double })).toBeFocused();
    await dialog(page).getByRole('button', { name: say.all }).press('Enter');
    await expect(dialog(page)).toBeFocused();
    await dialog(page).getByRole('button', { name: say.ora }).press('Enter');
    await expect(page.getByRole('dialog', { name: say.ora })).toContainText('Ontario');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(first).toBeFocused();
    // Escape put the explanation away, and nothing else.
    await expect(page.locator('.country-details')).toBeVisible();
  });
}

test('Tab beyond the end goes on from the word', async ({ page }) => {
  await openAtlas(page, `?lang=en${brazil}`);
  const first = word(page, 'Double degree').first();
  await first.press('Enter');
  await expect(dialog(page)).toBeFocused();
  const stops = await dialog(page).locator('a, button').count();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    await expect(dialog(page).locator('a, button').nth(stop)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(dialog(page)).toHaveCount(0);
  const isNext = await first.evaluate((button) => {
    const all = [...document.querySelectorAll('button, a[href]')];
    return all.indexOf(button) + 1 === all.indexOf(document.activeElement as Element);
  });
  expect(isNext).toBe(true);
});

test('the list’s own words explain themselves where the page does not say them', async ({ page }) => {
  await openAtlas(page, '?lang=fr&country=BR');
  const fitec = agreement(page, 89);
  await expect(fitec.getByRole('button', { name: 'Réseau FITEC' })).toBeVisible();
  // The network stands in the page's words already: one button for it is enough.
  await expect(fitec.getByRole('button', { name: 'FITEC', exact: true })).toHaveCount(0);
  await openAtlas(page, '?lang=fr&country=VN');
  await agreement(page, 392).getByRole('button', { name: 'CPP' }).click();
  await expect(dialog(page)).toContainText('La Prépa des INP');
});

test('a press elsewhere puts it away, and a second word takes its place', async ({ page }) => {
  await openAtlas(page, `?lang=en${brazil}`);
  await word(page, 'Double degree').first().click();
  await expect(page.getByRole('dialog', { name: 'Double degree' })).toBeVisible();
  await word(page, 'Bilateral').last().click();
  await expect(page.getByRole('dialog', { name: 'Bilateral agreement' })).toBeVisible();
  await expect(dialog(page)).toHaveCount(1);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(dialog(page)).toHaveCount(0);
});

test('the list’s cards and table explain theirs, and the filters all of them', async ({ page }) => {
  await openAtlas(page, '?lang=en&panel=list&network=CLUSTER');
  await page.locator('.entry-card').first().getByRole('button', { name: 'CLUSTER network' }).click();
  await expect(dialog(page)).toContainText('Consortium Linking Universities');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await page.locator('tr[data-line]').first().getByRole('button', { name: 'Multilateral' }).click();
  await expect(page.getByRole('dialog', { name: 'Multilateral agreement' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.filter-button').first().click();
  await page.getByRole('button', { name: 'What these words mean' }).click();
  await expect(page.getByRole('dialog', { name: 'The words of the list' })).toContainText('Erasmus+');
});

test('what could not be loaded says so, and is had at a second try', async ({ page }) => {
  let isOut = true;
  await page.route(/virtual_guide/, (route) => (isOut ? route.abort() : route.continue()));
  await openAtlas(page, `?lang=en${brazil}`);
  await word(page, 'Double degree').first().click();
  await expect(dialog(page).getByRole('alert')).toContainText('ran into an error');
  isOut = false;
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect(dialog(page)).toContainText('Two degrees');
});

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test('it stays in sight, whole', async ({ page }) => {
    await openAtlas(page, `?lang=fr${brazil}`);
    const all = word(page, 'Grenoble Universités');
    await all.first().scrollIntoViewIfNeeded();
    await all.first().tap();
    const explanation = page.getByRole('dialog', { name: /Grenoble Universités/ });
    await expect(explanation).toContainText('2005');
    await expect(explanation).toBeInViewport({ ratio: 1 });
    const box = await explanation.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    await explanation.getByRole('button', { name: 'Fermer' }).tap();
    await expect(dialog(page)).toHaveCount(0);
  });
});
