import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { markers } from './atlas-page.ts';

// Without network they would have the page all the same: kiosk-offline.spec.ts.
test.use({ serviceWorkers: 'block' });
// A visitor after the other: long on a busy machine.
test.describe.configure({ timeout: 180_000 });

/** What nobody is there for is over by then, at the timings that the atlas has by default. In milliseconds. */
const silence = 97_000;
/** Shortly before that. */
const almostSilence = 85_000;

/** Only a visitor has it. */
const search = (page: Page) => page.locator('.search-field');
const controls = (page: Page) => page.locator('.app-controls');
const failures = (page: Page) => page.locator('.failed-part');
const dialog = (page: Page) => page.getByRole('dialog');

async function openKiosk(page: Page, query = ''): Promise<void> {
  await page.clock.install();
  await page.goto(`./?mode=kiosk${query}`);
  await expect(markers(page).first()).toBeVisible();
}

async function beginVisit(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await expect(search(page)).toBeVisible();
}

/** Marks this loading of the page. */
async function markLoading(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.sameLoading = '';
  });
}

const isSameLoading = (page: Page) => page.evaluate(() => 'sameLoading' in document.documentElement.dataset);

/** Time goes by, in small steps for the network's sake, until the page is loaded again. */
async function restarts(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(1000).catch(() => {});
        return isSameLoading(page).catch(() => true);
      },
      { intervals: [100], timeout: 30_000 },
    )
    .toBe(false);
}

/** Ends what a test has broken. */
const mend = (page: Page) => page.evaluate(() => (window as unknown as { mend: () => void }).mend());

const reject = (page: Page, message: string) =>
  page.evaluate((text) => void Promise.reject(new Error(text)), message);

