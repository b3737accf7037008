import { expect, test } from '@playwright/test';
import { countryRow, mapRests, markers, openAtlas } from './atlas-page.ts';

test('Tab goes from language and colours to the search box, the hints, the legend, the list and the map, and out again in one step', async ({
  page,
}) => {
  await openAtlas(page);
  await mapRests(page);
  const focused = page.locator(':focus');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Français' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Couleurs' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Rechercher' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Compris' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAttribute('data-category', 'erasmus');

  await page.locator('.legend button').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Filtrer' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Pays', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Sélection', exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Trier par' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'Par région' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAttribute('aria-expanded', 'false');

  await page.locator('.country-list').last().getByRole('button').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Tableau : Par pays' })).toBeFocused();
  await page.getByRole('button', { name: 'Enregistrer « Par pays » en CSV' }).focus();
  await page.keyboard.press('Tab');
  await expect(markers(page).first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Agrandir la carte' })).toBeFocused();
});

test('arrows go among the markers, Enter opens, and the focus is not lost', async ({ page }) => {
  await openAtlas(page);
  await mapRests(page);
  await markers(page).first().focus();
  const first = await page.locator(':focus').getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).not.toHaveAttribute('aria-label', first ?? '');
  await expect(page.locator(':focus')).toHaveAttribute('data-agreements', /\d+/);
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', first ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=/);
  await mapRests(page);
  await expect(page.locator(':focus')).toHaveAttribute('data-agreements', /\d+/);
});

test('a country is opened and its marker reached without a mouse', async ({ page }) => {
  await openAtlas(page);
  await countryRow(page, 'Singapour').focus();
  await page.keyboard.press('Enter');
  await expect(countryRow(page, 'Singapour')).toHaveAttribute('aria-expanded', 'true');
  await mapRests(page);
  await page.getByRole('button', { name: /^Singapour, Singapour/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/place=sg\//);
});
