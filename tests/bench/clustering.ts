import type { Browser } from '@playwright/test';
import type { ClusteringTimes } from './pages/clustering/main.ts';
import type { BenchServer } from './server.ts';
import { median } from './statistics.ts';

/** Lengths of the lists. */
const lengths = [380, 10_000, 100_000] as const;

export interface Clustering extends ClusteringTimes {
  readonly points: number;
}

/**
 * Median time from a list of points to the clusters of an opening view, in milliseconds: our one index on the main
 * thread, by our worker, and a clustered source of MapLibre with its worker, in turn on one page.
 */
export async function clustering(
  browser: Browser,
  server: BenchServer,
  rounds: number,
): Promise<Clustering[]> {
  const page = await browser.newPage();
  await page.goto(server.address('clustering', 'clustering'));
  await page.waitForFunction(() => 'timeClustering' in window);
  const measured: Clustering[] = [];
  for (const points of lengths) {
    const times: ClusteringTimes[] = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push(await page.evaluate((count) => window.timeClustering(count), points));
    }
    const medianOf = (what: keyof ClusteringTimes) => median(times.map((one) => one[what]));
    measured.push({
      points,
      ours: medianOf('ours'),
      worker: medianOf('worker'),
      busy: medianOf('busy'),
      maplibre: medianOf('maplibre'),
    });
  }
  await page.close();
  return measured;
}
