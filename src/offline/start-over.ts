import { modeOf } from '../state/page-mode.ts';
import { cacheNameOf, workerFile } from './names.ts';

/** How often this tab has started over since the atlas last stood. */
const countKey = 'accord-atlas:starts';
/** How often it looks whether the server answers, in milliseconds. */
const pause = 8000;

/**
 * The last guard, for a page whose app can't be loaded or started: as soon as the server answers, throws away the
 * worker and all that it keeps, and opens the page again. A reader's page does so once, and only where there is a worker
 * to blame: they can reload it themselves. On an unattended screen nobody will, so it tries for ever, less and less often.
 *
 * @param wait before the first look, in milliseconds
 */
export function startOver(wait?: number): void {
  const { serviceWorker } = navigator;
  const times = countStarts();
  if (modeOf(window) !== 'kiosk' && (times > 0 || !serviceWorker?.controller)) return;
  setTimeout(
    async () => {
      // The worker leaves its own file to the network. Without network what it keeps still is the best there is.
      const answer = await fetch(workerFile, { cache: 'no-store' }).catch(() => null);
      if (!answer?.ok) return startOver(pause);
      const { href } = new URL('.', document.baseURI);
      try {
        sessionStorage.setItem(countKey, `${times + 1}`);
        await (await serviceWorker?.getRegistration(href))?.unregister();
        await caches.delete(cacheNameOf(href));
      } catch {
        // A browser that refuses storage has no worker either.
      }
      location.reload();
    },
    wait ?? (times && 1000 * 2 ** Math.min(times, 6)),
  );
}

/** To be called when the atlas stands. */
export function forgetStarts(): void {
  try {
    sessionStorage.removeItem(countKey);
  } catch {
    // Nothing was counted.
  }
}

/** One, where a browser refuses to count: then a reader's page never starts over, and a screen does so slowly. */
function countStarts(): number {
  try {
    return Number(sessionStorage.getItem(countKey));
  } catch {
    return 1;
  }
}
