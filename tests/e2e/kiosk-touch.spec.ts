import { type CDPSession, expect, type Locator, type Page, test } from '@playwright/test';
import { discs, mapRests, mapStands } from './atlas-page.ts';
import { aboveLowerThird, tooSmall } from './kiosk-targets.ts';

// A visitor after the other: long on a busy machine.
test.describe.configure({ timeout: 240_000 });

const standing = { width: 1080, height: 1920 };
const lying = { width: 1920, height: 1080 };

test.use({ hasTouch: true, viewport: standing });

/** Opens an unattended screen and begins a visit. */
async function visit(page: Page, query = '&lang=fr'): Promise<void> {
  await page.goto(`./?mode=kiosk&renderer=svg${query}`);
  await mapStands(page);
  const { width, height } = page.viewportSize() ?? standing;
  await page.touchscreen.tap(width / 2, height / 3);
  await expect(lowSwitch(page)).toBeVisible();
  // What the first touch lay on goes a moment after it.
  await expect(page.locator('.attract')).toHaveCount(0);
}

const lowSwitch = (page: Page) => page.locator('.low-switch');
const tab = (page: Page, index: number) => page.locator('.panel-switch .button').nth(index);

/** Panels and what opens over them, by what leads there from the beginning of a visit. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  countries: async () => {},
  'a country': async (page) => {
    await page.locator('.country-button').first().tap();
    await expect(page.locator('.institution-button').first()).toBeVisible();
  },
  'a word explained': async (page) => {
    await states['a country']?.(page);
    await page.locator('.explained').first().tap();
    await page.locator('.explanation-more').first().tap();
    await expect(page.locator('.explanation-terms')).toBeVisible();
  },
  filters: async (page) => {
    await page.locator('.filter-button').tap();
    await page.locator('.filter-opener').first().tap();
    await expect(page.locator('.filter-value').first()).toBeVisible();
  },
  cards: async (page) => {
    await tab(page, 1).tap();
    await expect(page.locator('.entry-card').first()).toBeVisible();
  },
  table: async (page) => {
    await states.cards?.(page);
    await page.locator('.list-form .button').last().tap();
    await expect(page.locator('.agreement-table tbody tr').first()).toBeVisible();
  },
  institution: async (page) => {
    await states.cards?.(page);
    await page.locator('.page-button').first().tap();
    await expect(page.locator('.institution-actions')).toBeVisible();
  },
  breakdowns: async (page) => {
    await tab(page, 2).tap();
    await expect(page.locator('.facet-bar').first()).toBeVisible();
  },
  comparison: async (page) => {
    await tab(page, 3).tap();
    await page.locator('.suggestions button').first().tap();
    await expect(page.locator('.comparison')).toBeVisible();
  },
  shortlist: async (page) => {
    await states.cards?.(page);
    for (const index of [0, 1]) await page.locator('.entry-card .keep-button').nth(index).tap();
    await tab(page, 4).tap();
    await expect(page.locator('.side-by-side')).toBeVisible();
  },
  'search results': async (page) => {
    await page.locator('.search-field').tap();
    await page.locator('.search-field').fill('mad');
    await expect(page.locator('.search-choice').first()).toBeVisible();
  },
  'the share dialog': async (page) => {
    await page.locator('.share-view').tap();
    await expect(page.locator('.share-dialog .qr-code')).toBeVisible();
  },
  'map controls': async (page) => {
    await page.locator('.map-controls-opener').tap();
    await expect(page.locator('.map-controls-all')).toBeVisible();
  },
};

/** A screen that lies has other columns, bars and rows, and the same panels in them. */
const ofBothScreens = ['countries', 'table', 'search results', 'the share dialog', 'map controls'];

for (const [screen, viewport] of Object.entries({ standing, lying })) {
  const reached = Object.entries(states).filter(
    ([state]) => viewport === standing || ofBothScreens.includes(state),
  );
  test.describe(`on a screen ${screen}`, () => {
    test.use({ viewport });

    test('all that can be pressed is 48 px at least', async ({ page }) => {
      test.slow();
      for (const [state, open] of reached) {
        await visit(page);
        await open(page);
        expect.soft(await tooSmall(page), state).toEqual([]);
      }
    });

    test('lower controls are all in the lower third', async ({ page }) => {
      test.slow();
      for (const [state, open] of reached) {
        await visit(page);
        await lowSwitch(page).tap();
        await expect(lowSwitch(page)).toHaveAttribute('aria-pressed', 'true');
        await open(page);
        expect.soft(await aboveLowerThird(page), state).toEqual([]);
      }
      // And up again.
      await visit(page);
      await lowSwitch(page).tap();
      await lowSwitch(page).tap();
      await expect(lowSwitch(page)).toHaveAttribute('aria-pressed', 'false');
      expect((await page.locator('.app-controls').boundingBox())?.y).toBeLessThan(100);
    });
  });
}

