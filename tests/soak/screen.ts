import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Locale } from '../../src/model/atlas.ts';
import { type Touches, touchesOn } from './touches.ts';
import { marker, wandering } from './what-is-seen.ts';

export type Renderer = 'svg' | 'gl';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A screen that lies, and now and then one that stands; MapLibre in software needs a small one. */
export const sizes: Readonly<Record<Renderer, readonly Size[]>> = {
  svg: [
    { width: 1280, height: 800 },
    { width: 800, height: 1280 },
  ],
  gl: [{ width: 1024, height: 600 }],
};

/** A screen that hangs on a wall: one page for days, with a clock that can be turned. */
export interface Screen {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devices: CDPSession;
  readonly touches: Touches;
  size: Size;
  /** How often the page was loaded anew since it was opened. */
  loads(): number;
  /** What nobody may bring about, since it was asked last: windows, downloads, other sites. */
  waysOut(): string[];
  /** The last things that the page complained of. */
  complaints(): readonly string[];
  /** Turns the clock on: what is due in between happens, once each. */
  wait(seconds: number): Promise<void>;
  /** Lets the time pass frame by frame, as quickly as the machine can. */
  play(seconds: number): Promise<void>;
  /** Loads the page anew, wherever it went. */
  rescue(): Promise<void>;
  turnTo(size: Size): Promise<void>;
  close(): Promise<void>;
}

/** A Wednesday morning. */
const opening = new Date('2026-11-25T09:00:00');
const complaintsKept = 20;

/** @param locale in which the screen begins; without it as the atlas is set up */
export async function openScreen(
  browser: Browser,
  address: string,
  options: { readonly renderer: Renderer; readonly size: Size; readonly locale?: Locale },
): Promise<Screen> {
  const { renderer, size, locale } = options;
  const context = await browser.newContext({
    viewport: size,
    hasTouch: true,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    acceptDownloads: false,
  });
  // tsx gives functions their names by a helper that the page does not have.
  await context.addInitScript('globalThis.__name ??= (it) => it');
  await context.clock.install({ time: opening });
  const page = await context.newPage();
  const devices = await context.newCDPSession(page);
  const complaints: string[] = [];
  const complain = (line: string) => {
    complaints.push(line.slice(0, 400));
    if (complaints.length > complaintsKept) complaints.shift();
  };
  let waysOut: string[] = [];
  let loads = 0;
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()}`);
    for (const argument of message.args()) void argument.dispose().catch(() => {});
  });
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  page.on('crash', () => waysOut.push('the page crashed'));
  page.on('download', (download) => waysOut.push(`download ${download.suggestedFilename()}`));
  page.on('filechooser', () => waysOut.push('file chooser'));
  context.on('page', (other) => {
    if (other === page) return;
    waysOut.push(`window ${other.url()}`);
    void other.close().catch(() => {});
  });
  const query = new URLSearchParams({ mode: 'kiosk', renderer, ...(locale ? { lang: locale } : {}) });
  const start = `${address}?${query}`;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && frame.url() !== start) waysOut.push(`address ${frame.url()}`);
  });
  await page.goto(start);
  const screen: Screen = {
    context,
    page,
    devices,
    touches: touchesOn(devices, (touch) => acrossLoads(page, touch)),
    size,
    loads: () => loads,
    waysOut: () => {
      const found = waysOut;
      waysOut = [];
      return found;
    },
    complaints: () => complaints,
    async wait(seconds) {
      await acrossLoads(page, () => page.clock.fastForward(seconds * 1000));
    },
    async play(seconds) {
      await acrossLoads(page, () => page.clock.runFor(seconds * 1000));
    },
    async rescue() {
      await page.goto(start);
      waysOut = [];
    },
    async turnTo(next) {
      if (next.width === screen.size.width && next.height === screen.size.height) return;
      screen.size = next;
      await page.setViewportSize(next);
    },
    close: () => context.close(),
  };
  return screen;
}

/**
 * Waits until a screen wanders and its map is drawn. A page whose clock is turned has no User Timing: markers tell.
 * No handle is taken of what is found: it would keep what has gone from the page.
 */
export async function stands({ page }: Screen): Promise<void> {
  await page.locator(marker).first().waitFor({ state: 'attached' });
  await page.locator(wandering).first().waitFor({ state: 'attached' });
}

/** Does something to a page that may load itself anew meanwhile: what was still to come then does not concern the new one. */
async function acrossLoads(page: Page, act: () => Promise<unknown>): Promise<'done' | 'loaded anew'> {
  let onLoaded = () => {};
  const loaded = new Promise<'loaded anew'>((resolve) => {
    onLoaded = () => resolve('loaded anew');
  });
  page.once('domcontentloaded', onLoaded);
  try {
    const done = act().then(
      () => 'done' as const,
      (reason) => {
        if (!isOfLoading(reason)) throw reason;
        return 'loaded anew' as const;
      },
    );
    return await Promise.race([done, loaded]);
  } finally {
    page.off('domcontentloaded', onLoaded);
  }
}

/** Whether something failed because the page was just being loaded anew. */
export function isOfLoading(reason: unknown): boolean {
  return /context was destroyed|has been closed|navigat/i.test(String(reason));
}
