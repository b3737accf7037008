import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { provideBrowser, withoutGpu } from '../../scripts/browser.ts';
import { clustering } from './clustering.ts';
import { facets } from './facets.ts';
import { buildPages } from './pages/build.ts';
import { profile } from './profile.ts';
import { type SearchTime, searchTimes } from './search.ts';
import { type BenchServer, serve } from './server.ts';
import { firstScripts, sizeOf } from './sizes.ts';
import { type Measured, medians, table, verdicts } from './statistics.ts';
import { type Candidate, visit } from './visit.ts';

/**
 * `npm run bench`: sizes and timings of the built site, beside what other libraries need for the same points. Prints
 * Markdown (docs/bench.md says how it is measured). `-- --rounds 3` visits each page three times, `-- --only maplibre`
 * (more than once, if need be) visits only these, `-- --before folder` visits a former build in turn with this one, `-- --profile` tells where the time of one visit goes instead. Nothing here can fail a test.
 */
const site = 'dist';

const allCandidates: readonly Candidate[] = [
  { name: 'atlas', site: 'atlas', query: '', draggable: true },
  { name: 'atlas, before', site: 'before', query: '', draggable: true },
  { name: 'atlas, en/', site: 'atlas', query: 'en/', draggable: true },
  { name: 'atlas, renderer=svg', site: 'atlas', query: '?renderer=svg', draggable: true },
  { name: 'atlas, renderer=gl', site: 'atlas', query: '?renderer=gl', draggable: true },
  { name: 'maplibre', site: 'maplibre', query: '', draggable: true },
  { name: 'leaflet', site: 'leaflet', query: '', draggable: true },
  { name: 'openlayers', site: 'openlayers', query: '', draggable: true },
  { name: 'floor', site: 'floor', query: '', draggable: false },
];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true },
    profile: { type: 'boolean', default: false },
    before: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const candidates = allCandidates.filter(({ site }) => site !== 'before' || values.before !== undefined);
