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
};

/**
 * Makes spellings comparable: no accents, no case, no punctuation, single spaces ("Saint-Étienne" and
 * "SAINT ETIENNE" are one). Letters of every script stay. Never shown to a reader.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłđæœıþð]/g, (letter) => letterForms[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a cell of the list says nothing: empty, or dashes of any kind. */
export function isMissing(cell: string): boolean {
  return fold(cell) === '';
}

/** {@link fold} with hyphens for spaces: the form of keys and links ("trois-rivieres"). */
export function slug(text: string): string {
  return fold(text).replaceAll(' ', '-');
}
