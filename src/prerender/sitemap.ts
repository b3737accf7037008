import type { SitePage } from './site.ts';

/**
 * The site's pages for search engines, each with its other languages (sitemaps.org 0.9; Google, "Localized versions of
 * your page").
 *
 * @param address of the site, ending with a slash
 */
export function sitemap(address: string, pages: readonly Pick<SitePage, 'path' | 'alternates'>[]): string {
  const full = (path: string) => address + encodeURI(path);
  const entries = pages.map(({ path, alternates }) => {
    const links = alternates.map(
      ({ locale, path: to }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${full(to)}"/>`,
    );
    return `<url><loc>${full(path)}</loc>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

/** What search engines may read: all of it, and where the list of pages is. */
export function robots(address: string | null): string {
  const list = address === null ? '' : `Sitemap: ${address}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${list}`;
}
