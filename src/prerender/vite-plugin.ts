import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { pagePath } from '../model/page-path.ts';
import { composePage } from './compose-page.ts';
import { drawPicture } from './draw-picture.ts';
import { inlineStyles } from './inline-styles.ts';
import { loadPages, type PagesModule } from './load-pages.ts';
import { type CommonParts, commonParts } from './page-parts.ts';
import { pictureSvg } from './picture-svg.ts';
import { preloads } from './preloads.ts';
import { siteAddressOf } from './site-address.ts';
import { robots, sitemap } from './sitemap.ts';

/** What the atlas' own page may weigh, in bytes after brotli (issue 10). */
const budget = 45_000;

/** Style sheets that the first paint needs, for development: a build inlines the app's own. */
const sheets = [
  '/src/ui/index.css',
  '/src/charts/charts.css',
  '/src/sidebar/sidebar.css',
  '/src/sidebar/headline.css',
  '/src/prerender/first-paint.css',
];

/** The parts of the app that a page asks for at once. */
const appParts = ['src/app/main.tsx'];
const institutionParts = [...appParts, 'src/explore/institution/index.tsx'];

/** What the pages of a build are made of. */
interface Site {
  /** The page as Vite wrote it. */
  readonly shell: string;
  readonly common: CommonParts;
  readonly pages: PagesModule;
  /** Where it will be published. */
  readonly address: string | null;
}

/**
 * Vite plugin: puts the opening view into index.html, so that the world is seen before any script has run, and in a
 * build the app's style sheet with it. To a build it adds pages: for each language one with the whole list, one a
 * country and one an institution, each with the app as it begins there, and with all its contents for readers without
 * scripts.
 */
export function prerender(): Plugin {
  let root = process.cwd();
  let site: Site | undefined;
  return {
    name: 'accord-atlas:prerender',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const common = await commonParts(root);
        const { languages, defaultLanguage } = common.atlas.config;
        const own = {
          locale: defaultLanguage,
          languages,
          prepare: common.prepare,
          behind: common.firstPaintWithHeads,
        };
        if (!bundle) {
          const links = sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
          return composePage(html, { ...own, head: `<title></title>${links}${common.openingStyles}` });
        }
        const pages = await loadPages(root);
        const address = siteAddressOf(common.atlas.config.address, process.env);
        site = { shell: html, common, pages, address };
        const page = composePage(inlineStyles(html, bundle), {
          ...own,
          head:
            pages.ownHead(address) +
            withoutScripts(pagePath({ kind: 'whole' }, defaultLanguage)) +
            preloads(bundle, appParts) +
            common.openingStyles,
        });
        weigh(page, (line) => this.info?.(line));
        return page;
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (!site) return;
        const { shell, common, pages, address } = site;
        const emit = (fileName: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName, source });
        const whole = inlineStyles(shell, bundle);
        const appLinks = preloads(bundle, appParts);
        const links = {
          whole: appLinks,
          country: appLinks,
          institution: preloads(bundle, institutionParts),
        };
        for await (const { page, head, app, behind } of pages.makePages(address, common.world)) {
          const isWhole = page.subject.kind === 'whole';
          const text = composePage(isWhole ? whole : shell, {
            locale: page.locale,
            languages: common.atlas.config.languages,
            head: head + links[page.subject.kind] + (isWhole ? common.openingStyles : ''),
            prepare: common.prepare,
            depth: page.path.split('/').length - 1,
            view: page.view,
            app,
            behind: (isWhole ? common.firstPaint : '') + behind,
          });
          emit(`${page.path}index.html`, text);
          if (isWhole) this.info(`${page.path}: ${brotliCompressSync(text).length} bytes after brotli`);
        }
        for (const { file, texts } of pages.pictures()) {
          emit(file, await drawPicture(pictureSvg(common.atlas, common.paths, texts)));
        }
        if (address !== null) emit('sitemap.xml', sitemap(address, pages.allPages));
        emit('robots.txt', robots(address));
      },
    },
  };
}

/** Sends readers without scripts to the page that needs none. */
function withoutScripts(path: string): string {
  return `<noscript><meta http-equiv="refresh" content="0; url=./${path}"></noscript>`;
}

function weigh(page: string, say: (line: string) => void): void {
  const { length } = brotliCompressSync(page);
  say(`index.html: ${length} bytes after brotli`);
  if (length > budget)
    console.warn(`index.html weighs ${length} bytes after brotli; it may weigh ${budget}.`);
}