async function enterPin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await dialog(page).getByRole('button', { name: digit, exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Valider le code' }).click();
}

async function pressCorner(page: Page): Promise<void> {
  for (let time = 0; time < 5; time += 1) await page.mouse.click(50, 50);
}

test('parts that fail say so, leave the others standing and come back by themselves', async ({ page }) => {
  await openKiosk(page);
  await beginVisit(page);
  // Whatever names a country fails: the panel and the markers.
  await page.evaluate(() => {
    const { of } = Intl.DisplayNames.prototype;
    Intl.DisplayNames.prototype.of = function (code) {
      if (/^[A-Z]{2}$/.test(code)) throw new Error('no names today');
      return of.call(this, code);
    };
    Object.assign(window, {
      mend: () => {
        Intl.DisplayNames.prototype.of = of;
      },
    });
  });
  const english = controls(page).getByRole('button', { name: 'English' });
  await english.click();
  await expect(failures(page).first()).toBeVisible();
  await expect(english).toHaveAttribute('aria-pressed', 'true');
  await page.clock.fastForward(10_000);
  await expect(failures(page).first()).toBeVisible();

  await mend(page);
  await page.clock.fastForward(20_000);
  await expect(failures(page)).toHaveCount(0);
  await expect(page.getByText('Spain').first()).toBeVisible();
  await expect(markers(page).first()).toBeVisible();
});

test('where all of the atlas fails, the visitor has it again', async ({ page }) => {
  await openKiosk(page);
  await beginVisit(page);
  await page.evaluate(() => {
    const { matchMedia } = window;
    window.matchMedia = () => {
      throw new Error('no media today');
    };
    Object.assign(window, {
      mend: () => {
        window.matchMedia = matchMedia;
      },
    });
  });
  await controls(page).getByRole('button', { name: 'English' }).click();
  await expect(failures(page).first()).toBeVisible();
  await expect(controls(page)).toHaveCount(0);
  await mend(page);
  await page.clock.fastForward(20_000);
  await expect(failures(page)).toHaveCount(0);
  await expect(controls(page).getByRole('button', { name: 'English' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(markers(page).first()).toBeVisible();
});

test('after an error that nobody caught the page is loaded again: never under a hand, never in a loop', async ({
  page,
}) => {
  await openKiosk(page);
  await beginVisit(page);
  await markLoading(page);
  await reject(page, 'nobody caught this');
  await page.clock.fastForward(30_000);
  await expect(search(page)).toBeVisible();
  expect(await isSameLoading(page)).toBe(true);

  await page.clock.fastForward(almostSilence - 30_000);
  await restarts(page);
  await expect(markers(page).first()).toBeVisible();
  await markLoading(page);
  await reject(page, 'nor this');
  await page.clock.fastForward(60_000);
  expect(await isSameLoading(page)).toBe(true);
  await page.clock.fastForward(110_000);
  await restarts(page);
});

test('a page that could not be had again stays, and is loaded when it can', async ({ page, context }) => {
  await openKiosk(page);
  await markLoading(page);
  await context.setOffline(true);
  await reject(page, 'nobody caught this');
  await page.clock.fastForward(30_000);
  await expect(page.locator('.map')).toBeVisible();
  expect(await isSameLoading(page)).toBe(true);
  await context.setOffline(false);
  await page.clock.fastForward(40_000);
  await restarts(page);
});

test('a map that does not move though it should is a reason to load the page again', async ({ page }) => {
  await openKiosk(page);
  await beginVisit(page);
  await markLoading(page);
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.locator('.country-row').getByRole('button').first().click();
  await page.clock.runFor(15_000);
  expect(await isSameLoading(page)).toBe(true);
  await page.clock.fastForward(almostSilence - 15_000);
  await restarts(page);
  await pressCorner(page);
  await enterPin(page, '2580');
  await expect(dialog(page).getByText('Carte figée')).toBeVisible();
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 480, height: 640 } });

  test('a lost WebGL context is a reason to load the page again', async ({ page }) => {
    await openKiosk(page, '&renderer=gl');
    await markLoading(page);
    await page
      .locator('.map canvas')
      .first()
      .evaluate((canvas) =>
        (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
      );
    await restarts(page);
    await expect(markers(page).first()).toBeVisible();
  });
});

test('five presses in the corner and the PIN open the staff’s panel', async ({ page }) => {
  await openKiosk(page);
  await reject(page, 'told to the staff');
  for (let time = 0; time < 4; time += 1) await page.mouse.click(50, 50);
  await expect(dialog(page)).toHaveCount(0);
  await page.mouse.click(50, 50);
  await expect(dialog(page)).toHaveAccessibleName('Code du personnel');

  for (let time = 0; time < 3; time += 1) await enterPin(page, '1234');
  await expect(dialog(page)).toContainText('attendez');
  await expect(dialog(page).getByRole('button', { name: '2', exact: true })).toBeDisabled();
  await page.clock.fastForward(25_000);
  // It does not wait for ever; and the lock holds.
  await expect(dialog(page)).toHaveCount(0);
  await pressCorner(page);
  await expect(dialog(page)).toContainText('attendez');
  await page.clock.fastForward(6_000);
  await enterPin(page, '2580');

  await expect(dialog(page)).toHaveAccessibleName('Personnel');
  for (const said of ['0.1.0', 'SVG', '380', 'told to the staff', 'inconnue'])
    await expect(dialog(page)).toContainText(said);
  await dialog(page).getByRole('button', { name: 'Quitter le mode borne' }).click();
  await expect(page).not.toHaveURL(/kiosk/);
  await expect(controls(page)).toBeVisible();
});

test('the staff’s panel can be used by keyboard, and silence shuts it', async ({ page }) => {
  await openKiosk(page);
  await page.keyboard.press('Control+Alt+Shift+KeyP');
  await expect(dialog(page)).toHaveAccessibleName('Code du personnel');
  const findings = async () =>
    (await new AxeBuilder({ page }).include('.staff-dialog').analyze()).violations.map(({ id }) => id);
  expect(await findings()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  await page.keyboard.press('Control+Alt+Shift+KeyP');
  await page.keyboard.type('2580');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveAccessibleName('Personnel');
  expect(await findings()).toEqual([]);
  await page.clock.fastForward(silence);
  await expect(dialog(page)).toHaveCount(0);
  await expect(search(page)).toBeHidden();
});