test('a list of choices opens under a finger, with choices for fingers, and goes with its view', async ({
  page,
}) => {
  await visit(page);
  const theme = page.locator('.theme-switch select');
  await theme.tap();
  const choice = theme.locator('option').nth(1);
  await expect(choice).toBeVisible();
  expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await choice.tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(choice).toBeHidden();

  const order = page.locator('.country-list-controls select');
  await order.tap();
  await expect(order.locator('option').first()).toBeVisible();
  await tab(page, 1).evaluate((button: HTMLElement) => button.click());
  await expect(page.locator('.entry-card').first()).toBeVisible();
  expect(await page.locator('select:open').count()).toBe(0);
});

test('a finger beside a marker finds it, and of two the nearer', async ({ page }) => {
  await visit(page);
  await page.locator('.country-button').first().tap();
  await expect(page.locator('.marker[data-agreements="1"]:visible').first()).toBeVisible();
  // The flight to the country may begin only after the map was found at rest: then another dot is touched.
  await expect(async () => {
    await mapRests(page);
    const dot = await freeDot(page);
    if (!dot) throw new Error('No marker stands alone.');
    await page.touchscreen.tap(dot.x + 19, dot.y);
    const found = page.locator('.marker[aria-current]');
    await expect(found).toHaveAttribute('aria-label', dot.name, { timeout: 2000 });
  }).toPass();
});

/** A dot in sight with no neighbour near by. */
async function freeDot(page: Page) {
  const now = await discs(page);
  return (
    now.find(
      (disc) =>
        disc.agreements === 1 &&
        disc.x > 100 &&
        disc.x < 980 &&
        disc.y > 200 &&
        disc.y < 800 &&
        now.every((other) => other === disc || Math.hypot(other.x - disc.x, other.y - disc.y) > 80),
    ) ?? null
  );
}

test('what a browser does by itself is kept from it, and no pointer hovers', async ({ page }) => {
  await visit(page);
  const letThrough = await page.evaluate(() => {
    const body = document.body;
    const field = document.querySelector('.search-field') ?? body;
    const link = document.querySelector('.map-attribution a') ?? body;
    const options = { bubbles: true, cancelable: true };
    const events: readonly [Element, Event][] = [
      [body, new MouseEvent('contextmenu', options)],
      [field, new MouseEvent('contextmenu', options)],
      [body, new Event('selectstart', options)],
      [link, new DragEvent('dragstart', options)],
      [body, new DragEvent('dragover', options)],
      [body, new DragEvent('drop', options)],
      [body, new Event('gesturestart', options)],
      [body, new WheelEvent('wheel', { ...options, ctrlKey: true })],
      [link, new MouseEvent('auxclick', { ...options, button: 1 })],
      [body, new MouseEvent('mouseup', { ...options, button: 3 })],
      [body, new KeyboardEvent('keydown', { ...options, key: 'F5' })],
      [body, new KeyboardEvent('keydown', { ...options, key: 'p', ctrlKey: true })],
      [body, new KeyboardEvent('keydown', { ...options, key: '+', ctrlKey: true })],
      [body, new KeyboardEvent('keydown', { ...options, key: 'ArrowLeft', altKey: true })],
    ];
    const through = events.filter(([target, event]) => target.dispatchEvent(event));
    // A text that is written is selected as ever.
    const isFree = field.dispatchEvent(new Event('selectstart', options));
    return { names: through.map(([, event]) => event.type), isFree };
  });
  expect(letThrough).toEqual({ names: [], isFree: true });
  // What a link leads to is shown instead.
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).tap();
  await states.table?.(page);
  const hovering = await page.evaluate(() => {
    const texts = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) =>
        rule instanceof CSSStyleRule
          ? [rule.selectorText]
          : rule instanceof CSSGroupingRule
            ? texts(rule.cssRules)
            : [],
      );
    return [...document.styleSheets]
      .flatMap((sheet) => texts(sheet.cssRules))
      .filter((text) => text.includes(':hover'));
  });
  expect(hovering).toEqual([]);
});

