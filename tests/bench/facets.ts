import type { Browser } from '@playwright/test';
import type { FacetTimes } from './pages/facets/main.tsx';
import type { BenchServer } from './server.ts';
import { median } from './statistics.ts';

/** Lengths of the lists. */
const lengths = [380, 10_000, 100_000] as const;

/** Median and longest time of a change of facets, in milliseconds. */
export interface FacetTime {
  readonly agreements: number;
  readonly usual: FacetTimes;
  readonly longest: FacetTimes;
}

/** Times changes of facets on lists of several lengths, each on a page of its own. */
export async function facets(browser: Browser, server: BenchServer): Promise<FacetTime[]> {
  const measured: FacetTime[] = [];
  for (const agreements of lengths) {
    const page = await browser.newPage();
    await page.goto(server.address('facets', `facets-${agreements}`));
    await page.waitForFunction(() => 'timeFacets' in window);
    const times = await page.evaluate((length) => window.timeFacets(length), agreements);
    measured.push({
      agreements,
      usual: each(times, median),
      longest: each(times, (all) => Math.max(...all)),
    });
    await page.close();
  }
  return measured;
}

function each(times: readonly FacetTimes[], of: (all: readonly number[]) => number): FacetTimes {
  return {
    numbers: of(times.map(({ numbers }) => numbers)),
    list: of(times.map(({ list }) => list)),
    charts: of(times.map(({ charts }) => charts)),
  };
}
