import { expect, type Locator, type Page } from '@playwright/test';
import { toWorld } from '../../src/map/mercator.ts';
import type { LonLat } from '../../src/model/atlas.ts';

/** A marker's disc on the screen, in CSS pixels. */
export interface Disc {
  readonly name: string;
  readonly agreements: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Opens the atlas and waits until list and map stand. */
export async function openAtlas(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await mapStands(page);
}

/** Waits for the mark of the map's first frame, whatever it shows. */
export async function mapIsDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
}

/** Waits until the map stands with its markers. */
export async function mapStands(page: Page): Promise<void> {
  await mapIsDrawn(page);
  await expect(markers(page).first()).toBeVisible();
}

/** The markers, most agreements first. */
export function markers(page: Page): Locator {
  return page.locator('[data-agreements]');
}

/** Where the markers stand now. */
export async function discs(page: Page): Promise<Disc[]> {
  return markers(page).evaluateAll((buttons) =>
    buttons
      .filter((button) => !(button as HTMLElement).hidden)
      .map((button) => {
        const box = button.querySelector('.donut-halo')?.getBoundingClientRect() ?? new DOMRect();
        return {
          name: button.getAttribute('aria-label') ?? '',
          agreements: Number(button.getAttribute('data-agreements')),
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          radius: box.width / 2,
        };
      }),
  );
}

/** Pairs of markers that overlap, by name. */
export function overlaps(all: readonly Disc[]): string[] {
  return all.flatMap((one, position) =>
    all.slice(position + 1).flatMap((other) => {
      const distance = Math.hypot(one.x - other.x, one.y - other.y);
      return distance < one.radius + other.radius - 0.5 ? [`${one.name} / ${other.name}`] : [];
    }),
  );
}

/** Waits until the map has come to rest and its markers have settled. */
export async function mapRests(page: Page): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('[data-moving]') && document.getAnimations().length === 0,
  );
}

/** Two places that have a marker of their own in the opening view: [lon, lat]. */
const landmarks = [
  ['Reykjavik', [-21.8954, 64.1355]],
  ['Stellenbosch', [18.8665, -33.9346]],
] as const;

/** Where a place of the Mercator map stands on the screen, told from the markers of two others. CSS pixels. */
export async function pointOf(page: Page, lonLat: LonLat): Promise<{ x: number; y: number }> {
  const all = await discs(page);
  const [first, second] = landmarks.map(([name, place]) => {
    const disc = all.find((one) => one.name.startsWith(name));
    if (!disc) throw new Error(`${name} has no marker of its own in this view`);
    return { disc, world: toWorld(place) };
  });
  if (!first || !second) throw new Error('two landmarks are needed');
  const scale = (second.disc.x - first.disc.x) / (second.world[0] - first.world[0]);
  const [x, y] = toWorld(lonLat);
  return {
    x: first.disc.x + (x - first.world[0]) * scale,
    y: first.disc.y + (y - first.world[1]) * scale,
  };
}

/** The row of a country in the list. */
export function countryRow(page: Page, name: string): Locator {
  return page.locator('.country-row').getByRole('button', { name: new RegExp(`^${name}\\b`) });
}

/** A phone, a tablet, a desk, a touch screen, a wall. CSS pixels. */
export const windows = [
  [360, 640],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const;
