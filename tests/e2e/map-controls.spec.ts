import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { aggregateByCountry } from '../../src/model/aggregate.ts';
import { buildAtlas } from '../../src/pipeline/build-atlas.ts';
import { keptBy, without } from '../fixtures/choices.ts';
import { mapIsDrawn, mapRests, markers, openAtlas } from './atlas-page.ts';

const { atlas } = await buildAtlas('data');

const layerChoice = (page: Page, name = 'Montrer') => page.getByRole('combobox', { name });

test('the globe is chosen, linked and remembered, and hides the first paint’s flat map', async ({ page }) => {
  await openAtlas(page);
  await expect(page.getByRole('button', { name: 'Carte', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Globe' }).click();
  await expect(page).toHaveURL(/projection=globe/);

  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Globe' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/projection=globe/);
  await expect(page.locator('html')).toHaveAttribute('data-opens-elsewhere', '');

  await page.goto('./?lang=fr');
  await expect(page.getByRole('button', { name: 'Carte', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('html')).not.toHaveAttribute('data-opens-elsewhere');
});

test('reach and layer are in the link and there again after a reload', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Portée' }).click();
  await layerChoice(page).selectOption('institutions');
  await expect(page).toHaveURL(/layer=institutions/);
  await expect(page).toHaveURL(/reach=1/);
  await page.reload();
  await mapIsDrawn(page);
  await expect(page.getByRole('button', { name: 'Portée' })).toHaveAttribute('aria-pressed', 'true');
  await expect(layerChoice(page)).toHaveValue('institutions');
  await expect(markers(page)).toHaveCount(0);
  await page.goBack();
  await expect(layerChoice(page)).toHaveValue('markers');
  await expect(markers(page).first()).toBeVisible();
});

test('the legend of the shades says what they are, in both languages', async ({ page }) => {
  await page.goto('./?lang=fr&layer=agreements&renderer=svg');
  const legend = page.locator('.choropleth-legend');
  await expect(legend.getByRole('listitem')).toHaveText(['aucun', '1', '2–3', '4–7', '8–16', '17–34']);
  await expect(page.getByRole('region', { name: 'Légende de la carte' })).toContainText(
    'la liste donne les nombres',
  );
  await page.getByRole('button', { name: 'English' }).click();
  await expect(legend).toContainText('Agreements by country');
  await layerChoice(page, 'Show').selectOption('share-bilateral');
  await expect(legend).toContainText('Share of agreements of the kind Bilateral');
  await expect(legend.getByRole('listitem').nth(1)).toHaveText('0% – 20%');
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(legend.getByRole('listitem').nth(1)).toHaveText(/^0–20\s%$/);
  await layerChoice(page).selectOption('markers');
  await expect(legend).toHaveCount(0);
});

test('the numbers of the shades follow the kinds shown', async ({ page }) => {
  const left = keptBy(atlas, without('erasmus', 'bilateral', 'multilateral'));
  const largest = Math.max(...aggregateByCountry(left).map(({ total }) => total));
  await page.goto('./?lang=fr&layer=agreements&renderer=svg&without=erasmus,bilateral,multilateral');
  await expect(page.locator('.choropleth-legend').getByRole('listitem').last()).toHaveText(
    new RegExp(`–${largest}$`),
  );
});

test('colours are chosen beside the language', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('combobox', { name: 'Couleurs' }).selectOption('contrast');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await expect(page).toHaveURL(/theme=contrast/);
});

test('zooming ends where the map ends, and the button says so', async ({ page }) => {
  await openAtlas(page, '?lang=fr&view=5.7,45.2,11.4');
  const nearer = page.getByRole('button', { name: 'Agrandir la carte' });
  await expect(nearer).not.toHaveAttribute('aria-disabled');
  await nearer.click();
  await expect(nearer).toHaveAttribute('aria-disabled', 'true');
  await expect(page).toHaveURL(/,12(?:&|$)/);
  await nearer.click({ force: true });
  await page.getByRole('button', { name: 'Réduire la carte' }).click();
  await expect(page).toHaveURL(/,11(?:&|$)/);
  await expect(nearer).not.toHaveAttribute('aria-disabled');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('the controls open above the sheet, are large enough, and close by Escape', async ({ page }) => {
    await openAtlas(page, '?lang=fr&renderer=svg');
    const opener = page.getByRole('button', { name: 'Options de la carte' });
    await opener.tap();
    for (const name of ['Carte', 'Globe', 'Portée']) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'Globe' }).tap();
    await expect(page).toHaveURL(/projection=globe/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Globe' })).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('no control of the top row lies over another', async ({ page }) => {
    await openAtlas(page, '?lang=fr&renderer=svg');
    const boxes = await page
      // Sharing stands under the row.
      .locator('.map-buttons, .map-controls-opener, .app-controls .button:not(.share-view)')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
      );
    const sorted = boxes.sort((one, other) => one.left - other.left);
    expect(sorted).toHaveLength(5);
    for (const [position, { left }] of sorted.entries()) {
      expect(left).toBeGreaterThanOrEqual(sorted[position - 1]?.right ?? 0);
    }
    expect(sorted.at(-1)?.right).toBeLessThanOrEqual(360);
  });
});

for (const theme of ['light', 'dark', 'contrast']) {
  for (const state of ['layer=agreements', 'layer=share-bilateral&projection=globe&reach=1']) {
    test(`axe finds nothing with ${state} (${theme})`, async ({ page }) => {
      await page.goto(`./?lang=en&theme=${theme}&${state}&renderer=svg`);
      await mapIsDrawn(page);
      await mapRests(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