const known = [...candidates.map(({ name }) => name), 'clustering', 'facets', 'search'];
const wanted = values.only ?? known;
const unknown = wanted.find((name) => !known.includes(name));
if (!Number.isInteger(rounds) || rounds < 1) stop('--rounds must be a whole number of at least 1.');
if (unknown) stop(`There is no "${unknown}" to be measured. There are: ${known.join('; ')}.`);
const isPageWanted = wanted.some((name) => name !== 'search');
if (isPageWanted && !existsSync(join(site, 'index.html')))
  stop('dist/index.html is missing: run `npm run build` first.');

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const milliseconds = (time: number) => `${time < 100 ? time.toFixed(1) : number.format(time)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

if (isPageWanted) await printWhatPagesTell();
if (!values.profile && wanted.includes('search')) await printSearch();

/** All that is measured in a browser. */
async function printWhatPagesTell(): Promise<void> {
  printSizes();
  const folder = mkdtempSync(join(tmpdir(), 'accord-atlas-bench-'));
  let browser: Browser | undefined;
  let server: BenchServer | undefined;
  try {
    await buildPages(folder);
    const others = ['maplibre', 'leaflet', 'openlayers', 'floor', 'clustering', 'facets'];
    server = await serve({
      atlas: site,
      ...(values.before === undefined ? {} : { before: values.before }),
      ...Object.fromEntries(others.map((name) => [name, join(folder, name)])),
    });
    browser = await chromium.launch({ executablePath: provideBrowser(console.log), args: [...withoutGpu] });
    if (values.profile) await printProfiles(browser, server);
    else await printPages(browser, server);
    if (!values.profile && wanted.includes('clustering')) await printClustering(browser, server);
    if (!values.profile && wanted.includes('facets')) await printFacets(browser, server);
  } finally {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}

function printSizes(): void {
  const scripts = firstScripts(site).map((file) => sizeOf(site, file));
  const open = ['index.html', 'data/agreements.geojson', 'data/agreements.csv'].map((file) =>
    sizeOf(site, file),
  );
  const gzip = scripts.reduce((sum, size) => sum + size.gzip, 0);
  console.log('\nPage, scripts before content-ready, open data:\n');
  console.log(
    table(
      ['file', 'raw', 'gzip', 'brotli'],
      [...scripts, ...open].map((size) => [
        size.file,
        kilobytes(size.raw),
        kilobytes(size.gzip),
        kilobytes(size.brotli),
      ]),
    ),
  );
  console.log(`\nScripts before content-ready: ${kilobytes(gzip)} gzipped (at most 130 kB)`);
}

/** Visits the pages in turn, so that a slow minute of the machine falls on all of them. */
async function printPages(browser: Browser, server: BenchServer): Promise<void> {
  const chosen = candidates.filter(({ name }) => wanted.includes(name));
  const [first] = chosen;
  if (!first) return;
  // The first page of a browser that has just started pays for the start: not counted.
  await visit(browser, server, first, 0);
  const visits = new Map(chosen.map(({ name }) => [name, [] as Measured[]]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const candidate of chosen) {
      process.stderr.write(`\rround ${round} of ${rounds}: ${candidate.name.padEnd(24)}`);
      visits.get(candidate.name)?.push(await visit(browser, server, candidate, round));
    }
  }
  process.stderr.write(`\r${' '.repeat(48)}\r`);
  const pages = new Map([...visits].map(([name, all]) => [name, medians(all)]));
  console.log(`\nPages in Chromium ${browser.version()} without a GPU, medians of ${rounds}:\n`);
  console.log(
    table(
      ['page', 'content-ready', 'map-visible', 'map-ready', 'bytes until map-ready', 'frame while dragging'],
      [...pages].map(([name, { content, visible, ready, bytes, drag }]) => [
        name,
        content === null ? '–' : milliseconds(content),
        milliseconds(visible),
        milliseconds(ready),
        kilobytes(bytes),
        drag === null ? '–' : milliseconds(drag),
      ]),
    ),
  );
  const held = verdicts(pages);
  if (held.length === 0) return;
  console.log('\nTo reach:\n');
  console.log(
    table(
      ['target', 'is', 'at most', ''],
      held.map(({ what, value, atMost, reached }) => [
        what,
        value.toFixed(2),
        String(atMost),
        reached ? '✓' : '✗',
      ]),
    ),
  );
}

async function printProfiles(browser: Browser, server: BenchServer): Promise<void> {
  for (const candidate of candidates.filter(({ name }) => wanted.includes(name))) {
    console.log(await profile(browser, server, candidate));
  }
}

async function printClustering(browser: Browser, server: BenchServer): Promise<void> {
  const measured = await clustering(browser, server, rounds);
  console.log(`\nClusters of an opening view, medians of ${rounds}:\n`);
  console.log(
    table(
      [
        'points',
        'one index of ours',
        'by our worker',
        "of that, the page's thread",
        "MapLibre's source and worker",
      ],
      measured.map(({ points, ours, worker, busy, maplibre }) => [
        number.format(points),
        ...[ours, worker, busy, maplibre].map(milliseconds),
      ]),
    ),
  );
}

async function printFacets(browser: Browser, server: BenchServer): Promise<void> {
  const measured = await facets(browser, server);
  const both = (usual: number, longest: number) => `${milliseconds(usual)} (${milliseconds(longest)})`;
  console.log('\nWork of the page’s own thread for a change of facets, medians (and longest):\n');
  console.log(
    table(
      ['agreements', 'all numbers', 'with the list drawn', 'with the charts drawn'],
      measured.map(({ agreements, usual, longest }) => [
        number.format(agreements),
        both(usual.numbers, longest.numbers),
        both(usual.list, longest.list),
        both(usual.charts, longest.charts),
      ]),
    ),
  );
}

async function printSearch(): Promise<void> {
  const measured = await searchTimes();
  const each = ({ usual, most, longest }: SearchTime['find']) =>
    [usual, most, longest].map(milliseconds).join(' / ');
  console.log('\nSearch in Node, time of the processor; usual / nineteen of twenty / longest:\n');
  console.log(
    table(
      [
        'agreements',
        'institutions',
        'terms',
        'index, gzip',
        'from text to search',
        'a query',
        'a phrase understood',
      ],
      measured.map(({ agreements, institutions, terms, gzip, load, find, understand }) => [
        number.format(agreements),
        number.format(institutions),
        number.format(terms),
        kilobytes(gzip),
        milliseconds(load),
        each(find),
        each(understand),
      ]),
    ),
  );
}
