import { PrecacheController } from 'workbox-precaching';
import { cacheNameOf } from './names.ts';

/** A file of the site as the build left it (src/offline/vite-plugin.ts). */
export interface SiteFile {
  /** Its path from the site's root. */
  readonly url: string;
  readonly revision: string;
  /** Subresource Integrity: "sha256-…". */
  readonly integrity: string;
}

/** The site's files, kept for the time without network. */
export interface Precache {
  readonly install: PrecacheController['install'];
  holds(url: string): boolean;
  /**
   * A file of this version: what is kept, else from the network, by which it is kept again.
   * @throws TypeError where there is neither, or the server has another version by now
   */
  take(url: string): Promise<Response>;
  /** A file of a version before, as long as a page of that version may be open. */
  takeFormer(url: string): Promise<Response | undefined>;
  /** Takes each file, so that all are whole; stops where that fails. */
  mend(): Promise<void>;
  /** Throws away what other versions left. */
  readonly dropFormer: PrecacheController['activate'];
}

/**
 * Workbox fetches the files at installation and knows which is kept under what name. What it leaves to trust is checked
 * here: bytes that came are the build's (a server may be replaced while files are fetched, and a café's network answers
 * anything with its own page), and so are bytes that were kept (disks of small PCs fail).
 *
 * @param scope the address of the site's folder
 */
export function createPrecache(files: readonly SiteFile[], scope: string): Precache {
  const controller = new PrecacheController({ cacheName: cacheNameOf(scope) });
  controller.addToCacheList([...files]);
  const open = () => caches.open(cacheNameOf(scope));

  /** What is kept of a file, if it is as the build left it. */
  const kept = async (key: string, integrity: string) => {
    try {
      const response = await (await open()).match(key);
      return response && (await isWhole(response.clone(), integrity)) ? response : undefined;
    } catch {
      // A cache that can't be read is as good as none.
      return undefined;
    }
  };
  const fetchAnew = async (url: string, key: string, integrity: string) => {
    // Past the browser's own cache, which may hold what was wrong.
    const response = await fetch(url, { integrity, cache: 'reload', credentials: 'same-origin' });
    // A navigation takes no answer that was redirected.
    const answer = response.redirected ? new Response(response.body, response) : response;
    const copy = answer.clone();
    try {
      await (await open()).put(key, copy);
    } catch {
      // The storage is full: the page gets its file all the same.
    }
    return answer;
  };
  const take = async (url: string) => {
    const key = controller.getCacheKeyForURL(url);
    const integrity = key && controller.getIntegrityForCacheKey(key);
    if (!key || !integrity) throw new TypeError(`${url} is no file of this version`);
    return (await kept(key, integrity)) ?? (await fetchAnew(url, key, integrity));
  };
  return {
    install: controller.install,
    holds: (url) => controller.getCacheKeyForURL(url) !== undefined,
    take,
    async takeFormer(url) {
      try {
        return await (await open()).match(url, { ignoreSearch: true });
      } catch {
        return undefined;
      }
    },
    async mend() {
      for (const url of controller.getCachedURLs()) await take(url);
    },
    dropFormer: controller.activate,
  };
}

async function isWhole(response: Response, integrity: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return integrity === `sha256-${btoa(String.fromCharCode(...digest))}`;
}
