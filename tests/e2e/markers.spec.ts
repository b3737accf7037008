import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { countryRow, discs, mapRests, markers, openAtlas, overlaps, windows } from './atlas-page.ts';

const card = (page: Page) => page.getByRole('tooltip');
const list = (page: Page) => page.getByRole('dialog');
const barcelona = (page: Page) => page.getByRole('button', { name: /^Barcelone, Espagne\s:/ });
const nearBarcelona = '?lang=fr&view=2.2,41.4,8';

test.describe('a card', () => {
  test('tells on hover what a marker stands for, and stays while the mouse is on it', async ({ page }) => {
    await openAtlas(page, nearBarcelona);
    await mapRests(page);
    await page.clock.install();
    await barcelona(page).hover();
    await page.clock.runFor(200);
    await expect(card(page)).toContainText('Barcelone, Espagne');
    await expect(card(page)).toContainText(/7\saccords avec 4\sétablissements/);
    await expect(card(page)).toContainText('Universitat Pompeu Fabra');
    await expect(card(page)).toContainText(/Erasmus\s: 5/);
    await expect(card(page)).toContainText(/2\sdoubles diplômes/);
    await card(page).hover();
    await page.clock.runFor(2000);
    await expect(card(page)).toBeVisible();
    await page.mouse.move(700, 700);
    await page.clock.runFor(400);
    await expect(card(page)).toHaveCount(0);
  });

  test('goes by Escape while the mouse rests on the marker', async ({ page }) => {
    await openAtlas(page, nearBarcelona);
    await mapRests(page);
    await barcelona(page).hover();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });

  test('does not come by itself when a flight puts a marker under a mouse at rest', async ({ page }) => {
    await openAtlas(page);
    await mapRests(page);
    // The middle of what panel and buttons leave free: a country of one place is shown there.
    await page.mouse.move((428 + 1280) / 2, (72 + 800) / 2);
    await countryRow(page, 'Singapour').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/country=SG/);
    await mapRests(page);
    await expect(page.locator('.marker:hover')).toHaveAttribute('aria-label', /^Singapour/);
    await expect(card(page)).toHaveCount(0);
  });

  test('comes with the focus of the keyboard, describes the marker, and leaves it in sight', async ({
    page,
  }) => {
    await openAtlas(page);
    await mapRests(page);
    await markers(page).first().focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await mapRests(page);
    const focused = page.locator('.marker:focus');
    await expect(card(page)).toBeVisible();
    await expect(focused).toHaveAttribute('aria-describedby', (await card(page).getAttribute('id')) ?? '');
    const [marker, shown] = [await focused.boundingBox(), await card(page).boundingBox()];
    if (!marker || !shown) throw new Error('both are on the screen');
    const apart =
      shown.x >= marker.x + marker.width ||
      shown.x + shown.width <= marker.x ||
      shown.y >= marker.y + marker.height ||
      shown.y + shown.height <= marker.y;
    expect(apart, 'card and marker').toBe(true);
    expect(shown.x, 'beside the panel').toBeGreaterThan(428);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(focused).toHaveCount(1);
  });

  test('names the largest cities of a cluster and the countries they are in', async ({ page }) => {
    await openAtlas(page, '?lang=en');
    await mapRests(page);
    await page.getByRole('button', { name: /^Montreal, Canada and \d+ other cities/ }).hover();
    await expect(card(page)).toContainText('Canada, United States');
    await expect(card(page)).toContainText(/Montreal\s?6/);
    await expect(card(page)).toContainText(/and \d+\smore/);
    await expect(card(page)).toContainText('CREPUQ network');
  });
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true });

  test('there is no card', async ({ page }) => {
    await openAtlas(page, nearBarcelona);
    await mapRests(page);
    await barcelona(page).tap();
    await expect(list(page)).toBeVisible();
    await list(page).getByRole('button', { name: 'Fermer la liste' }).tap();
    await expect(list(page)).toHaveCount(0);
    await expect(card(page)).toHaveCount(0);
  });
});

