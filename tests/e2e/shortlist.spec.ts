import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { mapIsDrawn, mapRests } from './atlas-page.ts';

const usp = 'br/universidade-de-sao-paulo-usp';
const unicamp = 'br/universidade-estadual-de-campinas-unicamp';
const ufrj = 'br/universidade-federal-do-rio-de-janeiro-ufrj';
const three = [usp, unicamp, ufrj];
const storageKey = 'accord-atlas.shortlist';
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Its map is drawn soonest, and matters here least. */
const open = async (page: Page, query: string) => {
  await page.goto(`./${query}&renderer=svg`);
  await expect(page.locator('.panel-switch')).toBeVisible();
};
const view = (page: Page) => page.locator('.shortlist');
const entries = (page: Page) => page.locator('.kept');
const keys = (page: Page) =>
  entries(page).evaluateAll((all) => all.map((entry) => entry.getAttribute('data-key')));
const switchTo = (page: Page, name: RegExp) => page.locator('.panel-switch').getByRole('button', { name });
const keepButton = (page: Page, key: string) =>
  page.locator(`.entry-card[data-entry^="${key} "] .keep-button`);
const noteOf = (page: Page, name: string) => view(page).getByRole('textbox', { name: `Note ${name}` });
/** A visit that begins with a list of one's own. */
const remember = (target: Page | BrowserContext, kept: readonly (readonly [string, string])[]) =>
  target.addInitScript(
    ([key, text]) => {
      if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, text);
    },
    [storageKey, JSON.stringify(kept)] as const,
  );
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('three in Brazil to compare, sent to a friend’s phone', async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?lang=en');
  await page.getByRole('textbox', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: 'Search' }).fill('Brazil');
  await page
    .getByRole('option', { name: /^Brazil/ })
    .first()
    .click();
  for (const key of three) {
    const keep = page.locator(`[data-institution="${key}"] .keep-button`);
    await keep.click();
    await expect(keep).toHaveAttribute('aria-pressed', 'true');
  }
  await expect(page).not.toHaveURL(/shortlist=/);
  await switchTo(page, /^Shortlist \(3\)$/).click();
  await expect.poll(() => keys(page)).toEqual(three);
  await expect(view(page).getByRole('columnheader')).toHaveText([
    'Universidade de São Paulo (USP)',
    'Universidade Estadual de Campinas (UNICAMP)',
    'Universidade Federal do Rio de Janeiro (UFRJ)',
  ]);
  const row = (name: string) =>
    view(page)
      .getByRole('row', { name: new RegExp(`^${name}`) })
      .getByRole('cell');
  await expect(row('City')).toHaveText(['São Paulo', 'Campinas', 'Rio de Janeiro']);
  await expect(row('Double degree')).toHaveText([/none/, 'yes', /none/]);

  await noteOf(page, 'Universidade Federal do Rio de Janeiro (UFRJ)').fill('By the sea & far: “ask Ana”');
  const up = view(page).getByRole('button', {
    name: 'Move up Universidade Federal do Rio de Janeiro (UFRJ)',
  });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(
    view(page)
      .getByRole('status')
      .filter({ hasText: /\(UFRJ\): position 2.of.3/ }),
  ).toBeAttached();
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await expect(up).toBeFocused();
  await expect.poll(() => keys(page)).toEqual([ufrj, usp, unicamp]);
  await view(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(view(page).getByText('Link copied.')).toBeVisible();
  const link = await clipboard(page);
  expect(link).toContain(`shortlist=${ufrj},${usp},${unicamp}`);
  await page.reload();
  await expect.poll(() => keys(page)).toEqual([ufrj, usp, unicamp]);

  const friend = await browser.newContext({ ...phone, locale: 'fr-FR', ...(baseURL ? { baseURL } : {}) });
  await remember(friend, [['de/technische-universitat-berlin', 'à moi']]);
  const theirs = await friend.newPage();
  await theirs.goto(link);
  await expect(view(theirs).getByRole('heading', { name: 'Une sélection qu’on vous envoie' })).toBeVisible();
  await expect.poll(() => keys(theirs)).toEqual([ufrj, usp, unicamp]);
  await expect(entries(theirs).first()).toContainText('By the sea & far: “ask Ana”');
  await expect(switchTo(theirs, /Sélection \(1\)/)).toBeVisible();
  await theirs.reload();
  await expect.poll(() => keys(theirs), 'the link holds it still').toEqual([ufrj, usp, unicamp]);
  const own = () => theirs.evaluate((key) => window.localStorage.getItem(key), storageKey);
  expect(await own(), 'nothing is kept unasked').toBe('[["de/technische-universitat-berlin","à moi"]]');

  await view(theirs).getByRole('button', { name: 'Garder dans ma sélection' }).tap();
  await expect(view(theirs).getByText(/^3.établissements ajoutés/)).toBeVisible();
  await expect(view(theirs).locator('.shortlist-title')).toBeFocused();
  await expect(theirs).not.toHaveURL(/shortlist=/);
  await theirs.reload();
  const whole = ['de/technische-universitat-berlin', ufrj, usp, unicamp];
  await expect.poll(() => keys(theirs)).toEqual(whole);
  await expect(noteOf(theirs, 'Universidade Federal do Rio de Janeiro (UFRJ)')).toHaveValue(
    'By the sea & far: “ask Ana”',
  );
  await theirs.goBack();
  await expect.poll(() => keys(theirs), 'going back shows what was sent').toEqual([ufrj, usp, unicamp]);
  await friend.close();
});

