import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { beginVisit } from './kiosk-page.ts';

// A visitor after the other: long on a busy machine.
test.describe.configure({ timeout: 120_000 });

const keyboard = (page: Page) =>
  page.getByRole('group', { name: /^(?:Clavier à l’écran|On-screen keyboard)$/ });
const key = (page: Page, name: string) => keyboard(page).getByRole('button', { name, exact: true });
const box = (page: Page) => page.locator('.search-field');
const choice = (page: Page) => page.locator('.search-list').getByRole('option').first();

async function touch(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) await key(page, name).tap();
}

/** Whether two keys stand side by side; the keyboard comes in from below, and both move meanwhile. */
async function areOfOneRow(page: Page, one: string, other: string): Promise<boolean> {
  const [first, second] = [await key(page, one).boundingBox(), await key(page, other).boundingBox()];
  return first !== null && first.y === second?.y;
}

test.use({ hasTouch: true, viewport: { width: 1080, height: 1920 } });

test('“québec” is typed on AZERTY by touch, and its result opened', async ({ page }) => {
  await beginVisit(page, 'lang=fr');
  await expect(keyboard(page)).toHaveCount(0);
  await box(page).tap();
  // A tablet's own keyboard must not come as well.
  await expect(box(page)).toHaveAttribute('inputmode', 'none');
  await expect.poll(() => areOfOneRow(page, 'a', 'z')).toBe(true);
  for (const [index, letter] of [...'québec'].entries()) {
    await touch(page, letter);
    await expect(box(page)).toHaveValue('québec'.slice(0, index + 1));
    await expect(box(page)).toBeFocused();
    await expect(page.locator('.search-list')).toBeVisible();
  }
  await expect(choice(page)).toContainText('Québec');
  await choice(page).tap();
  await expect(page.locator('.country-button[aria-expanded="true"]')).toContainText('Canada');
  await page.locator('.sheet-handle').tap();
  await keyboardGoes(page);
});

async function keyboardGoes(page: Page): Promise<void> {
  // What was picked is read; the box keeps the focus until something else is touched.
  await page.locator('.sidebar-title').tap();
  await expect(keyboard(page)).toHaveCount(0);
  await expect(box(page)).not.toHaveAttribute('inputmode', 'none');
  await expect(page.locator('html')).not.toHaveAttribute('data-keyboard');
}

test('“munich” is typed on QWERTY, and the search key opens the best result', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await beginVisit(page, 'lang=en');
  await box(page).tap();
  await expect.poll(() => areOfOneRow(page, 'q', 'w')).toBe(true);
  await touch(page, ...'munich');
  await expect(choice(page)).toContainText('Munich');
  await expect(choice(page)).toHaveAttribute('aria-selected', 'true');
  await touch(page, 'Search');
  await expect(keyboard(page)).toHaveCount(0);
  await expect(page.locator('.country-button[aria-expanded="true"]')).toContainText('Germany');
  await expect(box(page)).toHaveValue('');
});

test('what nothing is found for is put right: caret, backspace, the other letters', async ({ page }) => {
  await beginVisit(page, 'lang=fr');
  await box(page).tap();
  await touch(page, ...'qqk');
  await page.locator('.search-nothing').waitFor();
  // Enter has nothing to pick: the visitor goes on writing.
  await touch(page, 'Rechercher');
  await expect(page.locator('.search-nothing')).toBeVisible();
  await touch(page, 'Curseur à gauche', 'Effacer', 'Effacer', 'Curseur à droite');
  await touch(page, 'Clavier anglais (QWERTY)');
  await expect(key(page, 'Clavier français (AZERTY)')).toBeVisible();
  await touch(page, 't', 'h');
  await expect(box(page)).toHaveValue('kth');
  await expect(choice(page)).toContainText('Kungliga');
  await touch(page, 'Vider le champ');
  await expect(box(page)).toHaveValue('');
  await touch(page, 'Masquer le clavier');
  await expect(keyboard(page)).toHaveCount(0);
  await expect(page.locator('.search-list')).toBeHidden();
});

