import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Still } from '../src/present/export/still.ts';
import type { ExportWish } from '../src/present/export/wish.ts';
import { slide } from '../src/present/stage-layout.ts';
import { provideBrowser, withoutGpu } from './browser.ts';
import { type ExportWishes, placesOf, readExportWishes, stillPage } from './export/wishes.ts';
import { serveSite } from './kiosk/serve.ts';

/**
 * `npm run export -- --tour NAME --format pdf|png|svg`: makes slides of a tour without a window (docs/export.md), by the
 * page's own export. Builds the site first where there is none, or by `--build`.
 */

/** How long the page may take to open, in milliseconds. */
const patience = 60_000;

try {
  const wishes = readExportWishes(process.argv.slice(2));
  buildWhereMissing(wishes);
  await exportTour(wishes);
} catch (reason) {
  console.error(reason instanceof Error ? reason.message : String(reason));
  process.exit(1);
}

function buildWhereMissing({ site, build }: ExportWishes): void {
  if (!build && existsSync(join(site, 'index.html'))) return;
  console.log(build ? 'Building the site …' : `No site in ${site}/ yet: building it …`);
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--outDir', site], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The site could not be built.');
}

async function exportTour(wishes: ExportWishes): Promise<void> {
  const served = await serveSite(wishes.site, 0);
  const browser = await chromium.launch({
    executablePath: provideBrowser(console.log),
    args: [...withoutGpu],
  });
  try {
    const page = await browser.newPage({
      viewport: { ...slide },
      reducedMotion: 'reduce',
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
    });
    await page.goto(stillPage(served.address, wishes));
    const { steps } = await tourOn(page, wishes);
    const places = placesOf(wishes.steps, steps);
    mkdirSync(wishes.out, { recursive: true });
    const { format, size } = wishes;
    // A picture is written down before the next is made; a document is one file of all.
    const parts = format === 'pdf' ? [places] : places.map((place) => [place]);
    for (const part of parts) await makePart(page, { format, size, steps: part }, wishes.out);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** @throws Error where there is no such tour, with the names of those that there are */
async function tourOn(page: Page, { tour }: ExportWishes): Promise<Pick<Still, 'tours' | 'tour' | 'steps'>> {
  await page.waitForFunction(() => window.still || document.querySelector('.no-tours'), null, {
    timeout: patience,
  });
  const there = await page.evaluate(() => {
    const { tours, tour: shown, steps } = window.still ?? { tours: [], tour: '', steps: [] };
    return { tours, tour: shown, steps };
  });
  if (there.tour === tour) return there;
  throw new Error(
    there.tours.length > 0
      ? `No tour "${tour}". There are: ${there.tours.join(', ')}.`
      : 'This atlas has no tour yet.',
  );
}

async function makePart(page: Page, wish: ExportWish, folder: string): Promise<void> {
  const files = await page.evaluate(async (wished) => {
    const made = (await window.still?.make(wished)) ?? [];
    return made.map(({ name, bytes }) => {
      // In parts: a call takes only so many arguments.
      let text = '';
      for (let start = 0; start < bytes.length; start += 0x8000)
        text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
      return { name, data: btoa(text) };
    });
  }, wish);
  for (const { name, data } of files) {
    const bytes = Buffer.from(data, 'base64');
    const path = join(folder, name);
    writeFileSync(path, bytes);
    console.log(`${path}: ${Math.round(bytes.length / 1000)} kB`);
  }
}
