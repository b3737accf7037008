import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { provideBrowser, withoutGpu } from '../../scripts/browser.ts';

const marks = ['content-ready', 'map-visible', 'map-ready'] as const;

/** Median of five visits with an empty cache, at 1280 × 800 with software rendering. */
export async function pageMarks(site: string): Promise<Record<string, number>[]> {
  const server = await preview({ build: { outDir: site }, preview: { port: 4299 }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? 'http://localhost:4299/';
  const browser = await chromium.launch({
    executablePath: provideBrowser(console.log),
    args: [...withoutGpu],
  });
  const visits: Record<string, number>[] = [];
  for (let visit = 0; visit < 5; visit += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
    visits.push(
      await page.evaluate(() =>
        Object.fromEntries(
          performance.getEntriesByType('mark').map(({ name, startTime }) => [name, startTime]),
        ),
      ),
    );
    await context.close();
  }
  await browser.close();
  await server.close();
  return marks.map((mark) => {
    const times = visits.map((visit) => visit[mark] ?? Number.NaN).sort((one, other) => one - other);
    return { [mark]: Math.round(times[2] ?? Number.NaN) };
  });
}
