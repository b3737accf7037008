import { familiesOf, type WordFamily } from './word-families.ts';
import { tellingWords, wordsOf } from './words.ts';

/** The term of a word family: no folded word begins like it. */
export function familyTerm(family: WordFamily): string {
  return `=${family}`;
}

/** The term of a word in an agreement's title, which counts less than one in a name. */
export function titleTerm(word: string): string {
  return `~${word}`;
}

/** Whether a term is a word of a name, not a family or a title's word. */
export function isOfNames(term: string): boolean {
  return term[0] !== '=' && term[0] !== '~';
}

/** The terms under which a name is found. */
export function termsOfName(name: string, of: 'institution' | 'ground'): readonly string[] {
  return tellingWords(wordsOf(name)).flatMap(({ forms }) => {
    const own = forms.flatMap((form) => (form ? [form.text] : []));
    return [...own, ...own.flatMap((word) => familiesOf(word, of)).map(familyTerm)];
  });
}

/** The terms under which an agreement's title is found. */
export function termsOfTitle(title: string): readonly string[] {
  return tellingWords(wordsOf(title)).flatMap(({ forms }) =>
    forms.flatMap((form) => (form ? [titleTerm(form.text)] : [])),
  );
}
