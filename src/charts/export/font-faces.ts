import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import sansVietnamese from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifVietnamese from '@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2?url';

/** A file of letters, and which. */
interface FontFace {
  readonly family: string;
  readonly url: string;
  /** As CSS writes it. */
  readonly unicodeRange: string;
}

/** The scripts of src/ui/fonts.css (a test keeps them alike). */
const ranges = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  latinExt:
    'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  vietnamese: 'U+1EA0-1EF1, U+20AB',
} as const;

const sans = 'Source Sans 3 Variable';
const serif = 'Source Serif 4 Variable';

/** The files that the page itself has its letters from: most are in the browser's cache already. */
export const fontFaces: readonly FontFace[] = [
  { family: sans, url: sansLatin, unicodeRange: ranges.latin },
  { family: sans, url: sansLatinExt, unicodeRange: ranges.latinExt },
  { family: sans, url: sansCyrillic, unicodeRange: ranges.cyrillic },
  { family: sans, url: sansVietnamese, unicodeRange: ranges.vietnamese },
  { family: serif, url: serifLatin, unicodeRange: ranges.latin },
  { family: serif, url: serifLatinExt, unicodeRange: ranges.latinExt },
  { family: serif, url: serifCyrillic, unicodeRange: ranges.cyrillic },
  { family: serif, url: serifVietnamese, unicodeRange: ranges.vietnamese },
];

/** Whether a face has any of the letters of a text. */
export function covers({ unicodeRange }: FontFace, text: string): boolean {
  const spans = [...unicodeRange.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
  );
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([from, to]) => code >= from && code <= to);
  });
}
