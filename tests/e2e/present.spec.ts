import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { discs, mapIsDrawn, mapRests, markers } from './atlas-page.ts';
import { type Language, plain, type RawTour, rawTours, TourOracle } from './tour-oracle.ts';

test.use({ viewport: { width: 1920, height: 1080 }, contextOptions: { reducedMotion: 'reduce' } });

const words = '.stage-words';

async function openStage(page: Page, query: string): Promise<void> {
  const drawn = query.includes('renderer=') ? query : `renderer=svg&${query}`;
  await page.goto(`./?mode=present&${drawn}`);
  await mapIsDrawn(page);
}

async function oracleOf(page: Page): Promise<TourOracle> {
  const response = await page.request.get('./data/agreements.geojson');
  return new TourOracle(await response.json());
}

/** The step that the dashes say. */
function stepNow(page: Page) {
  return page.locator('.stage-dashes [aria-current="step"]');
}

/** Of all markers, those behind a globe, too. */
function agreementsOnMap(page: Page): Promise<number> {
  return markers(page).evaluateAll((all) =>
    all.reduce((sum, one) => sum + Number(one.getAttribute('data-agreements')), 0),
  );
}

/** All that a step says, in the order in which it is read. */
async function saysStep(page: Page, tour: RawTour, index: number, language: Language, oracle: TourOracle) {
  const step = tour.steps[index];
  if (!step) throw new Error(`${tour.id} has no step ${index}`);
  const expected = [
    oracle.say(tour.title, language, null),
    ...[step.figure, step.headline, step.text].flatMap((text) =>
      text ? [oracle.say(text, language, step)] : [],
    ),
  ];
  await expect
    .poll(async () =>
      plain((await page.locator(`${words} > :not(.stage-chart)`).allTextContents()).join(' ')),
    )
    .toBe(expected.join(' '));
  await expect(page).toHaveURL(new RegExp(`step=${step.id}(&|$)`));
  // A chart's bars make up what the step shows; of networks only the agreements that are of one.
  const bars = await page.locator('.stage-chart-number').allInnerTexts();
  if (bars.length > 0 && step.chart !== 'networks') {
    const sum = bars.reduce((total, text) => total + Number(text.replaceAll(/\D/g, '')), 0);
    expect(sum).toBe(oracle.agreements(step));
  }
}

for (const tour of rawTours) {
  for (const language of ['fr', 'en'] as const) {
    test(`${tour.id} is walked forward and backward, every number right (${language})`, async ({ page }) => {
      await openStage(page, `lang=${language}&tour=${tour.id}`);
      const oracle = await oracleOf(page);
      const last = tour.steps.length - 1;
      const [forward, backward] = [
        ['ArrowRight', 'PageDown', 'Space', 'ArrowDown'],
        ['ArrowLeft', 'PageUp', 'ArrowUp'],
      ];
      for (let index = 0; index <= last; index += 1) {
        await saysStep(page, tour, index, language, oracle);
        const step = tour.steps[index];
        await expect.poll(() => agreementsOnMap(page)).toBe(step && oracle.agreements(step));
        await page.keyboard.press(forward[index % forward.length] ?? 'ArrowRight');
      }
      // Beyond the last step is nothing.
      await saysStep(page, tour, last, language, oracle);
      for (let index = last - 1; index >= 0; index -= 1) {
        await page.keyboard.press(backward[index % backward.length] ?? 'ArrowLeft');
        await saysStep(page, tour, index, language, oracle);
      }
      await page.keyboard.press('PageUp');
      await saysStep(page, tour, 0, language, oracle);
    });
  }
}

const [tour] = rawTours.filter(({ id }) => id === 'world');

