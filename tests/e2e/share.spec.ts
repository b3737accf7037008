import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { countryRow, discs, mapRests, openAtlas } from './atlas-page.ts';
import { readCode } from './qr-code.ts';

const shareButton = (page: Page) => page.getByRole('button', { name: /^(?:Share|Partager)$/ });
const dialog = (page: Page) => page.getByRole('dialog', { name: /^(?:Share this view|Partager cette vue)$/ });
const linkField = (page: Page) => page.getByRole('textbox', { name: /^(?:Link|Lien)$/ });

async function openDialog(page: Page): Promise<void> {
  await shareButton(page).click();
  await expect(dialog(page)).toBeVisible();
}

test('a copied link shows a friend exactly this view', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '?lang=en&renderer=svg&utm_source=poster');
  await page.getByRole('button', { name: 'Globe' }).click();
  await page.getByRole('button', { name: /^Bilateral/ }).click();
  await countryRow(page, 'Japan').click();
  await mapRests(page);
  await page.mouse.move(900, 600);
  await page.mouse.down();
  await page.mouse.move(820, 520, { steps: 4 });
  await page.mouse.up();
  await mapRests(page);
  const sent = await discs(page);
  await openDialog(page);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await expect(linkField(page)).toHaveValue(link);
  expect(link).not.toContain('utm_source');
  expect(link).not.toContain('renderer');

  const friends = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1280, height: 800 } });
  const friend = await friends.newPage();
  await friend.addInitScript(() => localStorage.setItem('accord-atlas.language', 'fr'));
  await friend.goto(link);
  await friend.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await mapRests(friend);
  await expect(friend.locator('html')).toHaveAttribute('lang', 'en');
  await expect(friend.getByRole('button', { name: 'Globe' })).toHaveAttribute('aria-pressed', 'true');
  await expect(friend.getByRole('button', { name: /^Bilateral/ })).toHaveAttribute('aria-pressed', 'false');
  await expect(countryRow(friend, 'Japan')).toHaveAttribute('aria-expanded', 'true');
  const seen = await discs(friend);
  expect(seen.map(({ name }) => name)).toEqual(sent.map(({ name }) => name));
  seen.forEach((disc, position) => {
    expect(Math.abs(disc.x - (sent[position]?.x ?? Number.NaN))).toBeLessThan(2);
    expect(Math.abs(disc.y - (sent[position]?.y ?? Number.NaN))).toBeLessThan(2);
  });
  await friends.close();
});

test('a map that nobody moved is left to the friend’s screen', async ({ page }) => {
  await openAtlas(page, '?lang=fr&country=BR&renderer=svg');
  await openDialog(page);
  await expect(linkField(page)).toHaveValue(/\?lang=fr&country=BR$/);
});

for (const theme of ['light', 'dark', 'contrast']) {
  test(`a camera reads the code in the theme ${theme}`, async ({ page }) => {
    await openAtlas(page, `?lang=fr&country=BR&without=erasmus&theme=${theme}&renderer=svg`);
    await openDialog(page);
    const code = page.getByRole('img', { name: 'Code QR du lien vers «\u202fBrésil – Grenoble INP' });
    expect(readCode(await code.screenshot())).toBe(await linkField(page).inputValue());
  });
}

