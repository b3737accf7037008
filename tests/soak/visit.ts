import type { Locale } from '../../src/model/atlas.ts';
import type { KioskConfig } from '../../src/model/kiosk.ts';
import { anyAct, begin, typed } from './acts.ts';
import type { Diary } from './diary.ts';
import type { Dice } from './dice.ts';
import { difference } from './difference.ts';
import type { Fault } from './faults.ts';
import { isOfLoading, type Screen, stands } from './screen.ts';
import {
  failedParts,
  isSeen,
  leftInMemory,
  leftOpen,
  type Sight,
  sight,
  wandering,
  warning,
} from './what-is-seen.ts';

export type Timings = Pick<KioskConfig, 'idleSeconds' | 'countdownSeconds' | 'stopSeconds'>;

/** What a new visitor sees first, on a screen that nobody has touched, in each language. */
export type Opening = Readonly<Record<Locale, Sight>>;

/** One visitor, from their first touch until the screen wanders again. */
export interface Visit {
  readonly acts: readonly string[];
  readonly fault: string | null;
  /** What should not be; empty: all is well. */
  readonly problems: readonly string[];
  /** Whether nobody could go on from here. */
  readonly isDead: boolean;
}

/** Longer than the map flies to where a visit begins, in seconds of the page's clock: nobody needs to watch. */
const flightSeconds = 1.5;
/** How long the page is given to come to what is waited for, in milliseconds of the machine's own clock. */
const patience = 8000;

export async function visit(
  screen: Screen,
  dice: Dice,
  {
    opening,
    timings,
    fault,
    diary,
    signal,
  }: {
    readonly opening: Opening;
    readonly timings: Timings;
    readonly fault: Fault | null;
    readonly diary: Diary;
    /** Ends a visit that takes too long: the next visitor must not meet its hands. */
    readonly signal: AbortSignal;
  },
): Promise<Visit> {
  const { acts } = diary;
  const problems: string[] = [];
  let isDead = true;
  try {
    if (dice.onceIn(4)) {
      diary.now = 'looks on';
      await screen.wait(dice.whole(1, 3) * timings.stopSeconds);
    }
    // Now and then the page loads itself anew while nobody is there.
    diary.now = 'comes';
    await stands(screen);
    diary.now = 'begins';
    problems.push(...(await isNew(screen, opening, async () => acts.push(await begin(screen, dice)))));
    const count = dice.whole(3, 12);
    const strikes = fault ? dice.whole(0, count - 1) : -1;
    for (let act = 0; act < count; act += 1) {
      signal.throwIfAborted();
      if (act === strikes) {
        diary.now = `struck by ${fault?.name}`;
        await fault?.strike(screen, dice);
      }
      await anyAct(screen, dice, diary);
      problems.push(...screen.waysOut().map((found) => `after ${acts.at(-1)}: ${found}`));
    }
    // What was broken on purpose may show; a visitor with luck meets nothing of it.
    if (!fault) problems.push(...(await failedParts(screen.page)).map((text) => `a part failed: ${text}`));
    diary.now = 'goes away';
    await goAway(screen, dice, { timings, problems, diary });
    diary.now = 'looked after';
    isDead = !(await asked(() => isSeen(screen.page, wandering)));
    problems.push(...(await asked(() => hasForgotten(screen))));
  } catch (reason) {
    problems.push(`the page does not answer: ${String(reason).split('\n')[0]}`);
  } finally {
    await fault?.mend(screen).catch((reason) => problems.push(`not mended: ${reason}`));
  }
  return { acts, fault: fault?.name ?? null, problems, isDead };
}

/** Whether a visitor begins where all begin. */
async function isNew(screen: Screen, opening: Opening, touch: () => Promise<unknown>): Promise<string[]> {
  let seen: (Sight & { readonly locale: Locale }) | undefined;
  let loads = screen.loads();
  await touch();
  await screen.wait(flightSeconds);
  const isSame = await soon(async () => {
    if (await isSeen(screen.page, wandering)) {
      if (screen.loads() === loads) return false;
      // The page loaded itself anew while nobody was there, just as somebody came.
      loads = screen.loads();
      await stands(screen);
      await touch();
      return false;
    }
    seen = await sight(screen.page);
    const wanted = opening[seen.locale];
    if (seen.words === wanted.words && seen.map === wanted.map) return true;
    // Flights and what waits for a moment need time to pass.
    await screen.play(0.25);
    return false;
  });
  if (isSame) return [];
  if (!seen) return ['dead end: a touch begins no visit'];
  const wanted = opening[seen.locale];
  return [
    ...difference('left of a former visitor', wanted.words, seen.words),
    ...difference('left on the map of a former visitor', wanted.map, seen.map),
  ];
}

/** Silence until the screen wanders; some come back when they are warned. */
async function goAway(
  screen: Screen,
  dice: Dice,
  { timings, problems, diary }: { timings: Timings; problems: string[]; diary: Diary },
): Promise<void> {
  const { page } = screen;
  // What a last touch begins, it begins before the long silence.
  await screen.play(0.1);
  await screen.wait(timings.idleSeconds + 1);
  // Some have said themselves that they are done.
  if (!(await soon(async () => (await isSeen(page, warning)) || (await isSeen(page, wandering)))))
    problems.push('no warning before all returns to the start');
  if (dice.onceIn(6)) {
    diary.acts.push('at the warning:');
    await anyAct(screen, dice, diary);
    diary.now = 'goes away again';
    await screen.play(0.1);
    await screen.wait(timings.idleSeconds + 1);
  }
  await screen.wait(timings.countdownSeconds);
  if (!(await soon(() => isSeen(page, wandering))))
    problems.push('dead end: the screen does not wander again');
}

async function hasForgotten(screen: Screen): Promise<string[]> {
  const { page } = screen;
  const memory = await leftInMemory(page);
  return [
    ...(await leftOpen(page)).map((text) => `left open: ${text}`),
    ...memory.map((line) => `left in memory: ${line}`),
    ...memory.filter((line) => typed.some((word) => word.length > 3 && line.includes(word))),
    ...screen.waysOut(),
  ];
}

/** Asks a page that may load itself anew meanwhile: then the new one is asked. */
async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (reason) {
    if (!isOfLoading(reason)) throw reason;
    return ask();
  }
}

/** Asks again and again; the page works in its own time, and may load itself anew meanwhile. */
async function soon(isSo: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    try {
      if (await isSo()) return true;
    } catch (reason) {
      if (!isOfLoading(reason)) throw reason;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return asked(isSo);
}