test('a number and Enter lead to a step, R to the first, and a reload stays', async ({ page }) => {
  await openStage(page, 'lang=en&tour=world');
  const oracle = await oracleOf(page);
  if (!tour) throw new Error('no tour');
  await page.keyboard.press('5');
  await expect(page.getByText('Go to step 5')).toBeVisible();
  await page.keyboard.press('Enter');
  await saysStep(page, tour, 4, 'en', oracle);
  await page.reload();
  await saysStep(page, tour, 4, 'en', oracle);
  await page.keyboard.press('r');
  await saysStep(page, tour, 0, 'en', oracle);
});

test('the language changes in mid-talk, and the step stays', async ({ page }) => {
  await openStage(page, 'lang=en&tour=world&step=asia');
  const oracle = await oracleOf(page);
  if (!tour) throw new Error('no tour');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await saysStep(page, tour, 3, 'fr', oracle);
  await page.keyboard.press('t');
  await saysStep(page, tour, 3, 'en', oracle);
});

test('B makes the screen black and brings it back to the same step', async ({ page }) => {
  await openStage(page, 'lang=en&tour=world&step=europe');
  await page.keyboard.press('b');
  const blank = page.locator('.stage-blank');
  await expect(blank).toBeVisible();
  await expect(blank).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  expect(await blank.boundingBox()).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
  await page.keyboard.press('PageDown');
  await expect(blank).toBeHidden();
  await expect(page).toHaveURL(/step=europe/);
  // A key that is held does not make the screen flash.
  await page.keyboard.down('b');
  await page.keyboard.down('b');
  await page.keyboard.up('b');
  await expect(blank).toBeVisible();
  await page.mouse.click(900, 500);
  await expect(blank).toBeHidden();
});

test('the overview shows every step as a picture, and leads to one by arrows and Enter', async ({ page }) => {
  await openStage(page, 'lang=en&tour=world&step=europe');
  await page.keyboard.press('o');
  const pictures = page.locator('.stage-pictures button');
  await expect(pictures).toHaveCount(8);
  await expect(pictures.nth(1)).toBeFocused();
  for (const picture of await pictures.all()) {
    // Land, and a dot at least.
    await expect(picture.locator('.step-picture-land')).toHaveAttribute('d', /^M/);
    expect(await picture.locator('circle').count()).toBeGreaterThan(0);
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(pictures).toHaveCount(0);
  await expect(page).toHaveURL(/step=americas/);
  // At the edge arrows stay; a number leads where it says, whatever has the focus.
  await page.keyboard.press('o');
  await pictures.nth(7).focus();
  await page.keyboard.press('ArrowRight');
  await expect(pictures.nth(7)).toBeFocused();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/step=africa/);
  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'Double degrees' }).click();
  await expect(page).toHaveURL(/tour=double-degrees/);
  // Of the other talk's steps one is yet to be chosen.
  await expect(pictures).toHaveCount(7);
  await pictures.nth(1).click();
  await expect(page).toHaveURL(/step=brazil/);
  await expect(pictures).toHaveCount(0);
  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(pictures).toHaveCount(0);
  await expect(page).toHaveURL(/step=brazil/);
});

test.describe('where things move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  for (const renderer of ['svg', 'gl']) {
    test(`who hurries through the steps sees the last one’s map (${renderer})`, async ({ page }) => {
      await openStage(page, `lang=en&tour=world&renderer=${renderer}`);
      const oracle = await oracleOf(page);
      for (const _ of [1, 2, 3, 4]) await page.keyboard.press('PageDown');
      const step = tour?.steps[4];
      if (!tour || !step) throw new Error('no step');
      await saysStep(page, tour, 4, 'en', oracle);
      await mapRests(page);
      expect(await agreementsOnMap(page)).toBe(oracle.agreements(step));
      // All of Africa's stand beside the words.
      const free = { left: 672, right: 1920, bottom: 1080 };
      for (const { x, y, name } of await discs(page)) {
        expect(x, name).toBeGreaterThan(free.left);
        expect(x, name).toBeLessThan(free.right);
        expect(y, name).toBeLessThan(free.bottom);
      }
    });
  }
});