test('two people who press at once do no harm', async ({ page }) => {
  await visit(page);
  const fingers = new Fingers(await page.context().newCDPSession(page));
  // Two tabs at once: one of them is open.
  await fingers.press([await middle(tab(page, 1)), await middle(tab(page, 2))]);
  await expect(page.locator('.panel-switch [aria-pressed="true"]')).toHaveCount(1);
  // One on the map, one in the panel.
  await fingers.press([[300, 500], await middle(tab(page, 3))]);
  await expect(page.locator('.panel-switch [aria-pressed="true"]')).toHaveCount(1);
  await tab(page, 0).tap();
  await expect(tab(page, 0)).toHaveAttribute('aria-pressed', 'true');

  // A pinch zooms the map, not the page, and a third finger meanwhile changes nothing of that.
  const before = await discs(page);
  await fingers.down([
    [440, 500],
    [640, 500],
  ]);
  await fingers.move([
    [380, 500],
    [700, 500],
  ]);
  await fingers.down([[380, 500], [700, 500], await middle(tab(page, 1))]);
  await fingers.move([[300, 500], [780, 500], await middle(tab(page, 1))]);
  await fingers.up();
  await expect.poll(() => discs(page)).not.toEqual(before);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  // And a pinch of the panel zooms nothing.
  await fingers.down([
    [440, 1200],
    [640, 1200],
  ]);
  await fingers.move([
    [300, 1200],
    [780, 1200],
  ]);
  await fingers.up();
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  await tab(page, 1).tap();
  await expect(tab(page, 1)).toHaveAttribute('aria-pressed', 'true');
});

test('a second finger on the sheet neither takes it over nor lets go of it', async ({ page }) => {
  await visit(page);
  const sheet = page.locator('.sheet');
  const fingers = new Fingers(await page.context().newCDPSession(page));
  await mapRests(page);
  const [x, y] = await middle(page.locator('.sheet-handle'));
  await fingers.down([[x, y]]);
  await fingers.move([[x, y - 200]]);
  await expect(sheet).toHaveAttribute('data-dragging');
  const high = await heightOf(sheet);
  await fingers.down([
    [x, y - 200],
    [x + 80, y - 200],
  ]);
  await fingers.move([
    [x, y - 200],
    [x + 80, y + 200],
  ]);
  expect(await heightOf(sheet)).toBe(high);
  await fingers.up([[x, y - 200]]);
  await expect(sheet).toHaveAttribute('data-dragging');
  await fingers.move([[x, y - 600]]);
  await fingers.up();
  await expect(sheet).not.toHaveAttribute('data-dragging');
  await expect(sheet).toHaveAttribute('data-stop', 'full');
});

test('what is taken along is a code to scan, and nothing else', async ({ page }) => {
  await visit(page, '&lang=en');
  await states['the share dialog']?.(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: 'Scan to take it along' })).toBeVisible();
  await expect(dialog.locator('button, input, textarea, summary')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Close' }).tap();
  await states.shortlist?.(page);
  await expect(page.locator('.shortlist-take button')).toHaveCount(1);
  await states.breakdowns?.(page);
  await expect(page.locator('.take-along').first()).toBeHidden();
});

type Spot = readonly [x: number, y: number];

async function middle(locator: Locator): Promise<Spot> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing there to press.');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function heightOf(locator: Locator): Promise<number> {
  return (await locator.boundingBox())?.height ?? 0;
}

/** Several fingers at once, which Playwright has not; each call says where all of them are. */
class Fingers {
  private readonly session: CDPSession;

  constructor(session: CDPSession) {
    this.session = session;
  }

  down = (spots: readonly Spot[]) => this.send('touchStart', spots);
  move = (spots: readonly Spot[]) => this.send('touchMove', spots);
  /** @param left where those are that stay */
  up = (left: readonly Spot[] = []) => this.send(left.length > 0 ? 'touchMove' : 'touchEnd', left);

  async press(spots: readonly Spot[]): Promise<void> {
    await this.down(spots);
    await this.up();
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd', spots: readonly Spot[]): Promise<void> {
    const touchPoints = spots.map(([x, y], id) => ({ x, y, id }));
    await this.session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
