/** A page as it stands on an unattended screen, and where all can find it. */
export interface Whereabouts {
  /** The address that links of the page are relative to. */
  readonly page: string;
  /** Where the atlas is published, ending with a slash; null where nobody has said it. */
  readonly published: string | null;
}

/** What a phone knows what to do with, besides pages of the web. */
const forPhones: ReadonlySet<string> = new Set(['mailto:', 'tel:', 'sms:', 'geo:']);

/**
 * The address that a visitor's phone finds a link by. A page of this site is looked for where the atlas is published:
 * an unattended screen may well be its own server, and what it calls itself is nowhere else.
 *
 * @returns null where a phone finds nothing
 */
export function phoneAddress(link: string, { page, published }: Whereabouts): string | null {
  if (!URL.canParse(link, page)) return null;
  const target = new URL(link, page);
  if (forPhones.has(target.protocol)) return target.href;
  const own = pathOnSite(target, new URL('.', page));
  if (own !== null && published !== null) return new URL(own, published).href;
  const isWeb = target.protocol === 'https:' || target.protocol === 'http:';
  return isWeb && !isThisMachine(target.hostname) ? withoutMode(target).href : null;
}

/** What follows the site's own address in a link; null where it leads elsewhere. */
function pathOnSite(target: URL, site: URL): string | null {
  if (!target.href.startsWith(site.href)) return null;
  return `./${withoutMode(target).href.slice(site.href.length)}`;
}

/** A phone is no unattended screen. */
function withoutMode(target: URL): URL {
  if (!target.searchParams.has('mode')) return target;
  const address = new URL(target);
  address.searchParams.delete('mode');
  return address;
}

/** Names by which a machine calls itself (RFC 6761, RFC 6890). */
function isThisMachine(host: string): boolean {
  return /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(host);
}
