import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { countryRow, discs, mapRests, markers } from './atlas-page.ts';

// A visitor after the other: long on a busy machine.
test.describe.configure({ timeout: 240_000 });

/** The configuration's, in seconds. */
const [idle, countdown] = [75, 20];
const lying = { width: 1920, height: 1080 } as const;
const standing = { width: 1080, height: 1920 } as const;

const warning = (page: Page) => page.getByRole('alertdialog');
const views = (page: Page) => page.locator('.panel-switch');
const switchTo = (page: Page, name: RegExp) => views(page).getByRole('button', { name });
const keep = (page: Page, position: number) => page.locator('.entry-card .keep-button').nth(position);
const wait = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000);

async function openKiosk(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('./?mode=kiosk&renderer=svg');
  await expect(markers(page).first()).toBeAttached();
}

/** Somebody comes, touches the screen where nothing is, and reads French. */
async function begin(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? lying;
  await page.mouse.click(width - 20, height * 0.4);
  await expect(views(page)).toBeVisible();
  await page.getByRole('button', { name: 'Français' }).press('Enter');
}

/** Nobody says anything until the screen gives up. */
async function fallSilent(page: Page): Promise<void> {
  await wait(page, idle + 1);
  await expect(warning(page)).toBeVisible();
  await wait(page, countdown);
  await expect(views(page)).toBeHidden();
}

/** All that the page would tell of whoever was there before, once it has come to rest. */
async function portrait(page: Page) {
  await mapRests(page);
  const shown = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    return {
      words: document.body.innerText,
      title: document.title,
      address: location.href,
      look: { ...document.documentElement.dataset, lang: document.documentElement.lang },
      fields: fields.map(({ type, checked, value }) => (type === 'checkbox' ? checked : value)),
      states: all.flatMap((element) =>
        ['aria-pressed', 'aria-expanded', 'aria-current', 'aria-selected', 'data-stop', 'open'].flatMap(
          (name) => (element.hasAttribute(name) ? `${name}=${element.getAttribute(name)}` : []),
        ),
      ),
      scrolled: all.filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0).length,
    };
  });
  const onMap = (await discs(page)).map(({ name, x, y }) => `${name} ${Math.round(x)} ${Math.round(y)}`);
  return { ...shown, onMap: onMap.sort() };
}

/** What no visitor may leave behind while the screen wanders. */
const leftovers = (page: Page) =>
  page.evaluate(() => {
    // The screen's own: what it counted, and what went wrong.
    const isOfVisitor = (key: string) => !key.startsWith('accord-atlas.kiosk.');
    return {
      focus: document.activeElement?.tagName,
      selected: String(getSelection()),
      open: document.querySelectorAll('dialog[open], [popover]:popover-open').length,
      fullscreen: document.fullscreenElement?.tagName ?? null,
      stored: [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage).filter(isOfVisitor)),
      scrolled: [window.scrollX, window.scrollY],
    };
  });
const nothing = {
  focus: 'BODY',
  selected: '',
  open: 0,
  fullscreen: null,
  stored: [],
  scrolled: [0, 0],
};

type State = readonly [name: string, reach: (page: Page) => Promise<unknown>];

