import type { Browser } from '@playwright/test';
import type { BenchServer } from './server.ts';
import { table } from './statistics.ts';
import type { Candidate } from './visit.ts';

/** An event of Chromium's tracing, as far as it is read here. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly navigationId?: string } };
}

/** What the main thread does, by Chromium's own names. */
const kinds = [
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'FireAnimationFrame',
  'RunMicrotasks',
  'ParseHTML',
  'ParseAuthorStyleSheet',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'MajorGC',
  'MinorGC',
];

/**
 * Traces one visit until its map is ready, and tells how long each thread was busy before that, and with what the
 * page's own was. Tracing slows the page by a tenth or so: read the shares, not the sums. Milliseconds.
 */
export async function profile(
  browser: Browser,
  server: BenchServer,
  { name, site, query }: Candidate,
): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  await browser.startTracing(page, {
    categories: [
      'toplevel',
      'devtools.timeline',
      'v8',
      'blink.user_timing',
      'disabled-by-default-v8.gc',
      '__metadata',
    ],
  });
  await page.goto(`${server.address(site, 'profile')}${query}`);
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
  await page.waitForTimeout(300);
  const marks = await page.evaluate(() =>
    performance.getEntriesByType('mark').map((mark) => ({ name: mark.name, time: mark.startTime })),
  );
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await context.close();
  return report(name, marks, trace.traceEvents);
}

function report(
  name: string,
  marks: readonly { readonly name: string; readonly time: number }[],
  events: readonly TraceEvent[],
): string {
  const ready = marks.find((mark) => mark.name === 'map-ready')?.time ?? 0;
  const end = events.find((event) => event.name === 'map-ready' && event.cat.includes('user_timing'));
  if (!end) throw new Error('the trace has no map-ready');
  const start = end.ts - ready * 1000;
  const within = events.filter(({ ts }) => ts >= start && ts <= end.ts);
  const threads = new Map(
    events
      .filter((event) => event.name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name ?? '']),
  );
  const busy = sums(
    within.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'),
    ({ pid, tid }) =>
      `${threads.get(`${pid} ${tid}`) ?? 'unknown'} (${pid === end.pid ? 'page' : 'browser'})`,
  );
  const main = within.filter(({ pid, tid }) => pid === end.pid && tid === end.tid);
  const work = sums(
    main.filter((event) => kinds.includes(event.name)),
    (event) => event.name,
  );
  const rows = (all: ReadonlyMap<string, number>) =>
    [...all]
      .filter(([, time]) => time >= 10)
      .sort(([, one], [, other]) => other - one)
      .map(([what, time]) => [what, time.toFixed(0)]);
  return [
    `\n${name}: ${marks.map((mark) => `${mark.name} ${mark.time.toFixed(0)} ms`).join(', ')}\n`,
    table(['thread', 'busy until map-ready (ms)'], rows(busy)),
    '',
    table(["the page's own thread (parts hold each other)", 'ms'], rows(work)),
  ].join('\n');
}

function sums(events: readonly TraceEvent[], keyOf: (event: TraceEvent) => string): Map<string, number> {
  const all = new Map<string, number>();
  for (const event of events) {
    const key = keyOf(event);
    all.set(key, (all.get(key) ?? 0) + (event.dur ?? 0) / 1000);
  }
  return all;
}
