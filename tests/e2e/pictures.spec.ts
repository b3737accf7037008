import { expect, type Page, test } from '@playwright/test';
import { mapRests } from './atlas-page.ts';

/**
 * Pictures of the map, drawn by both hands, against those in tests/pictures. Each is held against a map with a defect,
 * too, so that the tolerance is known to see it. `npm run test:pictures -- --update-snapshots` takes them anew.
 */

/**
 * Other machines smooth edges and letters a little differently: two pixels of a thousand may. The threshold is finer
 * than Playwright's own 0.2, which does not see a border on land.
 */
const tolerance = { maxDiffPixelRatio: 0.002, threshold: 0.1 };

/** The part of the window that is compared: beside the panel, clear of the buttons. CSS pixels. */
const clip = { x: 460, y: 100, width: 240, height: 300 };

interface Picture {
  readonly name: string;
  readonly query: string;
  /** Markers would cover what the picture is about. */
  readonly withoutMarkers: boolean;
  /** What goes wrong, and how the map is spoilt so. */
  readonly defects: Readonly<Record<string, (page: Page) => Promise<string>>>;
}

/** The map by another link. */
const instead = (query: string) => async () => query;

/** Degrees of longitude for so many CSS pixels in Mercator. */
const degrees = (pixels: number, zoom: number) => (360 * pixels) / (512 * 2 ** zoom);

const view = (lon: number, lat: number, zoom: number) => `view=${lon.toFixed(5)},${lat},${zoom}`;

const pictures: readonly Picture[] = [
  {
    name: 'basemap',
    query: view(10, 47, 3.4),
    withoutMarkers: true,
    defects: {
      'moved by three pixels': instead(view(10 + degrees(3, 3.4), 47, 3.4)),
      'without borders': async (page) => {
        await loseBorders(page);
        return view(10, 47, 3.4);
      },
    },
  },
  {
    name: 'donuts',
    query: view(10, 47, 3.4),
    withoutMarkers: false,
    defects: {
      'without one of the donuts': async (page) => {
        await page.addInitScript(hideOneMarker, clip);
        return view(10, 47, 3.4);
      },
    },
  },
  {
    name: 'arcs',
    query: `reach=1&${view(-10, 35, 1.6)}`,
    withoutMarkers: true,
    defects: {
      'without arcs': instead(view(-10, 35, 1.6)),
      'without some of the arcs': instead(`reach=1&without=bilateral&${view(-10, 35, 1.6)}`),
    },
  },
  {
    name: 'choropleth',
    query: `layer=agreements&${view(10, 47, 2.6)}`,
    withoutMarkers: true,
    defects: {
      'without shades': instead(view(10, 47, 2.6)),
      'shaded by another number': instead(`layer=share-bilateral&${view(10, 47, 2.6)}`),
    },
  },
  {
    name: 'globe',
    query: `projection=globe&${view(10, 40, 0.6)}`,
    withoutMarkers: true,
    defects: {
      'turned by two degrees': instead(`projection=globe&${view(12, 40, 0.6)}`),
      'drawn flat': instead(view(10, 40, 0.6)),
    },
  },
];

/** Renames the layer of borders in every script: neither hand finds it then. */
async function loseBorders(page: Page): Promise<void> {
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/(["'`])borders\1/g, '$1nothing$1');
    await route.fulfill({ response, body });
  });
}

/** Keeps the smallest donut with a number in the picture hidden. */
function hideOneMarker(clip: { x: number; y: number; width: number; height: number }): void {
  setInterval(() => {
    // Markers find their places one after another: what was the smallest may have gone.
    for (const before of document.querySelectorAll<HTMLElement>('[data-spoilt]')) {
      delete before.dataset.spoilt;
      before.style.opacity = '';
    }
    const boxes = [...document.querySelectorAll<HTMLElement>('[data-agreements]:not([data-agreements="1"])')]
      .map((marker) => ({
        marker,
        box: (marker.querySelector('.donut-halo') ?? marker).getBoundingClientRect(),
      }))
      .filter(({ box }) => box.left > clip.x && box.right < clip.x + clip.width)
      .filter(({ box }) => box.top > clip.y && box.bottom < clip.y + clip.height)
      .sort((one, other) => one.box.width - other.box.width);
    const smallest = boxes[0]?.marker;
    if (!smallest) return;
    smallest.dataset.spoilt = '';
    smallest.style.opacity = '0';
  }, 20);
}

/** What the map shows when it has come to rest: two pictures in a row that are the same to the byte. */
async function picture(page: Page, query: string, withoutMarkers: boolean): Promise<Buffer> {
  await page.goto(`./?lang=en&theme=light&${query}`);
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await page.addStyleTag({
    content: `.panel, .map-controls { visibility: hidden }
      ${withoutMarkers ? '.map-overlay > * { visibility: hidden }' : ''}`,
  });
  await page.evaluate(() => document.fonts.ready);
  await mapRests(page);
  let before = await page.screenshot({ clip });
  for (;;) {
    const now = await page.screenshot({ clip });
    if (now.equals(before)) return now;
    before = now;
  }
}

test.use({
  viewport: { width: 800, height: 600 },
  locale: 'en-GB',
  colorScheme: 'light',
  contextOptions: { reducedMotion: 'reduce' },
});

for (const hand of ['gl', 'svg'] as const) {
  for (const { name, query, withoutMarkers, defects } of pictures) {
    const file = `${name}-${hand}.png`;
    test(`${name}, drawn by ${hand}`, async ({ page }) => {
      expect(await picture(page, `renderer=${hand}&${query}`, withoutMarkers)).toMatchSnapshot(
        file,
        tolerance,
      );
    });

    for (const [defect, spoil] of Object.entries(defects)) {
      test(`${name}, drawn by ${hand}: ${defect} would be seen`, async ({ page }) => {
        const spoilt = `renderer=${hand}&${await spoil(page)}`;
        expect(await picture(page, spoilt, withoutMarkers)).not.toMatchSnapshot(file, tolerance);
      });
    }
  }
}
