/** Letters that Unicode does not take apart into a base letter and a mark, and what a typist without them writes. */
const letterForms: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  // The same letter at a word's end: folded alike, wherever a text is cut.
  ς: 'σ',
};

/** Letters that have a second way of being written without marks, beside the one of {@link fold}: "Koeln", "Aalborg". */
const writtenOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/**
 * Makes spellings comparable: no accents, no case, no punctuation, single spaces ("Saint-Étienne" and
 * "SAINT ETIENNE" are one). Letters of every script stay. Never shown to a reader.
 */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first half of {@link fold}: letters without accents and case; all else, such as spaces, stays as it is. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłđæœıþðς]/g, (letter) => letterForms[letter] ?? letter);
}

/** A text with its umlauts and their kin written out: "Köln" is "koeln". For whoever then folds it. */
export function writeOut(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => writtenOut[letter] ?? letter);
}

/** Whether a cell of the list says nothing: empty, or dashes of any kind. */
export function isMissing(cell: string): boolean {
  return fold(cell) === '';
}

/** {@link fold} with hyphens for spaces: the form of keys and links ("trois-rivieres"). */
export function slug(text: string): string {
  return fold(text).replaceAll(' ', '-');
}