test.describe('a city of several institutions', () => {
  test('is opened as a list by the keyboard, one of them chosen, and the focus is not lost', async ({
    page,
  }) => {
    await openAtlas(page, nearBarcelona);
    await mapRests(page);
    await barcelona(page).focus();
    await page.keyboard.press('Enter');
    await expect(list(page)).toHaveAccessibleName('Barcelone, Espagne');
    await expect(barcelona(page)).toHaveAttribute('aria-expanded', 'true');
    const items = list(page).locator('[data-choice]');
    await expect(items).toHaveCount(4);
    await expect(items.first()).toBeFocused();
    await expect(items.first()).toHaveAttribute('lang', 'ca');
    await page.keyboard.press('End');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(items.nth(2)).toBeFocused();
    const chosen = await items.nth(2).textContent();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/institution=es\//);
    await expect(list(page)).toHaveCount(0);
    await expect(
      page
        .locator('[aria-current]')
        .filter({ hasText: chosen ?? '' })
        .first(),
    ).toBeInViewport();
    await expect(barcelona(page)).toBeFocused();
  });

  test('is closed by Escape, which gives the focus back', async ({ page }) => {
    await openAtlas(page, nearBarcelona);
    await mapRests(page);
    await barcelona(page).focus();
    await page.keyboard.press('Enter');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
    await expect(barcelona(page)).toBeFocused();
    await expect(page).toHaveURL(/place=es\/barcelona/);
  });

  test('whose list a zoom closes has the focus on the marker that took it in', async ({ page }) => {
    await openAtlas(page, nearBarcelona);
    await mapRests(page);
    await barcelona(page).focus();
    await page.keyboard.press('Enter');
    await expect(list(page).locator('[data-choice]').first()).toBeFocused();
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press('-');
      await mapRests(page);
    }
    await expect(list(page)).toHaveCount(0);
    await expect(page.locator('.marker:focus')).toHaveCount(1);
  });

  test('is open alone, and closed when something else is picked', async ({ page }) => {
    await openAtlas(page, '?lang=fr&view=-3.7,40.4,5');
    await mapRests(page);
    await barcelona(page).click();
    await expect(list(page)).toHaveAccessibleName('Barcelone, Espagne');
    // The open list may lie over it: the keyboard reaches it all the same.
    await page.getByRole('button', { name: /^Madrid, Espagne\s:/ }).press('Enter');
    await expect(list(page)).toHaveAccessibleName('Madrid, Espagne');
    await page.getByRole('button', { name: 'Voir le monde entier' }).click();
    await expect(list(page)).toHaveCount(0);
  });
});

test('two double degrees and a network are marked on the map, and said in words', async ({ page }) => {
  await openAtlas(page, '?lang=en&view=-73.6,45.5,8');
  await mapRests(page);
  const montreal = page.getByRole('button', { name: /^Montreal, Canada:/ });
  await expect(montreal.locator('[data-mark="double-degree"]')).toHaveCount(1);
  await expect(montreal.locator('[data-mark="network"]')).toHaveCount(1);
  await montreal.hover();
  await expect(card(page)).toContainText(/1\sdouble degree/);
  await expect(card(page)).toContainText('CREPUQ network');
});

test('home’s star is covered by no marker, at any width of window', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [width, height] of windows) {
    await page.setViewportSize({ width, height });
    await openAtlas(page);
    await mapRests(page);
    const star = await page.locator('.home-mark path').boundingBox();
    if (!star) throw new Error(`no star at ${width} px`);
    const home = {
      name: 'home',
      agreements: 0,
      x: star.x + star.width / 2,
      y: star.y + star.height / 2,
      radius: star.width / 2,
    };
    const covering = overlaps([home, ...(await discs(page))]).filter((pair) => pair.startsWith('home'));
    expect(covering, `over home at ${width} px`).toEqual([]);
  }
});

for (const renderer of ['gl', 'svg'] as const) {
  test(`on the globe no two markers overlap, and the keyboard meets only what is seen (${renderer})`, async ({
    page,
  }) => {
    await openAtlas(page, `?projection=globe&renderer=${renderer}`);
    await mapRests(page);
    const seen = await discs(page);
    expect(seen.length).toBeGreaterThan(15);
    expect(overlaps(seen)).toEqual([]);
    await expect(page.locator('.marker[tabindex="0"]')).toBeVisible();
    await page.locator('.marker[tabindex="0"]').focus();
    for (const key of ['End', 'ArrowLeft', 'Home', 'ArrowRight', 'ArrowUp']) {
      await page.keyboard.press(key);
      await mapRests(page);
      await expect(page.locator('.marker:focus'), `after ${key}`).toBeVisible();
      expect(overlaps(await discs(page)), `after ${key}`).toEqual([]);
    }
  });
}

test.describe('axe finds nothing', () => {
  const violationsOf = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    test(`with a card or a list open (${theme})`, async ({ page }) => {
      await openAtlas(page, `${nearBarcelona}&theme=${theme}`);
      await mapRests(page);
      await barcelona(page).hover();
      await expect(card(page)).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
      await barcelona(page).click();
      await expect(list(page)).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    });
  }
});
