import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { markers } from './atlas-page.ts';

const stopMs = 9000;
const night = { dim: '{from:1200,to:480,brightness:.4}', sleep: '{from:1380,to:360}' };

test.use({ viewport: { width: 1080, height: 1920 } });

/** Opens an unattended screen at a time of day, by a clock that the test winds on. */
async function openKiosk(page: Page, time = '14:00', query = ''): Promise<void> {
  await page.clock.install({ time: new Date(`2026-11-25T${time}:00`) });
  await page.goto(`./?mode=kiosk${query}`);
  await expect(markers(page).first()).toBeAttached();
  await expect(page.locator('.attract, .night')).not.toHaveCount(0);
}

/** A build whose configuration dims the screen from 20:00 to 08:00, and has it sleep from 23:00 to 06:00. */
async function configureNight(page: Page): Promise<void> {
  await page.route('**/assets/app-*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const replaced = script.replace('dim:null,sleep:null', `dim:${night.dim},sleep:${night.sleep}`);
    expect(replaced).not.toBe(script);
    await route.fulfill({ response, body: replaced });
  });
}

interface Row {
  readonly [column: string]: string;
}

async function readOpenData(page: Page): Promise<Row[]> {
  const text = await (await page.request.get('./data/agreements.csv')).text();
  return parse(text, { columns: true }) as Row[];
}

const words = (page: Page) => page.locator('.stop');
const invitation = (page: Page) => page.locator('.invitation');

test('wanders from country to country, in both languages by turns, with the numbers of the data', async ({
  page,
}) => {
  await openKiosk(page);
  const rows = await readOpenData(page);
  const seen: string[] = [];
  const kinds = new Set<string>();
  for (let step = 0; step < 5; step += 1) {
    const language = step % 2 === 0 ? 'fr' : 'en';
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const kind = (await words(page).getAttribute('data-kind')) ?? '';
    const where = (await words(page).getAttribute('data-where')) ?? '';
    const own = rows.filter(({ country_listed: country, network }) =>
      kind === 'network' ? network === where : country === where,
    );
    const figure = Number((await page.locator('.stop-figure').innerText()).replace(/\D/g, ''));
    if (kind === 'doubleDegrees') {
      expect(figure).toBe(own.filter((row) => row.double_degree === 'true').length);
    } else if (kind !== 'farthest') expect(figure).toBe(own.length);
    const bars = await page.locator('.stop-kinds').innerText();
    const inBars = [...bars.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
    expect(inBars).toBe(own.length);
    expect(seen.at(-1)).not.toBe(where);
    seen.push(where);
    kinds.add(kind);
    await page.clock.fastForward(stopMs);
    await expect(page.locator('.stop')).not.toHaveAttribute('data-where', where);
  }
  expect(seen[0]).toBe('ES');
  expect([...kinds].sort()).toEqual(['doubleDegrees', 'farthest', 'largest', 'network']);
});

test('shows nothing but the picture, its words and the sources while it wanders', async ({ page }) => {
  await openKiosk(page);
  const screen = page.locator('.attract');
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText(/34 accords en Espagne/);
  await expect(screen.getByText('Grenoble INP', { exact: true })).toBeVisible();
  await expect(screen.getByRole('button')).toHaveText([
    'Français',
    'English',
    'Touchez pour explorer · Touch to explore',
  ]);
  await expect(page.locator('.app :is(button, select, input, h2)').filter({ visible: true })).toHaveCount(
    await markers(page).filter({ visible: true }).count(),
  );
  await expect(page.getByText('Natural Earth')).toBeVisible();
  for (const beneath of [page.locator('.map-attribution a').first(), markers(page).first()]) {
    await beneath.focus();
    await expect(beneath).not.toBeFocused();
  }
});

test('stops at a touch, presses nothing beneath, and invites in both languages', async ({ page }) => {
  await openKiosk(page);
  // Where a row of the list is going to stand.
  await page.mouse.click(400, 1600);
  await expect(page.locator('.attract')).toHaveCount(0);
  await expect(page.locator('.country-row').first()).toBeVisible();
  await expect(page.locator('.country-row [aria-expanded="true"]')).toHaveCount(0);
  await expect(invitation(page)).toHaveRole('status');
  await expect(invitation(page).locator('[lang="fr"]')).toHaveText('Touchez un pays, ou cherchez une ville');
  await expect(invitation(page).locator('[lang="en"]')).toHaveText('Touch a country, or search for a city');
  const title = await page.title();
  await page.clock.fastForward(2 * stopMs);
  await expect(invitation(page)).toBeEmpty();
  expect(await page.title()).toBe(title);
});

test('ends the invitation with the next touch', async ({ page }) => {
  await openKiosk(page);
  await page.getByRole('button', { name: 'Touchez pour explorer' }).click();
  await expect(invitation(page)).not.toBeEmpty();
  await page.mouse.click(540, 300);
  await expect(invitation(page)).toBeEmpty();
});

test('begins in the language whose button is pressed, by finger or by key', async ({ page }) => {
  await openKiosk(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'English', pressed: true })).toBeVisible();
  await expect(invitation(page).locator('p').first()).toHaveAttribute('lang', 'en');

  for (const key of ['Enter', ' ']) {
    await page.reload();
    await expect(page.locator('.stop')).toBeVisible();
    await page.locator('.attract').getByRole('button', { name: 'English' }).focus();
    await page.keyboard.press(key);
    await expect(page.locator('.attract')).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
});

test('passes over a stop that fails, and wanders on', async ({ page }) => {
  await page.addInitScript(() => {
    const { normalize } = String.prototype;
    String.prototype.normalize = function (form?: string) {
      if (String(this) === 'Canada') throw new Error('no word of Canada');
      return normalize.call(this, form);
    };
  });
  await openKiosk(page);
  const where = [];
  for (let step = 0; step < 6; step += 1) {
    where.push(await words(page).getAttribute('data-where'));
    await page.clock.fastForward(stopMs);
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'kiosk');
  }
  expect(where).not.toContain('CA');
  expect(new Set(where).size).toBeGreaterThan(3);
});

test('is dimmed in the evening and sleeps at night, until somebody comes', async ({ page }) => {
  await configureNight(page);
  await openKiosk(page, '22:58');
  const curtain = page.locator('.night');
  await expect(curtain).toHaveCSS('opacity', '0.6');
  await expect(words(page)).toBeVisible();

  await page.clock.fastForward('03:00');
  await expect(curtain).toHaveAttribute('data-brightness', 'dark');
  await expect(curtain).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await expect(curtain).toHaveText(/^23:01$/);
  await expect(page.locator('.attract-words')).toHaveCount(0);

  await page.mouse.click(540, 900);
  await expect(curtain).toHaveCount(0);
  await expect(page.locator('.country-row').first()).toBeVisible();
  await expect(invitation(page)).not.toBeEmpty();
});
