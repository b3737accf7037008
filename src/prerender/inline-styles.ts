import path from 'node:path';
import type { Rolldown } from 'vite';

/** A link to a style sheet, as Vite writes it. */
const sheetLink = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;

/**
 * Puts the page's style sheets into the page itself: nothing to wait for before the first paint. The files stay, as
 * parts of the app that load later may name them.
 *
 * @param bundle of the build; without one, in development, the page stays as it is
 */
export function inlineStyles(html: string, bundle: Rolldown.OutputBundle | undefined): string {
  if (!bundle) return html;
  return html.replace(sheetLink, (link, href: string) => {
    const file = Object.values(bundle).find(({ fileName }) => href.endsWith(fileName));
    if (file?.type !== 'asset') return link;
    const folder = href.slice(0, href.length - path.posix.basename(file.fileName).length);
    return `<style>${rebase(String(file.source), folder)}</style>`;
  });
}

/** Addresses in a style sheet are relative to it; in the page, to the page. */
export function rebase(css: string, folder: string): string {
  return css.replace(/url\((["']?)\.\/([^)"']+)\1\)/g, (_, quote: string, file: string) => {
    return `url(${quote}${folder}${file}${quote})`;
  });
}
