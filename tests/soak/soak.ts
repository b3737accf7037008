import type { Browser } from '@playwright/test';
import type { Locale } from '../../src/model/atlas.ts';
import type { Diary } from './diary.ts';
import { diceOf } from './dice.ts';
import { befalling, type Fault } from './faults.ts';
import { type Held, held } from './heap.ts';
import { openScreen, type Renderer, type Screen, type Size, stands } from './screen.ts';
import { type Opening, type Timings, type Visit, visit } from './visit.ts';
import { isSeen, type Sight, sight, wandering } from './what-is-seen.ts';

/** Visitors before one page, drawn by one renderer. */
export interface Stretch {
  readonly renderer: Renderer;
  /** Number of the first visitor, from 1. */
  readonly first: number;
  readonly visitors: number;
  /** How the screen hangs; visitors find it in one of these. */
  readonly sizes: readonly Size[];
}

export interface SoakOptions {
  readonly address: string;
  readonly seed: number;
  readonly timings: Timings;
  /** After how many visitors of a stretch what the page holds is measured first; the end is held against it. */
  readonly warmUp: number;
  /** How often it is measured after that: every so many visitors. */
  readonly every: number;
  /** Instead of what the seed says. */
  readonly faultOf?: (visitor: number) => Fault | null;
  readonly onVisit?: (report: VisitReport) => void;
  readonly onHeld?: (held: Held) => void;
  readonly onFailure?: (screen: Screen, report: VisitReport) => Promise<void>;
}

interface VisitReport extends Visit {
  readonly visitor: number;
  readonly renderer: Renderer;
  /** How long it took, in milliseconds of the machine's own clock. */
  readonly took: number;
  /** How often the page loaded itself anew meanwhile. */
  readonly reloads: number;
  readonly complaints: readonly string[];
}

export interface StretchReport extends Stretch {
  readonly visits: readonly VisitReport[];
  readonly series: readonly Held[];
  /** What the page held at the end, as a multiple of what it held after the warm-up. Null: it was not measured. */
  readonly growth: number | null;
  /** How often the page loaded itself anew. */
  readonly reloads: number;
  /** How often it had to be loaded anew, after a dead end. */
  readonly rescues: number;
}

/** A visit that takes longer is a dead end, in milliseconds of the machine's own clock. */
const longest = 90_000;

/** Lets one visitor after the other at a page, and looks whether it stands it. */
export async function soak(browser: Browser, stretch: Stretch, options: SoakOptions): Promise<StretchReport> {
  const { address, seed, timings, warmUp, every } = options;
  const { renderer, first, visitors, sizes } = stretch;
  const openings: Opening[] = [];
  for (const size of sizes) openings.push(await openingOf(browser, address, renderer, size));
  const [size = { width: 1280, height: 800 }] = sizes;
  const screen = await openScreen(browser, address, { renderer, size });
  const visits: VisitReport[] = [];
  const series: Held[] = [];
  let rescues = 0;
  let reloads = 0;
  try {
    await stands(screen);
    for (let index = 0; index < visitors; index += 1) {
      const visitor = first + index;
      const dice = diceOf(seed, visitor);
      const which = dice.onceIn(10) ? sizes.length - 1 : 0;
      await screen.turnTo(sizes[which] ?? size);
      const fault = options.faultOf ? options.faultOf(visitor) : befalling(dice, renderer);
      const opening = openings[which];
      if (!opening) throw new Error('A screen of this size was never seen fresh.');
      const [start, before] = [Date.now(), screen.loads()];
      const diary: Diary = { acts: [], now: 'begins' };
      const seen = await withinTime(screen, diary, (signal) =>
        visit(screen, dice, { opening, timings, fault, diary, signal }),
      );
      const loaded = screen.loads() - before;
      reloads += loaded;
      const report: VisitReport = {
        ...seen,
        visitor,
        renderer,
        took: Date.now() - start,
        reloads: loaded,
        complaints: seen.problems.length > 0 ? [...screen.complaints()] : [],
      };
      visits.push(report);
      options.onVisit?.(report);
      if (seen.problems.length > 0) await options.onFailure?.(screen, report);
      if (seen.isDead) {
        rescues += 1;
        await screen.rescue();
        await stands(screen);
      }
      const done = index + 1;
      if (done === warmUp || (done > warmUp && done % every === 0) || done === visitors) {
        const now = await held(screen, done);
        series.push(now);
        options.onHeld?.(now);
      }
    }
  } finally {
    await screen.close();
  }
  const after = series.find(({ visitors: done }) => done === warmUp);
  const end = series.at(-1);
  const growth = after && end && end !== after ? end.heap / after.heap : null;
  return { ...stretch, visits, series, growth, reloads, rescues };
}

/** What visitors in each language find on a screen that nobody has touched. */
async function openingOf(
  browser: Browser,
  address: string,
  renderer: Renderer,
  size: Size,
): Promise<Opening> {
  const seen = async (locale: Locale): Promise<Sight> => {
    const screen = await openScreen(browser, address, { renderer, size, locale });
    try {
      await stands(screen);
      await screen.touches.tap({ x: size.width / 2, y: size.height / 2 });
      let before = await sight(screen.page);
      for (let same = 0, tries = 0; same < 4 && tries < 80; tries += 1) {
        await screen.play(0.5);
        await new Promise((resolve) => setTimeout(resolve, 50));
        const now = await sight(screen.page);
        const isSame =
          now.words === before.words &&
          now.map === before.map &&
          now.map !== '' &&
          !(await isSeen(screen.page, wandering));
        same = isSame ? same + 1 : 0;
        before = now;
      }
      if (before.locale !== locale)
        throw new Error(`A screen that begins in ${locale} speaks ${before.locale}.`);
      return before;
    } finally {
      await screen.close();
    }
  };
  return { fr: await seen('fr'), en: await seen('en') };
}

async function withinTime(
  screen: Screen,
  diary: Diary,
  visited: (signal: AbortSignal) => Promise<Visit>,
): Promise<Visit> {
  const abortion = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Visit>((resolve) => {
    timer = setTimeout(async () => {
      abortion.abort();
      const answer = await answers(screen);
      const problem = `no end within ${longest / 1000} s: ${diary.now}; ${answer}`;
      resolve({ acts: diary.acts, fault: null, problems: [problem], isDead: true });
    }, longest);
  });
  try {
    return await Promise.race([visited(abortion.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a page that is stuck still works, to tell a frozen page from a stuck run. */
async function answers({ devices }: Screen): Promise<string> {
  const asked = devices
    .send('Runtime.evaluate', { expression: 'document.readyState' })
    .then(({ result }) => `the page says it is ${result.value}`)
    .catch((reason) => `the page can't be asked: ${reason}`);
  const waited = new Promise<string>((resolve) => setTimeout(resolve, 5000, 'the page is frozen'));
  return Promise.race([asked, waited]);
}
