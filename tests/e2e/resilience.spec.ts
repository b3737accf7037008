import { expect, test } from '@playwright/test';
import { countryRow, discs, mapRests, markers, openAtlas, overlaps, pointOf } from './atlas-page.ts';

test('goes on with the network cable pulled', async ({ page, context }) => {
  await openAtlas(page);
  await mapRests(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'English' }).click();
  await countryRow(page, 'Brazil').click();
  await expect(countryRow(page, 'Brazil')).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('Universidade de São Paulo (USP)').first()).toBeVisible();
  await mapRests(page);
  await expect(page.getByRole('button', { name: /^Belém, Brazil/ })).toBeVisible();
});

test('draws the map all the same where there is no WebGL 2', async ({ page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: never[]
    ) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind as '2d', ...rest);
    } as typeof getContext;
  });
  await openAtlas(page);
  await mapRests(page);
  const all = await discs(page);
  expect(all.reduce((sum, disc) => sum + disc.agreements, 0)).toBe(380);
  expect(overlaps(all)).toEqual([]);

  const australia = await pointOf(page, [133, -25]);
  await page.mouse.click(australia.x, australia.y);
  await expect(countryRow(page, 'Australie')).toHaveAttribute('aria-expanded', 'true');
  await mapRests(page);
  await page.getByRole('button', { name: 'Voir le monde entier' }).click();
  await mapRests(page);
  const before = await markers(page).count();
  await markers(page).first().click();
  await mapRests(page);
  await expect.poll(() => markers(page).count()).not.toBe(before);
  await expect(page).toHaveURL(/view=/);

  await countryRow(page, 'Espagne').click();
  await expect(page.getByText('Universitat Pompeu Fabra').first()).toBeVisible();
});

test('where no map can be loaded the picture of the world stays, and says so', async ({ page }) => {
  await page.route('**/assets/hand-*.js', (route) => route.abort());
  await page.goto('./');
  const message = page.getByText('La carte n’a pas pu être chargée', { exact: false });
  await expect(message).toBeVisible();
  const box = await message.boundingBox();
  const onTop = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.textContent,
    [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2],
  );
  expect(onTop).toContain('La carte');
  await expect(page.locator('#world')).toBeVisible();
  await countryRow(page, 'Espagne').click();
  await expect(page.getByText('Universitat Pompeu Fabra').first()).toBeVisible();
});

test.describe('a reader who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('is taken there at once', async ({ page }) => {
    await openAtlas(page);
    await mapRests(page);
    const before = await markers(page).count();
    await markers(page).first().click();
    // No flight: the next frame already has the other markers.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await markers(page).count()).not.toBe(before);
  });
});
