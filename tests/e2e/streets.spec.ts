import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { mapRests, mapStands } from './atlas-page.ts';

const folder = join('test-results', 'streets');
const port = Number(process.env.ATLAS_TEST_PORT ?? 4199) + 300;
const streetStyle = 'https://streets.example/style.json';
/** A colour that no theme has. */
const street = [255, 0, 200];

let server: ReturnType<typeof spawn> | undefined;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  rmSync(folder, { recursive: true, force: true });
  const data = join(folder, 'data');
  cpSync('data', data, { recursive: true });
  const config = JSON.parse(readFileSync(join(data, 'atlas.config.json'), 'utf8'));
  config.streets = {
    style: streetStyle,
    attribution: { text: '© Streets Example', path: 'https://streets.example/copyright' },
  };
  writeFileSync(join(data, 'atlas.config.json'), JSON.stringify(config));
  const site = join(folder, 'site');
  const built = spawnSync('npx', ['vite', 'build', '--outDir', site], {
    env: { ...process.env, ATLAS_DATA: data },
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
  server = spawn('npx', ['vite', 'preview', '--outDir', site, '--port', String(port), '--strictPort'], {
    detached: true,
  });
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${port}/`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true);
});

test.afterAll(() => {
  if (server?.pid) process.kill(-server.pid);
});

const open = async (page: Page, view: string) => {
  await page.goto(`http://localhost:${port}/?renderer=gl&view=${view}`);
  await mapStands(page);
  await mapRests(page);
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
            data: {
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
            },
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
  await open(page, '2.17,41.38,3');
  expect(asked).toEqual([]);
  await open(page, '2.17,41.38,10');
  await expect.poll(() => colourAt(page, 700, 250)).toEqual(street);
  expect(asked).toEqual([streetStyle]);
  await expect(page.getByRole('link', { name: '© Streets Example' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'rues' })).toHaveCount(0);
});

test('where they can’t be reached the built-in map stays, and the reader is told quietly', async ({
  page,
}) => {
  await page.route('https://streets.example/**', (route) => route.abort());
  await open(page, '2.17,41.38,10');
  await expect(
    page.getByRole('status').filter({ hasText: 'Le détail des rues n’est pas joignable' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Barcelone, Espagne/ })).toBeVisible();
  const land = await colourAt(page, 500, 150);
  const sea = await colourAt(page, 1200, 700);
  expect(land).not.toEqual(sea);
});
