import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Feature, Polygon } from 'geojson';
import { PNG } from 'pngjs';
import { archiveOfOneTile } from '../fixtures/pmtiles.ts';
import { mapRests, mapStands } from './atlas-page.ts';

const folder = join('test-results', 'streets');
const firstPort = Number(process.env.ATLAS_TEST_PORT ?? 4199) + 300;
const streetStyle = 'https://streets.example/style.json';
const archive = 'https://streets.example/city.pmtiles';
/** A colour that no theme has. */
const street = [255, 0, 200];

/** An atlas whose configuration names streets, built and served. */
interface Site {
  readonly address: string;
  readonly server: ChildProcess;
}
const sites: Site[] = [];

async function serveWith(streets: Record<string, string>): Promise<Site> {
  const port = firstPort + sites.length;
  const data = join(folder, String(port), 'data');
  cpSync('data', data, { recursive: true });
  const config = JSON.parse(readFileSync(join(data, 'atlas.config.json'), 'utf8'));
  config.streets = {
    ...streets,
    attribution: { text: '© Streets Example', path: 'https://streets.example/copyright' },
  };
  writeFileSync(join(data, 'atlas.config.json'), JSON.stringify(config));
  const site = join(folder, String(port), 'site');
  const built = spawnSync('npx', ['vite', 'build', '--outDir', site], {
    env: { ...process.env, ATLAS_DATA: data },
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
  const server = spawn('npx', ['vite', 'preview', '--outDir', site, '--port', String(port), '--strictPort'], {
    detached: true,
  });
  const address = `http://localhost:${port}/`;
  await expect
    .poll(
      () =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
  return { address, server };
}

test.beforeAll(async () => {
  test.setTimeout(240_000);
  rmSync(folder, { recursive: true, force: true });
  sites.push(await serveWith({ style: streetStyle }));
  sites.push(await serveWith({ pmtiles: archive }));
});

test.afterAll(() => {
  for (const { server } of sites) if (server.pid) process.kill(-server.pid);
});

const open = async (page: Page, site: Site | undefined, view: string) => {
  await page.goto(`${site?.address}?renderer=gl&view=${view}`);
  await mapStands(page);
  await mapRests(page);
};

const aroundBarcelona: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [1.5, 41.2],
      [2.6, 41.2],
      [2.6, 41.8],
      [1.5, 41.8],
      [1.5, 41.2],
    ],
  ],
};

/** Colour at a point of the screen. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const { data } = PNG.sync.read(await page.screenshot({ clip: { x, y, width: 1, height: 1 } }));
  return [...data.subarray(0, 3)];
}

test('streets come from elsewhere when a reader goes near, with their source named', async ({ page }) => {
  const asked: string[] = [];
  await page.route('https://streets.example/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({
      json: {
        version: 8,
        sources: {
          town: {
            type: 'geojson',
            data: aroundBarcelona,
          },
        },
        layers: [
          {
            id: 'town',
            type: 'fill',
            source: 'town',
            paint: { 'fill-color': `rgb(${street})`, 'fill-antialias': false },
          },
        ],
      },
      headers: { 'access-control-allow-origin': '*' },
    });
  });
  await open(page, sites[0], '2.17,41.38,3');
  expect(asked).toEqual([]);
  await open(page, sites[0], '2.17,41.38,10');
  await expect.poll(() => colourAt(page, 700, 250)).toEqual(street);
  expect(asked).toEqual([streetStyle]);
  await expect(page.getByRole('link', { name: '© Streets Example' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'rues' })).toHaveCount(0);
});

test('streets come out of an archive, in the colours of the atlas', async ({ page }) => {
  const park: Feature = {
    type: 'Feature',
    properties: { kind: 'park' },
    geometry: aroundBarcelona,
  };
  const bytes = archiveOfOneTile(7, 64, 47, 'landuse', park);
  let reachable = false;
  await page.route(archive, (route) => {
    if (!reachable) return route.abort();
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
    const end = Math.min(Number(to) + 1, bytes.length);
    return route.fulfill({
      status: 206,
      body: bytes.subarray(Number(from), end),
      headers: {
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'etag,content-range',
        'content-range': `bytes ${from}-${end - 1}/${bytes.length}`,
      },
    });
  });
  await open(page, sites[1], '2.17,41.38,10');
  const note = page.getByRole('status').filter({ hasText: 'Le détail des rues' });
  await expect(note).toBeVisible();
  const land = await colourAt(page, 700, 250);
  reachable = true;
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(note).toHaveCount(0);
  await expect.poll(() => colourAt(page, 700, 250)).not.toEqual(land);
});

test('where they can’t be reached the built-in map stays, and the reader is told quietly', async ({
  page,
}) => {
  await page.route('https://streets.example/**', (route) => route.abort());
  await open(page, sites[0], '2.17,41.38,10');
  await expect(
    page.getByRole('status').filter({ hasText: 'Le détail des rues n’est pas joignable' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Barcelone, Espagne/ })).toBeVisible();
  const land = await colourAt(page, 500, 150);
  const sea = await colourAt(page, 1200, 700);
  expect(land).not.toEqual(sea);
});