test('the code is there as SVG and PNG to take along', async ({ page }) => {
  await openAtlas(page, '?lang=en&renderer=svg&theme=dark');
  await openDialog(page);
  const link = await linkField(page).inputValue();
  const save = async (format: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save the QR code as ${format}` }).click();
    const file = await download;
    await expect(dialog(page).getByText(`Saved: ${file.suggestedFilename()}`)).toBeVisible();
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const png = await save('PNG');
  expect(png.name).toBe('grenoble-inp-around-the-world-qr.png');
  expect(readCode(png.bytes)).toBe(link);
  const svg = await save('SVG');
  expect(svg.name).toBe('grenoble-inp-around-the-world-qr.svg');
  await page.setContent(svg.bytes.toString());
  expect(readCode(await page.locator('svg').screenshot())).toBe(link);
});

test.describe('on a device with a share sheet', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(window, { shared });
      Object.assign(navigator, {
        canShare: () => true,
        share: async (data: ShareData) => void shared.push(data),
      });
    }),
  );

  test('the link goes to it', async ({ page }) => {
    await openAtlas(page, '?lang=en&country=BR&renderer=svg');
    await openDialog(page);
    await page.getByRole('button', { name: 'Share with…' }).click();
    const url = await linkField(page).inputValue();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared))
      .toEqual([{ title: 'Brazil – Grenoble INP around the world', url }]);
  });
});

test.describe('where the browser refuses', () => {
  test('there is no button for a share sheet that is not there', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'share', { value: undefined }));
    await openAtlas(page, '?lang=en&renderer=svg');
    await openDialog(page);
    await expect(page.getByRole('button', { name: 'Share with…' })).toHaveCount(0);
  });

  test('what can’t be copied is selected, and it is said how to copy it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await openAtlas(page, '?lang=fr&renderer=svg');
    await openDialog(page);
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await expect(dialog(page).getByText(/copiez-le avec (?:Ctrl|⌘)\+C/)).toBeVisible();
    await expect(linkField(page)).toBeFocused();
    const selected = await linkField(page).evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    );
    expect(selected).toBe(await linkField(page).inputValue());
  });
});

test('the dialog leads to the talks', async ({ page }) => {
  await openAtlas(page, '?lang=en&renderer=svg');
  await openDialog(page);
  await expect(dialog(page).getByRole('link', { name: 'as a story to scroll' })).toHaveAttribute(
    'href',
    /\?mode=story&lang=en$/,
  );
  await dialog(page).getByRole('link', { name: 'on a stage' }).click();
  await expect(page.locator('.stage-words')).toBeVisible();
});

test('the dialog is opened, gone through and closed by keyboard', async ({ page }) => {
  await openAtlas(page, '?lang=en&renderer=svg');
  await shareButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(linkField(page)).toBeFocused();
  for (const name of ['Copy the link', 'Save the QR code as SVG', 'Save the QR code as PNG']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeFocused();
  // Round and round, never out into the page behind.
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    const isBehind = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(isBehind).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(shareButton(page)).toBeFocused();
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [1280, 800],
] as const) {
  for (const theme of ['light', 'dark']) {
    test(`the dialog fits ${width} px and axe finds nothing (${theme})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openAtlas(page, `?lang=fr&without=erasmus&theme=${theme}&renderer=svg`);
      await openDialog(page);
      await page.getByText('Intégrer dans une page').click();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const isTooWide = await dialog(page).evaluate(
        (element) =>
          element.scrollWidth > element.clientWidth ||
          element.getBoundingClientRect().right > window.innerWidth,
      );
      expect(isTooWide).toBe(false);
    });
  }
}

test('the buttons at the top stand beside each other at every width', async ({ page }) => {
  await openAtlas(page, '?lang=fr&renderer=svg');
  for (const width of [320, 360, 390, 412, 767, 768, 1024, 1280, 1376, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const overlapping = () =>
      page.evaluate(() => {
        const all = [
          ...document.querySelectorAll(
            '.app-controls :is(button, .theme-switch), .map-buttons button, .map-controls button, .map-controls select',
          ),
        ];
        const boxes = all
          .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
        const outside = boxes.filter(({ box }) => box.left < 0 || box.right > window.innerWidth);
        const pairs = boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (other) =>
                one.box.left < other.box.right - 0.5 &&
                other.box.left < one.box.right - 0.5 &&
                one.box.top < other.box.bottom - 0.5 &&
                other.box.top < one.box.bottom - 0.5,
            )
            .map((other) => [one.name, other.name]),
        );
        return [...pairs, ...outside.map(({ name }) => [name])];
      });
    await expect.poll(overlapping, { message: `at ${width} px` }).toEqual([]);
  }
});
