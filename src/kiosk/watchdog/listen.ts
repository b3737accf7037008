import type { TroubleKind } from './error-log.ts';

type Report = (kind: TroubleKind, reason: unknown) => void;

/** A task that lasts longer has stopped the whole page, in milliseconds. */
const longestTask = 10_000;

/** Has all that goes wrong in a page reported, but for what React hears of. */
export function listen(window: Window, report: Report): void {
  window.addEventListener('error', (event) => {
    // Only puts off to the next frame what was to be told in this one.
    if (event.message.startsWith('ResizeObserver loop')) return;
    report('uncaught', event.error ?? event.message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => {
    // Somebody wanted it to end.
    if (reason instanceof DOMException && reason.name === 'AbortError') return;
    report('rejection', reason);
  });
  window.addEventListener('vite:preloadError', ({ payload }) => report('unloadable', payload));
  // It does not rise from the canvas, but it comes down to it.
  window.document.addEventListener(
    'webglcontextlost',
    () => report('context', 'The drawing context was lost.'),
    true,
  );
  listenForBlocks(report);
}

/** The browser's own measure: a timer that comes late may only tell of a machine that slept. */
function listenForBlocks(report: Report): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
  const observer = new PerformanceObserver((tasks) => {
    for (const { duration } of tasks.getEntries())
      if (duration > longestTask) report('blocked', `A task of ${Math.round(duration / 1000)} s.`);
  });
  observer.observe({ type: 'longtask' });
}
