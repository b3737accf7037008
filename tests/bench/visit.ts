import type { Browser, Page } from '@playwright/test';
import type { BenchServer } from './server.ts';
import { type Measured, median } from './statistics.ts';

/** A page to be measured. */
export interface Candidate {
  readonly name: string;
  /** As the server knows it. */
  readonly site: string;
  /** What follows the site's address: a folder, a query. */
  readonly query: string;
  readonly draggable: boolean;
}

/** How long the mouse drags the map, in milliseconds. */
const dragTime = 2000;

/** Keeps the times between frames. As text: tsx would put helpers of its own into a function. */
const countFrames = `
  let before = performance.now();
  window.benchFrames = [];
  requestAnimationFrame(function count(now) {
    window.benchFrames.push(now - before);
    before = now;
    requestAnimationFrame(count);
  });
`;

const viewport = { width: 1280, height: 800 };

/** One visit with an empty cache. @throws Error when the page does not get ready within a minute */
export async function visit(
  browser: Browser,
  server: BenchServer,
  { name, site, query, draggable }: Candidate,
  number: number,
): Promise<Measured> {
  const key = `${name.replaceAll(/\W+/g, '-')}-${number}`;
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    await page.goto(`${server.address(site, key)}${query}`);
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, undefined, {
      timeout: 60_000,
    });
    const marks = await page.evaluate(() => ({
      origin: performance.timeOrigin,
      content: performance.getEntriesByName('content-ready')[0]?.startTime ?? null,
      visible: performance.getEntriesByName('map-visible')[0]?.startTime ?? Number.NaN,
      ready: performance.getEntriesByName('map-ready')[0]?.startTime ?? Number.NaN,
    }));
    const bytes = server
      .answers(key)
      .filter(({ at }) => at <= marks.origin + marks.ready)
      .reduce((sum, answer) => sum + answer.bytes, 0);
    const drag = draggable ? await dragFrame(page) : null;
    return { content: marks.content, visible: marks.visible, ready: marks.ready, bytes, drag };
  } finally {
    await context.close();
  }
}

/** Median time between frames while the mouse drags the map to and fro, in milliseconds. */
async function dragFrame(page: Page): Promise<number> {
  // What the page does behind its first moment is over, or it would count as dragging.
  await page.waitForTimeout(500);
  const [x, y] = await freePoint(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 10, y, { steps: 3 });
  await page.evaluate(countFrames);
  const start = performance.now();
  for (let time = 0; time < dragTime; time = performance.now() - start) {
    const angle = (time / dragTime) * 2 * Math.PI;
    await page.mouse.move(x - 10 - 200 * Math.sin(angle), y - 40 * Math.sin(2 * angle));
  }
  const frames = await page.evaluate(
    () => (window as unknown as { readonly benchFrames: readonly number[] }).benchFrames,
  );
  await page.mouse.up();
  return median(frames.slice(1));
}

/** A point right of the middle with no marker and no panel under it. */
function freePoint(page: Page): Promise<[number, number]> {
  return page.evaluate(() => {
    for (let y = 600; y > 200; y -= 20) {
      for (let x = 900; x < 1200; x += 20) {
        const element = document.elementFromPoint(x, y);
        if (element && !element.closest('button, .leaflet-marker-icon, .panel')) return [x, y] as const;
      }
    }
    throw new Error('no point of the map is free');
  }) as Promise<[number, number]>;
}
