import type { CountryCode } from '../model/atlas.ts';
import type { InstitutionRow, PlaceRow } from './curated.ts';
import { charterCountries, checkErasmusCode } from './erasmus-code.ts';
import { checkHomepage, comparableHomepage } from './homepage.ts';
import { type Problem, quoted } from './problem.ts';

/** The reference lists by which a row can be confirmed: holders of an Erasmus charter, and universities' websites. */
export const confirmations = ['charter', 'websites'] as const;

/** What the rows of institutions.tsv say about institutions, beyond their names: homepage, code, and who confirms it. */
export function checkInstitutions(
  institutions: readonly InstitutionRow[],
  places: readonly PlaceRow[],
): Problem[] {
  const groundsOf = (country: CountryCode) => [
    ...new Set([
      country,
      ...places
        .filter(({ value }) => value.country_listed.includes(country))
        .map(({ value }) => value.country),
    ]),
  ];
  return institutions.flatMap((row, index) => {
    const { country, homepage, erasmus_code, note } = row.value;
    const earlier = institutions.slice(0, index);
    return [
      ...(homepage === null
        ? []
        : [
            ...checkHomepage(homepage, { countries: groundsOf(country), note }, row.at('homepage')),
            ...sharedHomepage(row, homepage, earlier),
          ]),
      ...(erasmus_code === null
        ? []
        : [
            ...checkErasmusCode(erasmus_code, country, row.at('erasmus_code')),
            ...sharedCode(row, erasmus_code, earlier),
          ]),
      ...checkConfirmation(row),
    ];
  });
}

/** A code stands for one institution. A school shares its university's, so that only one of the two can have it. */
function sharedCode(row: InstitutionRow, code: string, earlier: readonly InstitutionRow[]): Problem[] {
  const other = earlier.find(({ value }) => value.erasmus_code === code);
  if (other === undefined) return [];
  return [
    {
      ...row.at('erasmus_code'),
      found: `the Erasmus code ${quoted(code)} of ${quoted(row.value.institution)}, which ${said(other)} has already`,
      expected: 'one institution a code',
      mend: 'correct one of the two, make the two rows one, or leave the cell of the school or the former name empty',
    },
  ];
}

/** Two institutions may share a homepage where a note says so: where one of them names the other. */
function sharedHomepage(
  row: InstitutionRow,
  homepage: string,
  earlier: readonly InstitutionRow[],
): Problem[] {
  const same = comparableHomepage(homepage);
  const other = earlier.find(
    ({ value }) => value.homepage !== null && comparableHomepage(value.homepage) === same,
  );
  if (other === undefined || names(row, other) || names(other, row)) return [];
  return [
    {
      ...row.at('homepage'),
      found: `the homepage ${quoted(homepage)} of ${quoted(row.value.institution)}, which ${said(other)} has already`,
      expected: 'one institution a homepage, or a note that names the other',
      mend: 'correct one of the two, make the two rows one, or say in the note how they belong together',
    },
  ];
}

function names(row: InstitutionRow, other: InstitutionRow): boolean {
  return row.value.note.includes(other.value.institution);
}

function said(row: InstitutionRow): string {
  return `${quoted(row.value.institution)} (line ${row.at('institution').line})`;
}

/** Whoever gives a homepage or a code says by which list; and no list confirms what it can't have. */
function checkConfirmation(row: InstitutionRow): Problem[] {
  const { country, homepage, erasmus_code, confirmed_by } = row.value;
  const lists = confirmations.map(quoted).join(' and ');
  const problem = (found: string, expected: string, mend: string): Problem[] => [
    { ...row.at('confirmed_by'), found, expected, mend },
  ];
  const unknown = confirmed_by.filter(
    (word, index) => !isConfirmation(word) || confirmed_by.indexOf(word) !== index,
  );
  if (unknown.length > 0) {
    return problem(
      `${unknown.map(quoted).join(', ')} as a list that confirms`,
      `one or both of ${lists}, each once, “ | ” between`,
      'correct the words',
    );
  }
  const isEmpty = homepage === null && erasmus_code === null;
  if (isEmpty !== (confirmed_by.length === 0)) {
    return isEmpty
      ? problem(
          `${confirmed_by.map(quoted).join(' and ')}, with neither homepage nor Erasmus code to confirm`,
          'nothing',
          'give what the list confirms, or empty the cell',
        )
      : problem(
          'a homepage or an Erasmus code that no list confirms',
          `one or both of ${lists}`,
          'say which list has it, or leave homepage and code empty',
        );
  }
  const hasCharter = confirmed_by.includes('charter');
  if (erasmus_code !== null && !hasCharter) {
    return problem(
      `the Erasmus code ${quoted(erasmus_code)} without “charter”`,
      '“charter”: codes stand in the list of charter holders alone',
      'look the code up there, or leave it empty',
    );
  }
  if (hasCharter && !charterCountries.has(country)) {
    return problem(
      `“charter” for an institution in ${country}`,
      '“websites”: the list of charter holders has none of this country',
      'say which list has the homepage, or leave it empty',
    );
  }
  return [];
}

function isConfirmation(word: string): boolean {
  return confirmations.some((list) => list === word);
}
