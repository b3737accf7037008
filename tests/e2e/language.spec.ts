import { expect, test } from '@playwright/test';
import { mapRests, markers, openAtlas, pointOf } from './atlas-page.ts';

test('turns everything from French to English and back', async ({ page }) => {
  await openAtlas(page, '?renderer=gl');
  await mapRests(page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle('Grenoble INP dans le monde');
  await expect(page.getByRole('button', { name: 'Français' })).toHaveAttribute('aria-pressed', 'true');
  // A part of Siberia where nothing but the country's name is written.
  const middle = await pointOf(page, [101, 64]);
  const nameOnMap = { x: middle.x - 45, y: middle.y - 22, width: 90, height: 44 };
  const marker = markers(page).first();
  await expect(marker).toHaveAccessibleName(/accords avec/);
  const written = await page.screenshot({ clip: nameOnMap });

  await page.getByRole('button', { name: 'English' }).click();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Grenoble INP around the world');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grenoble INP around the world');
  await expect(page.getByRole('list', { name: 'Europe' }).getByRole('listitem').first()).toContainText(
    'Spain',
  );
  await expect(marker).toHaveAccessibleName(/agreements with/);
  await expect(page).toHaveURL(/lang=en/);
  await expect
    .poll(async () => (await page.screenshot({ clip: nameOnMap })).equals(written), {
      message: 'the name on the map is still in French',
    })
    .toBe(false);

  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grenoble INP dans le monde');
  await expect(page).toHaveURL(/lang=fr/);
  await expect.poll(async () => (await page.screenshot({ clip: nameOnMap })).equals(written)).toBe(true);
});

test('remembers the language for the next visit', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('a browser that prefers English', () => {
  test.use({ locale: 'en-GB' });

  test('opens the atlas in English, unless the link says otherwise', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.goto('./?lang=fr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});

test('marks names and titles with their own language', async ({ page }) => {
  await page.goto('./?lang=en&country=DE');
  await expect(page.getByText('Technische Universität Berlin').first()).toHaveAttribute('lang', 'de');
  await expect(page.getByText('Double Diplôme', { exact: true }).first()).toHaveAttribute('lang', 'fr');
  await expect(page.getByText('LLP-Erasmus Bilateral Agreement').first()).toHaveAttribute('lang', 'en');
});