test('a dash leads to its step, and leaves the keys to the talk', async ({ page }) => {
  await openStage(page, 'lang=en&tour=world');
  await page.getByRole('button', { name: /^Step 4/ }).click();
  await expect(page).toHaveURL(/step=asia/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/step=africa/);
});

test('what a step tells of stands out on the map', async ({ page }) => {
  await openStage(page, 'lang=en&tour=europe-and-erasmus&step=spain');
  const spanish = page.locator('.marker[data-place^="es/"]');
  await expect(spanish.first()).toHaveCSS('opacity', '1');
  const others = page.locator(
    '.marker[data-place^="pt/"], .marker[data-place^="fr/"], .marker[data-place^="it/"]',
  );
  await expect(others.first()).toHaveCSS('opacity', '0.3');
});

test('the spotlight follows the pointer', async ({ page }) => {
  await openStage(page, 'lang=en&tour=world');
  await page.keyboard.press('p');
  const spotlight = page.locator('.stage-spotlight');
  await expect(spotlight).toBeVisible();
  const backgroundAt = async (x: number, y: number) => {
    await page.mouse.move(x, y);
    return spotlight.evaluate((element) => getComputedStyle(element).backgroundImage);
  };
  expect(await backgroundAt(400, 300)).toContain('at 400px 300px');
  expect(await backgroundAt(1500, 700)).toContain('at 1500px 700px');
  await page.keyboard.press('Escape');
  await expect(spotlight).toHaveCount(0);
});

test('by itself it goes on after each step’s time, stops at the end, and begins again in a loop', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./?mode=present&renderer=svg&lang=en&tour=world&step=networks');
  await expect(stepNow(page)).toHaveAccessibleName(/^Step 7/);
  // From here on time stands but for what is said.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.keyboard.press('a');
  await expect(page).toHaveURL(/autoplay/);
  await page.clock.runFor(11_000);
  await expect(stepNow(page)).toHaveAccessibleName(/^Step 7/);
  await page.clock.runFor(2_000);
  await expect(stepNow(page)).toHaveAccessibleName(/^Step 8/);
  await page.clock.runFor(16_000);
  await expect(stepNow(page)).toHaveAccessibleName(/^Step 8/);
  await expect(page).not.toHaveURL(/autoplay/);
  await page.keyboard.press('a');
  await page.keyboard.press('l');
  await expect(page).toHaveURL(/loop/);
  await page.clock.runFor(16_000);
  await expect(stepNow(page)).toHaveAccessibleName(/^Step 1/);
});

test('the screen is kept awake, and filled on request', async ({ page }) => {
  await page.addInitScript(() => {
    const asked = { times: 0 };
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          asked.times += 1;
          return { released: false };
        },
      },
    });
  });
  await openStage(page, 'lang=en&tour=world');
  await expect
    .poll(() => page.evaluate(() => (window as never as { asked: { times: number } }).asked.times))
    .toBe(1);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

test('buttons come with the pointer, lead the talk, and go', async ({ page }) => {
  await openStage(page, 'lang=en&tour=world');
  const controls = page.getByRole('navigation', { name: 'Lead the talk' });
  await expect(controls).toHaveCSS('opacity', '0');
  const next = controls.getByRole('button', { name: 'Next', exact: true });
  await expect(async () => {
    await page.mouse.move(900, 500);
    await page.mouse.move(905, 500);
    await next.click({ timeout: 2000 });
  }).toPass();
  await expect(page).toHaveURL(/step=europe/);
  // The key is the talk's, not that of the button that was pressed last.
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/step=americas/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/step=americas/);
});

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test('a swipe turns the page, and one the other way turns it back', async ({ page, context }) => {
    await openStage(page, 'lang=en&tour=world');
    const session = await context.newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => ({ touchPoints: [{ x, y: 500 }] });
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from) });
      for (const share of [0.3, 0.6, 1])
        await session.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          ...at(from + share * (to - from)),
        });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(1400, 1000);
    await expect(page).toHaveURL(/step=europe/);
    await swipe(1000, 1400);
    await expect(page).toHaveURL(/step=agreements/);
  });
});