const inThePanel: readonly State[] = [
  ['a country with its places', (page) => countryRow(page, 'Espagne').click()],
  [
    'another order of countries',
    (page) => page.locator('.sidebar select').first().selectOption({ index: 1 }),
  ],
  [
    'a list, scrolled far down',
    async (page) => {
      await switchTo(page, /^Liste/).click();
      await expect(page.locator('.entry-card').first()).toBeVisible();
      await page.mouse.move(300, 800);
      await page.mouse.wheel(0, 4000);
      await expect(page.locator('.entry-card').first()).not.toBeInViewport();
    },
  ],
  [
    'a table of what the map shows',
    async (page) => {
      await switchTo(page, /^Liste/).click();
      await page.getByRole('button', { name: 'Tableau' }).click();
      await page.getByRole('switch').click();
      await page.getByRole('combobox', { name: 'Distance depuis' }).selectOption({ label: 'Milan' });
    },
  ],
  ['charts', (page) => switchTo(page, /^Répartitions/).click()],
  [
    'countries side by side',
    async (page) => {
      await switchTo(page, /^Comparer/).click();
      await page.locator('.compare select').first().selectOption({ index: 3 });
      await page.locator('.compare').getByRole('button', { name: 'Ajouter' }).click();
    },
  ],
  [
    'kinds put aside and filters open',
    async (page) => {
      await page.locator('.legend [data-category="erasmus"]').click();
      await page.locator('.filter-button').click();
      await page.getByRole('checkbox').nth(1).click();
    },
  ],
  [
    'a search with its answers',
    async (page) => {
      await page.getByRole('textbox', { name: 'Recherche' }).click();
      await page.getByRole('combobox', { name: 'Recherche' }).fill('madrid');
      await expect(page.locator('.search-list').getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'an institution’s page',
    async (page) => {
      await switchTo(page, /^Liste/).click();
      await page.locator('.entry-card .page-button').first().click();
      await expect(page.locator('.sidebar h2').first()).toBeVisible();
    },
  ],
  [
    'institutions kept, with a note, and one taken back',
    async (page) => {
      await switchTo(page, /^Liste/).click();
      await keep(page, 0).click();
      await keep(page, 3).click();
      await views(page).getByRole('button').last().click();
      await page.locator('.kept-note textarea').first().fill('Demander à Zoé, 06 12 34 56 78');
      await page
        .locator('.shortlist')
        .getByRole('button', { name: /^Retirer/ })
        .last()
        .click();
      await expect(page.getByRole('button', { name: 'Annuler' })).toBeVisible();
      await page.locator('.kept-note textarea').first().focus();
    },
  ],
  [
    'a word explained',
    async (page) => {
      await countryRow(page, 'Canada').click();
      await page.locator('.country-details button[aria-haspopup="dialog"]').first().click();
      await expect(page.locator('[popover]:popover-open')).toBeVisible();
    },
  ],
];

const aroundThePanel: readonly State[] = [
  [
    'another language and other colours',
    async (page) => {
      await page.getByRole('button', { name: 'English' }).press('Enter');
      await page.getByRole('combobox', { name: 'Colours' }).selectOption('contrast');
    },
  ],
  [
    'a dialog to share, above all',
    async (page) => {
      await page.getByRole('button', { name: 'Partager' }).press('Enter');
      await expect(page.getByRole('dialog', { name: 'Partager cette vue' })).toBeVisible();
    },
  ],
  [
    'text selected, and a button in focus',
    async (page) => {
      await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
      await switchTo(page, /^Répartitions/).focus();
    },
  ],
  [
    'a list of the browser’s own, open',
    (page) => page.getByRole('combobox', { name: 'Couleurs' }).press('Space'),
  ],
];

const onTheMap: readonly State[] = [
  [
    'a flat map, shaded, drawn by another',
    async (page) => {
      await page.getByRole('button', { name: 'Options de la carte' }).click();
      await page.getByRole('button', { name: 'Carte', exact: true }).press('Enter');
      await page.getByRole('combobox', { name: 'Montrer' }).selectOption({ index: 1 });
      await expect(page.locator('.choropleth-legend')).toBeVisible();
    },
  ],
  ['a place with its institutions', (page) => markers(page).first().press('Enter')],
  [
    'a map zoomed and turned',
    async (page) => {
      await page.mouse.move(1300, 600);
      await page.mouse.wheel(0, -600);
      await page.mouse.down();
      await page.mouse.move(1200, 500, { steps: 4 });
      await page.mouse.up();
    },
  ],
  [
    'a hand that holds the map, and lets go later',
    async (page) => {
      await page.mouse.move(1300, 600);
      await page.mouse.down();
      await page.mouse.move(1100, 500, { steps: 4 });
      await fallSilent(page);
      await page.mouse.move(1000, 700, { steps: 4 });
      await page.mouse.up();
    },
  ],
  [
    'a flight, broken off by who leaves',
    async (page) => {
      await countryRow(page, 'Japon').click();
      await page.getByRole('button', { name: 'Recommencer' }).press('Enter');
      await expect(views(page)).toBeHidden();
    },
  ],
];

const onASheet: readonly State[] = [
  ['a sheet drawn up', (page) => page.locator('.sheet-handle').press('ArrowUp')],
  ['a sheet put away', (page) => page.locator('.sheet-handle').press('ArrowDown')],
  [
    'a sheet in somebody’s hand',
    async (page) => {
      await page.locator('.sheet-handle').hover();
      await page.mouse.down();
      await page.mouse.move(500, 300, { steps: 3 });
      await fallSilent(page);
      await page.mouse.up();
    },
  ],
  [
    'a list under a sheet, read far down',
    async (page) => {
      await page.locator('.sheet-content').hover();
      await page.mouse.wheel(0, 1500);
      await expect
        .poll(() => page.locator('.sheet-content').evaluate((it) => it.scrollTop))
        .toBeGreaterThan(0);
    },
  ],
  ['options of the map, open', (page) => page.getByRole('button', { name: 'Options de la carte' }).click()],
];

/** One after the other on one page: that the screen is at its start for each is the proof. */
async function goThrough(page: Page, states: readonly State[]): Promise<void> {
  await openKiosk(page);
  await begin(page);
  const start = await portrait(page);
  for (const [name, reach] of states) {
    await test.step(name, async () => {
      await reach(page);
      if (await views(page).isVisible()) await fallSilent(page);
      await expect.poll(() => leftovers(page)).toEqual(nothing);
      await begin(page);
      await expect.poll(() => portrait(page)).toEqual(start);
    });
  }
}

test.describe('where the screen lies', () => {
  test.use({ viewport: lying });
  for (const [where, states] of [
    ['in the panel', inThePanel],
    ['around it', aroundThePanel],
    ['on the map', onTheMap],
  ] as const)
    test(`the next visitor sees nothing of what was done ${where}`, ({ page }) => goThrough(page, states));
});

test.describe('where the screen stands', () => {
  test.use({ viewport: standing, hasTouch: true });

  test('the next visitor sees nothing of what was done on the sheet', ({ page }) =>
    goThrough(page, onASheet));

  test('any touch says that somebody is there, and presses nothing beneath', async ({ page }) => {
    await openKiosk(page);
    await begin(page);
    await page.getByRole('button', { name: 'Partager' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Partager cette vue' });
    await dialog.getByRole('button', { name: 'Fermer' }).focus();
    await wait(page, idle + 1);
    await expect(warning(page).getByText('Still there?')).toHaveAttribute('lang', 'en');
    await expect(warning(page).getByText('Encore là')).toHaveAttribute('lang', 'fr');
    expect((await new AxeBuilder({ page }).include('.countdown').analyze()).violations).toEqual([]);
    const { x, y } = (await dialog.getByRole('button', { name: 'Fermer' }).boundingBox()) ?? { x: 0, y: 0 };
    await page.touchscreen.tap(x + 10, y + 10);
    await expect(warning(page)).toBeHidden();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Fermer' })).toBeFocused();
    await dialog.getByRole('button', { name: 'Fermer' }).tap();
    await expect(dialog).toBeHidden();
  });

  test('who leaves may say so, and what lies on the screen, trembling, is nobody', async ({ page }) => {
    await openKiosk(page);
    await begin(page);
    await wait(page, idle + 1);
    await warning(page).getByRole('button', { name: 'Start over' }).tap();
    await expect(views(page)).toBeHidden();
    await begin(page);
    const hand = await page.context().newCDPSession(page);
    const lie = (type: 'touchStart' | 'touchMove', x: number) =>
      hand.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: 500 }] });
    await lie('touchStart', 500);
    await lie('touchMove', 540);
    for (let seconds = 0; seconds <= idle + countdown; seconds += 5) {
      await lie('touchMove', seconds % 2 === 0 ? 538 : 542);
      await wait(page, 5);
    }
    await expect(views(page)).toBeHidden();
  });
});
