import { phoneAddress, type Whereabouts } from './phone-address.ts';

/** A way out of the page that was pressed, and what there is instead. */
export interface WayOut {
  /** What the link says, or its address where it says nothing. */
  readonly name: string;
  /** BCP 47 tag of what it says, where that is not the page's. */
  readonly language: string | undefined;
  readonly kind: 'address' | 'file' | 'unreachable';
  /** Where a phone finds it; empty where it finds nothing. */
  readonly address: string;
}

/** A link of a page or of a drawing. */
export type Link = Element & { readonly localName: 'a' | 'area' };

/** The link that was pressed, if it was one. */
export function linkOf(event: Event): Link | null {
  for (const one of event.composedPath())
    if (one instanceof Element && /^(?:a|area)$/.test(one.localName) && hrefOf(one) !== null)
      return one as Link;
  return null;
}

/** Whether a link leads to a part of this page. */
export function staysOnPage(link: Link, page: string): boolean {
  const href = hrefOf(link) ?? '';
  if (!URL.canParse(href, link.baseURI)) return false;
  const target = new URL(href, link.baseURI);
  return target.hash !== '' && beforeHash(target.href) === beforeHash(page);
}

/** What there is instead of following a link. */
export function wayOutOf(link: Link, where: Whereabouts): WayOut {
  const href = hrefOf(link) ?? '';
  const isFile = link.hasAttribute('download') || /^(?:blob|data):/i.test(href);
  const address = isFile ? null : phoneAddress(href, where);
  return {
    name: wordsOf(link) || readable(address ?? href),
    language:
      (link.querySelector('[lang]') ?? link.closest('[lang]:not(:root)'))?.getAttribute('lang') ?? undefined,
    kind: isFile ? 'file' : address === null ? 'unreachable' : 'address',
    address: address ?? '',
  };
}

/** An address as people write it. */
export function readable(address: string): string {
  const shown = address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '').replace(/\/$/, '');
  try {
    return decodeURI(shown);
  } catch {
    return shown;
  }
}

/** A drawing's link has its address elsewhere. */
function hrefOf(link: Element): string | null {
  return link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
}

/** What is seen of a link, without what is said to screen readers alone (that it opens a tab of its own). */
function wordsOf(link: Link): string {
  const seen = link.cloneNode(true) as Element;
  for (const unseen of seen.querySelectorAll('svg, .visually-hidden')) unseen.remove();
  const words = seen.textContent.replace(/\s+/g, ' ').trim();
  return words || (link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '');
}

function beforeHash(address: string): string {
  return address.replace(/#.*$/s, '');
}
