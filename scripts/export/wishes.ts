import { parseArgs } from 'node:util';
import { locales } from '../../src/model/atlas.ts';
import { type Format, formats, type Size, sizes } from '../../src/present/export/wish.ts';
import { themeNames } from '../../src/ui/colours.ts';

/** What is asked of `npm run export`. */
export interface ExportWishes {
  readonly tour: string;
  readonly format: Format;
  readonly size: Size;
  /** Null for the machine's, where the atlas speaks it. */
  readonly language: string | null;
  readonly theme: string;
  /** Ids; empty for all. */
  readonly steps: readonly string[];
  /** The folder for the files. */
  readonly out: string;
  /** The folder of the built site. */
  readonly site: string;
  /** Whether to build although there is a built site. */
  readonly build: boolean;
}

/** What a call without what it needs is told. */
const usage = [
  'npm run export -- --tour NAME --format pdf|png|svg',
  '  --size 1x|2x|4k            of a PNG: 1920 × 1080, or 3840 × 2160 pixels (4k)',
  '  --step ID                  this step alone; may be said several times',
  '  --lang fr|en               the machine’s language',
  '  --theme light|dark|contrast  (light)',
  '  --out FOLDER               (slides)',
  '  --site FOLDER              the built site (dist)',
  '  --build                    builds the site although it is there',
].join('\n');

/**
 * Reads the arguments of `npm run export`.
 *
 * @throws Error that says which argument is wrong
 */
export function readExportWishes(given: readonly string[]): ExportWishes {
  const { values } = parseArgs({
    args: [...given],
    options: {
      tour: { type: 'string' },
      format: { type: 'string' },
      size: { type: 'string', default: '4k' },
      lang: { type: 'string' },
      theme: { type: 'string', default: 'light' },
      step: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'slides' },
      site: { type: 'string', default: 'dist' },
      build: { type: 'boolean', default: false },
    },
  });
  const { tour, format, lang, step, out, site, build } = values;
  if (!tour || !format) throw new Error(`${tour ? '--format' : '--tour'} is missing:\n${usage}`);
  return {
    tour,
    format: oneOf('--format', format, formats),
    size: oneOf('--size', values.size.toLowerCase(), sizes),
    language: lang === undefined ? null : oneOf('--lang', lang, locales),
    theme: oneOf('--theme', values.theme, themeNames),
    steps: step,
    out,
    site,
    build,
  };
}

function oneOf<Value extends string>(name: string, given: string, known: readonly Value[]): Value {
  const found = known.find((value) => value === given);
  if (found === undefined) throw new Error(`${name} must be one of ${known.join(', ')}, not "${given}".`);
  return found;
}

/** The places of steps in a tour, from 0; all where none is named. @throws Error that names those that there are */
export function placesOf(asked: readonly string[], known: readonly string[]): readonly number[] {
  if (asked.length === 0) return known.map((_, place) => place);
  return asked.map((id) => {
    const place = known.indexOf(id);
    if (place < 0) throw new Error(`No step "${id}" in this tour. It has: ${known.join(', ')}.`);
    return place;
  });
}

/** Where the tour stands still. */
export function stillPage(site: string, { tour, language, theme }: ExportWishes): string {
  const query = new URLSearchParams({ mode: 'still', renderer: 'svg', tour, theme });
  if (language) query.set('lang', language);
  return `${site}?${query}`;
}