test('a note of the shortlist is written over the sheet, with capitals and foreign letters', async ({
  page,
}) => {
  await beginVisit(page, 'lang=fr&panel=institution&institution=se/kungliga-tekniska-hogskolan-kth');
  await page.locator('.institution-page .keep-button').first().tap();
  await page.locator('.panel-switch button').last().tap();
  const note = page.getByRole('textbox', { name: /^Note/ });
  await note.tap();
  await expect(keyboard(page)).toBeVisible();
  await touch(page, 'Majuscules', 'V', 'u', 'Espace', 'à', 'Espace');
  await touch(page, 'Autres lettres accentuées', 'Majuscules', 'Ł', 'ó');
  await touch(page, 'Lettres (abc)', 'd', 'Autres lettres accentuées', 'ź');
  await expect(note).toHaveValue('Vu à Łódź');
  const [noteBox, keys] = [await note.boundingBox(), await keyboard(page).boundingBox()];
  expect((noteBox?.y ?? Infinity) + (noteBox?.height ?? 0)).toBeLessThanOrEqual(keys?.y ?? 0);
  await touch(page, 'OK');
  await expect(keyboard(page)).toHaveCount(0);
  await expect(note).toHaveValue('Vu à Łódź');
});

test('two thumbs, a switch and a finger that stays all write', async ({ page }) => {
  await page.clock.install();
  await beginVisit(page, 'lang=fr');
  await box(page).tap();
  const pointer = (name: string, type: string, pointerId: number) =>
    key(page, name).dispatchEvent(type, { pointerId, pointerType: 'touch', bubbles: true, cancelable: true });
  await pointer('m', 'pointerdown', 11);
  await pointer('e', 'pointerdown', 12);
  await pointer('m', 'pointerup', 11);
  await pointer('t', 'pointerdown', 13);
  await pointer('e', 'pointerup', 12);
  await pointer('t', 'pointerup', 13);
  // A switch or a screen reader presses without a pointer.
  await key(page, 'z').evaluate((button: HTMLElement) => button.click());
  await expect(box(page)).toHaveValue('metz');
  await pointer('Effacer', 'pointerdown', 14);
  await page.clock.runFor(1500);
  await expect(box(page)).toHaveValue('');
  await pointer('Effacer', 'pointerup', 14);
  await touch(page, 'a');
  await page.clock.runFor(1500);
  await expect(box(page)).toHaveValue('a');
});

test('the keyboard goes with the visitor, and what was typed with it', async ({ page }) => {
  await page.clock.install();
  await beginVisit(page, 'lang=fr');
  await box(page).tap();
  await touch(page, 'Clavier anglais (QWERTY)', 'q');
  await page.clock.runFor(120_000);
  await expect(keyboard(page)).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-keyboard');
  await beginVisit(page, 'lang=fr');
  await box(page).tap();
  await expect(box(page)).toHaveValue('');
  await expect(key(page, 'Clavier anglais (QWERTY)')).toBeVisible();
});

for (const [width, height] of [
  [1080, 1920],
  [1920, 1080],
] as const) {
  test(`at ${width} × ${height} keys are large, cover no result, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await beginVisit(page, 'lang=en&theme=light');
    await box(page).tap();
    await touch(page, 'm');
    await choice(page).waitFor();
    const small = await keyboard(page)
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
          .filter(({ box: { width: wide, height: high } }) => wide < 48 || high < 48)
          .map(({ name }) => name),
      );
    expect(small).toEqual([]);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const of = (selector: string) =>
            document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          const [keys, field, list] = [of('.screen-keyboard'), of('.search-field'), of('.search-list')];
          const isClear = (one: DOMRect) => one.bottom <= keys.top || one.right <= keys.left;
          return isClear(field) && isClear(list) && field.top >= 0 && list.height > 200;
        }),
      )
      .toBe(true);
    const { violations } = await new AxeBuilder({ page }).include('.screen-keyboard').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
