import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { mapIsDrawn, mapRests, markers } from './atlas-page.ts';
import { plain, type RawTour, rawTours, TourOracle } from './tour-oracle.ts';

const calm = { contextOptions: { reducedMotion: 'reduce' } } as const;
const story = '?mode=story&renderer=svg';

async function openStory(page: Page, query: string): Promise<void> {
  await page.goto(`./${story}&${query}`);
  await mapIsDrawn(page);
}

function tourOf(id: string): RawTour {
  const tour = rawTours.find((one) => one.id === id);
  if (!tour) throw new Error(`no tour ${id}`);
  return tour;
}

/** The step that the dashes say. */
function stepNow(page: Page | FrameLocator) {
  return page.locator('.story-steps [aria-current="step"]');
}

/** How many agreements the map's markers stand for. */
function agreementsOnMap(page: Page): Promise<number> {
  return markers(page).evaluateAll((all) =>
    all.reduce((sum, one) => sum + Number(one.getAttribute('data-agreements')), 0),
  );
}

test.describe('with less motion', () => {
  test.use(calm);

  test('each step becomes the map’s as it is scrolled to, down and up, every number right', async ({
    page,
  }) => {
    const tour = tourOf('world');
    await openStory(page, 'lang=en&tour=world');
    await expect(page).not.toHaveURL(/step=/);
    const published = await page.request.get('./data/agreements.geojson');
    const oracle = new TourOracle(await published.json());
    const saysStep = async (index: number) => {
      const step = tour.steps[index];
      if (!step) throw new Error(`no step ${index}`);
      await expect(stepNow(page)).toHaveAccessibleName(new RegExp(`^Step ${index + 1}:`));
      await expect(page).toHaveURL(new RegExp(`step=${step.id}(&|$)`));
      const texts = [step.figure, step.headline].flatMap((text) => (text ? [text] : []));
      const card = page.getByRole('article', {
        name: texts.map((text) => oracle.say(text, 'en', step)).join(' '),
      });
      await expect(card).toBeInViewport();
      const text = await card.locator('.story-text').textContent();
      expect(plain(text ?? '')).toBe(step.text && oracle.say(step.text, 'en', step));
      await expect.poll(() => agreementsOnMap(page)).toBe(oracle.agreements(step));
    };
    // Over the map, too, a wheel scrolls the page.
    await page.mouse.move(1000, 400);
    for (let index = 0; index < tour.steps.length; index += 1) {
      await page.mouse.wheel(0, 800);
      await saysStep(index);
    }
    await page.mouse.wheel(0, 800);
    await expect(page.getByRole('heading', { name: 'Where next' })).toBeInViewport();
    await saysLast(page);
    await page.mouse.move(300, 400);
    for (let index = tour.steps.length - 1; index >= 5; index -= 1) {
      await page.mouse.wheel(0, -800);
      await saysStep(index);
    }
  });

  test('a link opens at its step; a reload, the other language and another window stay there', async ({
    page,
  }) => {
    await openStory(page, 'lang=en&tour=world&step=asia');
    const [here, there] = [/^56 agreements in Asia/, /^56 accords en Asie/];
    await expect(page.getByRole('article', { name: here })).toBeInViewport({ ratio: 0.9 });
    await page.reload();
    await mapIsDrawn(page);
    await expect(page.getByRole('article', { name: here })).toBeInViewport({ ratio: 0.9 });
    await page.getByRole('button', { name: 'Français' }).click();
    await expect(page.getByRole('article', { name: there })).toBeInViewport({ ratio: 0.9 });
    await expect(page).toHaveURL(/lang=fr.*step=asia/);
    await expect(page).toHaveTitle(/^Grenoble INP dans le monde/);
    await expect.poll(() => agreementsOnMap(page)).toBe(56);
    // As a tablet that is turned: cards come over the map.
    await page.setViewportSize({ width: 820, height: 1180 });
    await expect(page.getByRole('article', { name: there })).toBeInViewport({ ratio: 0.9 });
    await expect(stepNow(page)).toHaveAccessibleName(/^Étape 4/);
    await page.getByRole('combobox', { name: 'Couleurs' }).selectOption('Sombre');
    await expect(page).toHaveURL(/theme=dark/);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // On paper there are words, numbers and charts, and no map.
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.story-map')).toBeHidden();
    await expect(page.getByRole('article', { name: there })).toBeVisible();
    await expect(page.getByRole('link', { name: 'GeoNames' })).toBeVisible();
  });

  test('the keyboard alone reads it, jumps in it, and leaves for what the step shows', async ({ page }) => {
    await openStory(page, 'lang=en&tour=world');
    await page.keyboard.press('End');
    await saysLast(page);
    await page.keyboard.press('Home');
    await expect(page).not.toHaveURL(/step=/);
    await page.keyboard.press('Space');
    await expect(stepNow(page)).toHaveAccessibleName(/^Step 1:/);
    // The map is no stop on the way: the first are the steps.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const card = page.getByRole('article', { name: /^212 agreements in Europe/ });
    await expect(card).toBeFocused();
    await expect(stepNow(page)).toHaveAccessibleName(/^Step 2:/);
    await page.keyboard.press('Tab');
    await expect(card.getByRole('link')).toBeFocused();
    await page.keyboard.press('Enter');
    await mapIsDrawn(page);
    await expect(page).not.toHaveURL(/mode=/);
    await expect(page.locator('.headline-number').first()).toHaveText('212');
    await page.goBack();
    await expect(card).toBeInViewport({ ratio: 0.9 });
  });

  for (const [width, height, language, theme] of [
    [1280, 800, 'fr', 'light'],
    [390, 844, 'en', 'dark'],
  ] as const) {
    test(`axe finds nothing at ${width} × ${height} (${language}, ${theme})`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openStory(page, `lang=${language}&tour=world&step=kinds&theme=${theme}`);
      await mapRests(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      // Nothing sticks out at the side.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test('it is read in a frame of another origin, and from the stage', async ({ page, baseURL }) => {
    // Its page may not measure the story's, nor be measured by it.
    const around = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<iframe src="${baseURL}${story}&lang=en&tour=world" style="width:900px;height:600px"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => around.listen(0, '127.0.0.1', resolve));
    await page.goto(`http://127.0.0.1:${(around.address() as AddressInfo).port}/`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: /^Step 3:/ }).click();
    await expect(stepNow(frame)).toHaveAccessibleName(/^Step 3:/);
    await page.mouse.move(600, 300);
    await page.mouse.wheel(0, 600);
    await expect(stepNow(frame)).toHaveAccessibleName(/^Step 4:/);
    around.close();

    await page.goto('./?mode=present&renderer=svg&lang=en&tour=world&step=africa');
    await page.getByRole('link', { name: 'Story to scroll' }).press('Enter');
    await expect(stepNow(page)).toHaveAccessibleName(/^Step 5:/);
  });
});

