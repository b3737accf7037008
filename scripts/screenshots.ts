import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { preview } from 'vite';
import { provideBrowser, withoutGpu } from './browser.ts';

/**
 * `npm run screenshots`: takes the README's pictures of the built site into docs/ (build first).
 */
const site = 'dist';
const viewport = { width: 1280, height: 800 };

interface Shot {
  readonly file: string;
  readonly query: string;
  /** A browser in which no WebGL is to be had. */
  readonly withoutWebGl?: true;
}

const shots: readonly Shot[] = [
  { file: 'world-light.png', query: '?lang=en&theme=light&renderer=gl' },
  { file: 'world-dark.png', query: '?lang=en&theme=dark&renderer=gl' },
  { file: 'globe.png', query: '?lang=en&theme=dark&renderer=gl&projection=globe&reach=1' },
  { file: 'no-webgl.png', query: '?lang=en&theme=light&country=ES', withoutWebGl: true },
];

if (!existsSync(join(site, 'index.html'))) {
  console.error('dist/index.html is missing: run `npm run build` first.');
  process.exit(1);
}

const server = await preview({ build: { outDir: site }, preview: { port: 0 }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('vite preview has no address');
const executablePath = provideBrowser(console.log);
const withWebGl = await chromium.launch({ executablePath, args: [...withoutGpu] });
const withoutWebGl = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis'],
});
try {
  for (const shot of shots) await take(shot.withoutWebGl ? withoutWebGl : withWebGl, shot, address);
} finally {
  await withWebGl.close();
  await withoutWebGl.close();
  await server.close();
}

async function take(browser: Browser, { file, query }: Shot, address: string): Promise<void> {
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${address}${query}`);
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await page.evaluate(() => document.fonts.ready);
  const path = join('docs', file);
  // Names and finer outlines come in by themselves: until two pictures in a row are the same.
  let before = await page.screenshot();
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(500);
    const now = await page.screenshot({ path });
    if (now.equals(before)) break;
    before = now;
  }
  await context.close();
  console.log(`${path}: ${Math.round(statSync(path).size / 1000)} kB`);
}