const screens = {
  '16:9': { width: 1920, height: 1080 },
  '4:3': { width: 1024, height: 768 },
  '21:9': { width: 2560, height: 1080 },
};

for (const [name, viewport] of Object.entries(screens)) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport });

    for (const { id, steps } of rawTours) {
      test(`${id}: the last row reads all of it, and nothing is cut or in the way`, async ({ page }) => {
        for (const language of ['fr', 'en']) {
          await openStage(page, `lang=${language}&tour=${id}`);
          for (const step of steps) {
            await expect(page).toHaveURL(new RegExp(`step=${step.id}(&|$)`));
            await mapRests(page);
            expect(await smallLetters(page), `${step.id} ${language}`).toEqual([]);
            expect(await lyingAmiss(page), `${step.id} ${language}`).toEqual([]);
            await page.keyboard.press('ArrowRight');
          }
        }
      });
    }
  });
}

/** Texts on the screen whose letters are under 2.5 % of its height. */
async function smallLetters(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const least = 0.0245 * innerHeight;
    const walker = document.createTreeWalker(
      document.querySelector('.stage-main') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    const small: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || element.closest('.visually-hidden, [hidden], [aria-hidden="true"] title'))
        continue;
      const box = element.getBoundingClientRect();
      if (
        box.width === 0 ||
        box.right < 0 ||
        box.bottom < 0 ||
        box.left > innerWidth ||
        box.top > innerHeight
      )
        continue;
      const size =
        Number.parseFloat(getComputedStyle(element).fontSize) * (element as HTMLElement).currentCSSZoom;
      if (size < least) small.push(`${text} (${size} px)`);
    }
    return small;
  });
}

/** What of the words leaves its column, the safe area of 5 %, or the room above the dashes. */
async function lyingAmiss(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const dashes = document.querySelector('.stage-dashes')?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [innerWidth * 0.03, innerHeight * 0.05];
    const column = document.querySelector('.stage-words')?.getBoundingClientRect() ?? new DOMRect();
    const amiss: string[] = [];
    for (const part of document.querySelectorAll(
      '.stage-words > *, .stage-words > * > *, .stage-chart-row > *',
    )) {
      const box = part.getBoundingClientRect();
      if (box.width === 0) continue;
      const name = `${part.className || part.tagName}: ${part.textContent}`;
      if (box.left < x || box.top < y || box.bottom > innerHeight - y)
        amiss.push(`beyond the safe area: ${name}`);
      if (box.bottom > dashes.top + 1) amiss.push(`over the dashes: ${name}`);
      if (part.scrollWidth > part.clientWidth + 1 || box.right > column.right + 1)
        amiss.push(`too wide: ${name}`);
    }
    if (dashes.bottom > innerHeight - 0.025 * innerHeight) amiss.push('dashes too low');
    return amiss;
  });
}

for (const theme of ['light', 'dark', 'contrast']) {
  test(`axe finds nothing (${theme})`, async ({ page }) => {
    await openStage(page, `lang=en&tour=world&step=kinds&theme=${theme}`);
    await page.mouse.move(900, 500);
    await expect(page.getByRole('navigation', { name: 'Lead the talk' })).toHaveCSS('opacity', '1');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.keyboard.press('o');
    await expect(page.locator('.stage-pictures button').first()).toBeVisible();
    const overview = await new AxeBuilder({ page }).analyze();
    expect(overview.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('colours go round, from light to the ones for a weak projector', async ({ page }) => {
  await openStage(page, 'lang=en&tour=world');
  const root = page.locator('html');
  for (const theme of ['light', 'dark', 'contrast', 'light']) {
    await expect(root).toHaveAttribute('data-theme', theme);
    await page.keyboard.press('c');
  }
});
