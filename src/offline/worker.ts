/// <reference lib="webworker" />
import { queryOfMadePage } from './made-pages.ts';
import type { Message } from './names.ts';
import { createPrecache, type SiteFile } from './precache.ts';
import { waitingPage } from './waiting-page.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly SiteFile[] };

/**
 * The service worker: gives the site without network. A new one waits until the pages of the old one are gone, or an
 * unattended screen calls it in (src/kiosk/offline); until then nothing of the old version is touched. It is whole or
 * it does not come to be: a file that can't be had, or kept, or is not the build's, ends the installation, and the
 * browser tries again the next time.
 */
const { scope } = self.registration;
const ownPage = `${scope}index.html`;
const precache = createPrecache(self.__WB_MANIFEST, scope);

self.addEventListener('install', (event) => {
  precache.install(event);
});

self.addEventListener('activate', (event) => {
  // The page that had the worker made needs it, too, when the network goes.
  event.waitUntil(Promise.all([self.clients.claim(), dropFormer(event)]));
});

self.addEventListener('message', (event) => {
  const message: Message = event.data;
  if (message === 'take-over') void self.skipWaiting();
  if (message === 'tidy') event.waitUntil(tidy(event));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  const path = address.slice(scope.length);
  if (request.mode === 'navigate') {
    const query = queryOfMadePage(path);
    if (path === '' || address === ownPage) event.respondWith(answerOwnPage(request));
    else if (query !== null) event.respondWith(answerMadePage(request, query + search.replace('?', '&')));
    else if (precache.holds(address)) event.respondWith(answerFile(address, request));
    return;
  }
  if (precache.holds(address)) event.respondWith(answerFile(address, request));
  // The build names these by their contents: another version's have other names.
  else if (/^(?:assets|basemap)\//.test(path)) event.respondWith(answerFormer(address, request));
});

async function answerOwnPage(request: Request): Promise<Response> {
  try {
    return await answerFile(ownPage, request);
  } catch {
    return waitingPage();
  }
}

/** Pages made beforehand are not kept: without network the atlas' own page shows what they do. */
async function answerMadePage(request: Request, query: string): Promise<Response> {
  const elsewhere = Response.redirect(scope + query);
  try {
    const response = await fetch(request);
    return response.status >= 500 ? elsewhere : response;
  } catch {
    return elsewhere;
  }
}

/** A file of this version; where it can't be had any more, what the server has in its place. */
async function answerFile(address: string, request: Request): Promise<Response> {
  try {
    return await precache.take(address);
  } catch {
    return await fetch(request);
  }
}

async function answerFormer(address: string, request: Request): Promise<Response> {
  return (await precache.takeFormer(address)) ?? (await fetch(request));
}

async function tidy(event: ExtendableEvent): Promise<void> {
  try {
    await precache.mend();
  } catch {
    // Without network the next time will do.
  }
  await dropFormer(event);
}

/** Throws away former versions, unless a page may still be one of theirs, or a new one is on its way. */
async function dropFormer(event: ExtendableEvent): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  // The one that asks is of this version.
  if (pages.length > (event.type === 'activate' ? 0 : 1)) return;
  await precache.dropFormer(event);
}
