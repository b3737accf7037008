import englishKeys from 'simple-keyboard-layouts/build/layouts/english.js';
import frenchKeys from 'simple-keyboard-layouts/build/layouts/french.js';
import type { Locale } from '../../model/atlas.ts';

/** What a row of the keyboard holds: signs as they are typed, and keys that do something, in braces. */
type Row = string;

/** What stands on the keys: letters, letters of other languages, all other signs; or digits alone. */
export type KeyPage = 'letters' | 'accents' | 'symbols' | 'digits';

/** What the keyboard shows. */
export interface KeyboardFace {
  /** Whose order the letters have: AZERTY in French, QWERTY in English. */
  readonly letters: Locale;
  readonly page: KeyPage;
  readonly isShifted: boolean;
}

/** What each language has between its letters and beside them, besides those that it has in common with the other. */
const own = {
  fr: {
    keys: frenchKeys,
    above: 'é è ê à â ç ù î ï ô',
    middle: '',
    below: '’ -',
  },
  en: {
    keys: englishKeys,
    above: 'é è á ã ç í ñ ó ö ü',
    middle: ' ’',
    below: '-',
  },
} as const;

/** Letters of names that neither language has a row for. A search folds them; a note should not have to. */
const accents: readonly Row[] = [
  'á à â ã ä å ă ą æ ç ć č ď',
  'đ é è ê ë ě ę ğ í î ï ı ł',
  'ñ ń ň ó ò ô õ ö ø ő œ ř ś',
  '{shift} š ş ß ú ù ü ů ű ý ź ž ż {bksp}',
];

const symbols: readonly Row[] = [
  '1 2 3 4 5 6 7 8 9 0',
  '@ # & % + = / * ( )',
  '. , ; : ! ? ’ " « »',
  '€ $ £ § ° _ - … · {bksp}',
];

const digits: readonly Row[] = ['1 2 3', '4 5 6', '7 8 9', '{clear} 0 {bksp}', '{hide} {enter}'];

/** The name of a face, for the library. */
export function faceName({ letters, page, isShifted }: KeyboardFace): string {
  return [page, letters, isShifted ? 'shifted' : 'plain'].join('-');
}

/** The rows of a face, from above. */
export function rowsOf({ letters, page, isShifted }: KeyboardFace): Row[] {
  if (page === 'digits') return [...digits];
  const rows = { letters: letterRows(letters), accents, symbols }[page];
  return [...(isShifted ? rows.map(raise) : rows), lastRow(page)];
}

/** Four rows: what the language writes with accents, and the three of its letters. */
function letterRows(locale: Locale): Row[] {
  const { keys, above, middle, below } = own[locale];
  const [upper = '', home = '', lower = ''] = lettersOf(keys.layout.default);
  return [above, upper, home + middle, `{shift} ${lower} ${below} {bksp}`];
}

/** The letters of a layout, without what else a desk's keyboard has in their rows. */
function lettersOf(rows: readonly Row[] = []): Row[] {
  return rows
    .map((row) =>
      row
        .split(' ')
        .filter((key) => /^[a-z]$/.test(key))
        .join(' '),
    )
    .filter((row) => row !== '');
}

function raise(row: Row): Row {
  return row
    .split(' ')
    .map((key) => (/^\{.*\}$/.test(key) ? key : raised(key)))
    .join(' ');
}

/** "ß" alone stays: its capital is two letters to most people. */
function raised(letter: string): string {
  const capital = letter.toLocaleUpperCase();
  return capital.length === letter.length ? capital : letter;
}

/** What is there on each page but that of digits; the way to the page that is shown is a way back. */
function lastRow(page: KeyPage): Row {
  const toSymbols = page === 'symbols' ? '{letters}' : '{symbols}';
  const toAccents = page === 'accents' ? '{letters}' : '{accents}';
  return `${toSymbols} ${toAccents} {language} {space} {arrowleft} {arrowright} {clear} {hide} {enter}`;
}
