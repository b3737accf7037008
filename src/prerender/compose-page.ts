import type { Locale } from '../model/atlas.ts';
import { viewName } from '../state/made-page.ts';

/** What makes a page of the page that Vite wrote. All but the first three may be left out. */
export interface PageParts {
  readonly locale: Locale;
  /** All languages that the page's script may choose from; one where the page is in one. */
  readonly languages: readonly Locale[];
  /** Title and what else the page says of itself. */
  readonly head: string;
  /** The script that runs before anything is painted. */
  readonly prepare: string;
  /** How many folders below the site's root the page stands. */
  readonly depth?: number;
  /** The view that the page was made for, as a link's query. */
  readonly view?: string;
  /** What the app finds in its element. */
  readonly app?: string;
  /** What stands behind the app's element. */
  readonly behind?: string;
}

/** Puts a page together. */
export function composePage(shell: string, parts: PageParts): string {
  const { locale, languages, head, prepare, depth = 0, view, app = '', behind = '' } = parts;
  const base = depth > 0 ? `<base href="${'../'.repeat(depth)}">` : '';
  const made = view === undefined ? '' : `<meta name="${viewName}" content="${escapeAttribute(view)}">`;
  // Replacing by function: "$&" and its like in what is put in mean nothing.
  return shell
    .replace(/<html lang="[^"]*"/, () => `<html lang="${locale}"`)
    .replace(/(<meta charset="[^"]*" ?\/?>)/, (charset) => charset + base + made)
    .replace('<title></title>', () => head)
    .replace('<body>', () => `<body><script data-languages="${languages.join(' ')}">${prepare}</script>`)
    .replace('<div id="root"></div>', () => `<div id="root">${app}</div>`)
    .replace('</body>', () => `${behind}</body>`);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
