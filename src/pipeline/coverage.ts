import { confirmations } from './check-institutions.ts';
import type { InstitutionRow } from './curated.ts';
import { charterCountries } from './erasmus-code.ts';

/** How much institutions.tsv knows. */
export interface Coverage {
  /** What is counted, and how many institutions it is true of. */
  readonly counts: readonly (readonly [what: string, count: number])[];
  /** Institutions without homepage and code, and why, as their note says. */
  readonly empty: readonly { readonly country: string; readonly name: string; readonly note: string }[];
}

/** Counts the rows of institutions.tsv by what they give and by which list confirms it. */
export function coverageOf(rows: readonly InstitutionRow[]): Coverage {
  const values = rows.map(({ value }) => value);
  type Value = (typeof values)[number];
  const number = (is: (value: Value) => boolean) => values.filter(is).length;
  const isConfirmedBy =
    (...lists: readonly string[]) =>
    ({ confirmed_by }: Value) =>
      confirmed_by.length === lists.length && lists.every((list) => confirmed_by.includes(list));
  const canHaveCode = ({ country }: Value) => charterCountries.has(country);
  const isEmpty = ({ homepage, erasmus_code }: Value) => homepage === null && erasmus_code === null;
  return {
    counts: [
      ['institutions', values.length],
      ['with the language of their name', number(({ language }) => language !== null)],
      ['with a homepage', number(({ homepage }) => homepage !== null)],
      [
        `with an Erasmus code, of ${number(canHaveCode)} in countries that have charter holders`,
        number(({ erasmus_code }) => erasmus_code !== null),
      ],
      [`confirmed by ${confirmations.join(' and ')}`, number(isConfirmedBy(...confirmations))],
      ...confirmations.map((list) => [`confirmed by ${list} alone`, number(isConfirmedBy(list))] as const),
      ['kept empty: no list confirms homepage or code', number(isEmpty)],
    ],
    empty: values
      .filter(isEmpty)
      .map(({ country, institution, note }) => ({ country, name: institution, note })),
  };
}