test('a list that was sent can be put away, and says what it holds that the atlas does not know', async ({
  page,
}) => {
  await remember(page, [[ufrj, 'mine']]);
  await open(page, `?lang=en&panel=shortlist&shortlist=${usp},br/gone,xx/never&note=1.Theirs`);
  await expect(view(page).getByText('A shortlist sent to you')).toBeVisible();
  await expect(view(page).getByText(/^2.institutions of this shortlist are not in the atlas/)).toBeVisible();
  await page.reload();
  await expect(view(page).getByText(/^2.institutions of this shortlist are not in the atlas/)).toBeVisible();
  await view(page).getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => keys(page)).toEqual([ufrj]);
  await expect(noteOf(page, 'Universidade Federal do Rio de Janeiro (UFRJ)')).toHaveValue('mine');
  await expect(page).not.toHaveURL(/shortlist=|note=/);
});

test('what is removed can be taken back, where it stood and with its note', async ({ page }) => {
  await remember(page, [
    [usp, ''],
    [unicamp, 'Warm'],
    [ufrj, ''],
  ]);
  await open(page, '?lang=en&panel=shortlist');
  const remove = view(page).getByRole('button', { name: /^Remove Universidade Estadual de Campinas/ });
  await remove.focus();
  await page.keyboard.press('Enter');
  const undo = view(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await expect.poll(() => keys(page)).toEqual([usp, ufrj]);
  await page.keyboard.press('Enter');
  await expect.poll(() => keys(page)).toEqual(three);
  await expect(remove).toBeFocused();
  await expect(noteOf(page, 'Universidade Estadual de Campinas (UNICAMP)')).toHaveValue('Warm');

  for (const name of [
    /^Remove Universidade de São/,
    /^Remove Universidade Estadual/,
    /^Remove Universidade Fed/,
  ])
    await view(page).getByRole('button', { name }).click();
  await expect(view(page).getByText('Nothing kept yet.')).toBeVisible();
  await undo.click();
  await expect.poll(() => keys(page)).toEqual([ufrj]);
});

test('an institution is dragged to its place, by mouse; Escape leaves all as it was', async ({ page }) => {
  await remember(page, [
    [usp, ''],
    [unicamp, ''],
    [ufrj, ''],
  ]);
  await open(page, '?lang=en&panel=shortlist');
  const drag = async () => {
    const handle = await entries(page).nth(2).locator('.kept-handle').boundingBox();
    const first = await entries(page).first().boundingBox();
    await page.mouse.move((handle?.x ?? 0) + 8, (handle?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((handle?.x ?? 0) + 8, (first?.y ?? 0) + 10, { steps: 8 });
  };
  // All three in sight, and nothing on the move, before anything is measured.
  await expect(entries(page)).toHaveCount(3);
  await mapIsDrawn(page);
  await mapRests(page);
  await page.locator('.shortlist').evaluate((list) => list.scrollIntoView({ block: 'start' }));
  await expect(entries(page).first()).toBeInViewport({ ratio: 1 });
  await expect(entries(page).nth(2).locator('.kept-handle')).toBeInViewport({ ratio: 1 });
  await drag();
  await expect.poll(() => keys(page)).toEqual([ufrj, usp, unicamp]);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => keys(page)).toEqual(three);
  await mapRests(page);
  await drag();
  await page.mouse.up();
  await expect.poll(() => keys(page)).toEqual([ufrj, usp, unicamp]);
  await page.reload();
  await expect.poll(() => keys(page)).toEqual([ufrj, usp, unicamp]);
});

test('it is taken along as CSV, GeoJSON and text, in the page’s language', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await remember(page, [
    [ufrj, '=1+1; « à voir »'],
    [usp, ''],
  ]);
  await open(page, '?lang=fr&panel=shortlist');
  const save = async (format: string) => {
    const download = page.waitForEvent('download');
    await view(page)
      .getByRole('button', { name: `Enregistrer en ${format}` })
      .click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const csv = await save('CSV');
  expect(csv.name).toBe('grenoble-inp-dans-le-monde-selection.csv');
  expect(csv.text).toMatch(/^\ufeffRang;Établissement;Ville;Pays;/);
  expect(csv.text).toContain(`"'=1+1; « à voir »"`);
  expect(csv.text.trim().split('\r\n')).toHaveLength(3);
  const geojson = await save('GeoJSON');
  expect(geojson.name).toBe('grenoble-inp-dans-le-monde-selection.geojson');
  const { features } = JSON.parse(geojson.text);
  expect(features.map(({ id }: { id: string }) => id)).toEqual([ufrj, usp]);
  expect(features[0]).toMatchObject({
    geometry: { type: 'Point', coordinates: [expect.closeTo(-43.2, 0), expect.closeTo(-22.9, 0)] },
    properties: { country: 'Brésil', note: '=1+1; « à voir »' },
  });
  const text = await save('Texte');
  expect(text.name).toBe('grenoble-inp-dans-le-monde-selection.txt');
  expect(text.text).toContain('1. Universidade Federal do Rio de Janeiro (UFRJ)\n   Rio de Janeiro, Brésil');
  expect(text.text).toContain(`shortlist=${ufrj},${usp}`);
  await view(page).getByRole('button', { name: 'Copier le texte' }).click();
  await expect(view(page).getByText('Texte copié.')).toBeVisible();
  expect(await clipboard(page)).toBe(text.text);
});

test('where the browser stores nothing the list lasts for the visit, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, '?lang=en&panel=list&countries=BR');
  await keepButton(page, usp).click();
  await switchTo(page, /^Shortlist \(1\)/).click();
  await expect.poll(() => keys(page)).toEqual([usp]);
  await expect(view(page).getByText('This browser stores nothing', { exact: false })).toBeVisible();
});

test('where the browser copies nothing the link is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await remember(page, [[usp, '']]);
  await open(page, '?lang=en&panel=shortlist');
  await view(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(view(page).getByRole('textbox', { name: /copy what follows/ })).toHaveValue(
    new RegExp(`panel=shortlist&shortlist=${usp}$`),
  );
});

test('two tabs are in step', async ({ page, context }) => {
  await open(page, '?lang=en&panel=list&countries=BR');
  const other = await context.newPage();
  await open(other, '?lang=en&panel=shortlist');
  await expect(view(other).getByText('Nothing kept yet.')).toBeVisible();
  await keepButton(page, usp).click();
  await expect.poll(() => keys(other)).toEqual([usp]);
  await noteOf(other, 'Universidade de São Paulo (USP)').fill('Ask Ana ');
  await expect(noteOf(other, 'Universidade de São Paulo (USP)')).toHaveValue('Ask Ana ');
  await other.keyboard.press('Tab');
  await expect(noteOf(other, 'Universidade de São Paulo (USP)')).toHaveValue('Ask Ana');
  await switchTo(page, /^Shortlist \(1\)/).click();
  await expect(noteOf(page, 'Universidade de São Paulo (USP)')).toHaveValue('Ask Ana');
});

test('it is kept from under a country and from a marker’s list, too', async ({ page }) => {
  await open(page, '?lang=en&country=BR');
  await page.locator(`[data-institution="${usp}"]`).getByRole('button', { name: /^Keep/ }).click();
  await expect(switchTo(page, /^Shortlist \(1\)/)).toBeVisible();
  await page.getByRole('button', { name: /^Rio de Janeiro, Brazil/ }).click();
  const item = page.locator('.place-list-item').filter({ hasText: 'UFRJ' });
  await item.getByRole('button', { name: /^Keep/ }).click();
  await expect(page.locator('.place-list'), 'the list stays open').toBeVisible();
  await switchTo(page, /^Shortlist \(2\)/).click();
  await expect.poll(() => keys(page)).toEqual([usp, ufrj]);
  await view(page)
    .getByRole('button', { name: /^Show on the map Universidade Federal/ })
    .click();
  await expect(page).toHaveURL(/panel=shortlist/);
  await expect(page).toHaveURL(/institution=br\/universidade-federal-do-rio/);
});

const cases = {
  own: { kept: three, query: '' },
  shared: { kept: [], query: `&shortlist=${three},xx/gone&note=2.Warm` },
  empty: { kept: [], query: '' },
} as const;

/** Text in the view that is wider than its place, and the page where it scrolls sideways; the table may. */
const cutTexts = (page: Page) =>
  page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('.shortlist *, .panel-switch *')]
      .filter((element) => !element.closest('.visually-hidden, svg, textarea'))
      .filter((element) => !element.matches('.side-by-side-table'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `${element.className || element.tagName}: ${element.textContent}`);
    const box = document.querySelector('.sheet-content, .app-panel');
    if (box && box.scrollWidth > box.clientWidth) cut.push('the panel scrolls sideways');
    return cut;
  });

for (const [name, { kept, query }] of Object.entries(cases)) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing (${name}, ${theme})`, async ({ page }) => {
      await remember(
        page,
        kept.map((key) => [key, 'Warm'] as const),
      );
      await open(page, `?lang=${theme === 'dark' ? 'fr' : 'en'}&theme=${theme}&panel=shortlist${query}`);
      await expect(view(page).getByRole('heading').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('.app-panel').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }

  test(`nothing is cut in a narrow window (${name})`, async ({ page }) => {
    await remember(
      page,
      kept.map((key) => [key, 'x'.repeat(280)] as const),
    );
    for (const [width, height] of [
      [320, 640],
      [390, 844],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const language of ['fr', 'en']) {
        await open(page, `?lang=${language}&panel=shortlist${query}`);
        await expect(view(page)).toBeAttached();
        await page.evaluate(() => document.fonts.ready);
        expect(await cutTexts(page), `${width} ${language}`).toEqual([]);
      }
    }
  });
}
