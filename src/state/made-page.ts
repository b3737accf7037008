import { ownParameters, saysAnything } from './address.ts';
import type { AddressBar } from './follow.ts';

/** A page that the build made for one view: its path says what a query says elsewhere. */
export interface MadePage {
  readonly pathname: string;
  /** The query that the page stands for, as `writeAddress` writes it. */
  readonly search: string;
  /** The path of the atlas' own page, where every other view has its address. */
  readonly root: string;
}

/** The name of the element by which a page says its view (src/prerender). */
export const viewName = 'accord-atlas:view';

/** What the page that is open was made for; null on the atlas' own page. */
export function madePageOf(document: Document, location: Pick<Location, 'pathname'>): MadePage | null {
  const search = document.querySelector<HTMLMetaElement>(`meta[name="${viewName}"]`)?.content;
  if (search === undefined) return null;
  return { pathname: location.pathname, search, root: new URL('.', document.baseURI).pathname };
}

/** The query that an address stands for: its own if it says anything of ours, else the page's. */
export function searchOn(page: Pick<MadePage, 'search'>, search: string): string {
  if (saysAnything(search)) return search;
  return page.search + search.replace(/^\?/, '&');
}

/**
 * The window's address bar as it would be on the atlas' own page. A view that the open page was made for has its path;
 * every other is an address of the atlas' own page.
 */
export function addressBarOn(page: MadePage, window: AddressBar): AddressBar {
  const pathFor = (url: string | URL | null | undefined) => {
    const { pathname, search, hash } = new URL(String(url), 'https://atlas.invalid');
    const { own, others } = split(search);
    return own === page.search ? page.pathname + others + hash : pathname + search + hash;
  };
  return {
    get location() {
      const { pathname, search, hash } = window.location;
      return {
        pathname: page.root,
        search: pathname === page.pathname ? searchOn(page, search) : search,
        hash,
      };
    },
    history: {
      pushState: (data, title, url) => window.history.pushState(data, title, pathFor(url)),
      replaceState: (data, title, url) => window.history.replaceState(data, title, pathFor(url)),
    },
    addEventListener: (type, listener) => window.addEventListener(type, listener),
    removeEventListener: (type, listener) => window.removeEventListener(type, listener),
  };
}

/** A query's parameters that are the atlas', and all others; each with its question mark, as written. */
function split(search: string): { readonly own: string; readonly others: string } {
  const parts = search.replace(/^\?/, '').split('&').filter(Boolean);
  const isOwn = (part: string) => (ownParameters as readonly string[]).includes(part.replace(/=.*/s, ''));
  const query = (some: readonly string[]) => (some.length > 0 ? `?${some.join('&')}` : '');
  return { own: query(parts.filter(isOwn)), others: query(parts.filter((part) => !isOwn(part))) };
}
