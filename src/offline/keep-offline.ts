import { whenMarked } from '../ui/marks.ts';
import { workerFile } from './names.ts';
import { forgetStarts } from './start-over.ts';

/** How long the map may take, in milliseconds: a screen without one is worth keeping, too. */
const longestWait = 30_000;

/**
 * Keeps the whole site on this machine, for the time without network; to be called by pages that have asked for it: an
 * unattended screen and an installed app. Not by every reader's: one look at the map is not worth some megabytes of
 * their phone's storage and of the server's traffic. Once there is a worker it serves all pages of this browser.
 *
 * Begins when the map stands, so that the page's own requests come first. Again does no harm.
 *
 * @returns null where the browser has no service workers (http, private windows)
 */
export async function keepOffline(): Promise<ServiceWorkerRegistration | null> {
  // In development there is no worker.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return null;
  await mapStands();
  const address = new URL(workerFile, document.baseURI);
  // A test's browser may refuse in silence.
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(
    address,
    { updateViaCache: 'none' },
  );
  return registration ?? null;
}

let standing: Promise<void> | undefined;

function mapStands(): Promise<void> {
  standing ??= new Promise<void>((resolve) => {
    if (performance.getEntriesByName('map-ready').length > 0) resolve();
    whenMarked('map-ready', resolve);
    setTimeout(resolve, longestWait);
  }).then(forgetStarts);
  return standing;
}
