import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { provideBrowser, withoutGpu } from '../../scripts/browser.ts';
import { heldLine, verdict } from './report.ts';
import { type Renderer, sizes } from './screen.ts';
import { type Stretch, type StretchReport, soak } from './soak.ts';
import { timingsOf } from './timings.ts';

/**
 * `npm run soak`: a thousand visitors before the built site as an unattended screen (docs/kiosk.md says what is
 * looked at). `-- --seed 7` lets the same come again, `--sessions 100` fewer; `--from 412 --sessions 1` only that one.
 * `--renderer svg` or `gl` has one renderer draw for all of them; without it the last one in twenty-five stands before MapLibre.
 * What a page holds is measured every `--every 50` visitors; `--screens 2` are visited side by side. Writes what it saw into test-results/soak/.
 */
const site = 'dist';
const results = join('test-results', 'soak');
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    sessions: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    every: { type: 'string', default: '50' },
    screens: { type: 'string', default: '2' },
    renderer: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
const sessions = Number(values.sessions);
const from = Number(values.from);
const screens = Math.max(1, Number(values.screens));
if (
  ![seed, sessions, from, screens].every((number) => Number.isInteger(number) && number >= 0) ||
  sessions < 1
)
  stop('--seed, --sessions, --from and --screens must be whole numbers.');
if (values.renderer !== undefined && values.renderer !== 'svg' && values.renderer !== 'gl')
  stop('--renderer must be svg or gl.');
if (!existsSync(join(site, 'index.html'))) stop('dist/index.html is missing: run `npm run build` first.');

mkdirSync(results, { recursive: true });
const server = await preview({ build: { outDir: site }, preview: { port: 0 }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0] ?? stop('vite preview has no address.');
const browser = await chromium.launch({
  executablePath: provideBrowser(console.log),
  args: [...withoutGpu, '--enable-precise-memory-info'],
});
console.log(`${sessions} visitors from number ${from}, seed ${seed}, Chromium ${browser.version()}`);
const start = Date.now();
const reports: StretchReport[] = [];
try {
  const waiting = stretches(values.renderer as Renderer | undefined);
  const standBySomeScreen = async () => {
    for (let stretch = waiting.shift(); stretch; stretch = waiting.shift())
      reports.push(await letVisit(stretch));
  };
  await Promise.all(Array.from({ length: screens }, standBySomeScreen));
} finally {
  await browser.close();
  await server.close();
}
reports.sort((one, other) => one.first - other.first);
const { lines, isWell } = verdict(reports, { seed, minutes: (Date.now() - start) / 60_000 });
writeFileSync(join(results, 'report.json'), JSON.stringify({ seed, sessions, from, reports }, null, 1));
writeFileSync(join(results, 'report.md'), `${lines.join('\n')}\n`);
console.log(lines.join('\n'));
process.exit(isWell ? 0 : 1);

/** @throws Error where the site can't be opened at all */
function letVisit(stretch: Stretch): Promise<StretchReport> {
  return soak(browser, stretch, {
    address,
    seed,
    timings: timingsOf(),
    warmUp: 10,
    every: Number(values.every),
    onVisit({ visitor, acts, fault, problems, took, reloads }) {
      if (values.verbose) console.log(visitor, `${took} ms`, fault ?? '', reloads || '', acts);
      if (problems.length === 0) return;
      console.log(`✗ visitor ${visitor}${fault ? ` (${fault})` : ''}\n  ${problems.join('\n  ')}`);
      console.log(
        `  again: npm run soak -- --seed ${seed} --from ${visitor} --sessions 1 --renderer ${stretch.renderer}`,
      );
    },
    onHeld: (now) => console.log(`  from ${stretch.first}: ${heldLine(now)}`),
    async onFailure(screen, { visitor }) {
      await screen.page
        .screenshot({ path: join(results, `visitor-${visitor}.png`), timeout: 5000 })
        .catch(() => {});
    },
  });
}

function stretches(renderer: Renderer | undefined): Stretch[] {
  const whole = (one: Renderer, first: number, visitors: number): Stretch => ({
    renderer: one,
    first,
    visitors,
    sizes: sizes[one],
  });
  if (renderer) return [whole(renderer, from, sessions)];
  const before = Math.floor(sessions / 25);
  const each = Math.ceil((sessions - before) / screens);
  return [
    ...Array.from({ length: screens }, (_, at) =>
      whole('svg', from + at * each, Math.min(each, sessions - before - at * each)),
    ),
    whole('gl', from + sessions - before, before),
  ].filter(({ visitors }) => visitors > 0);
}

function stop(line: string): never {
  console.error(line);
  process.exit(1);
}