test('the map flies to a step, and is there at once where less motion is asked for', async ({ page }) => {
  await openStory(page, 'lang=en&tour=world');
  await mapRests(page);
  await page.evaluate(() => {
    const flights = { count: 0 };
    Object.assign(window, { flights });
    new MutationObserver((records) => {
      flights.count += records.filter(({ target }) => (target as Element).matches('[data-moving]')).length;
    }).observe(document.querySelector('.map-mount') as Element, {
      attributes: true,
      attributeFilter: ['data-moving'],
      subtree: true,
    });
  });
  const flights = () =>
    page.evaluate(() => (window as never as { flights: { count: number } }).flights.count);
  await page.getByRole('link', { name: /^Step 2:/ }).click();
  await expect.poll(() => agreementsOnMap(page)).toBe(212);
  await expect.poll(flights).toBeGreaterThan(0);
  await mapRests(page);
  const before = await flights();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('link', { name: /^Step 5:/ }).click();
  await expect.poll(() => agreementsOnMap(page)).toBe(20);
  expect(await flights()).toBe(before);
});

/** At the end the map stays as the last step has it. */
async function saysLast(page: Page): Promise<void> {
  await expect(stepNow(page)).toHaveAccessibleName(/^Step 8:/);
  await expect(page).toHaveURL(/step=kinds/);
}
