import type { CountryCode, Institution } from '../model/atlas.ts';
import { fold } from '../model/fold.ts';
import { keyOf } from '../model/key.ts';
import type { InstitutionRow } from './curated.ts';
import { type Location, type Problem, quoted } from './problem.ts';

/** Finds institutions by what the list writes, and keeps count of what was asked for. */
export interface InstitutionIndex {
  /** Problems of the table itself: one spelling or one key given twice. */
  readonly problems: readonly Problem[];
  /** The institution with exactly this name or spelling in this country (as listed), or null. */
  find(country: CountryCode, name: string): Institution | null;
  /** A problem for a name that the table lacks, with the nearest entry where one differs in accents alone. */
  unknown(location: Location, country: CountryCode, name: string): Problem;
  /** Problems for rows and spellings that nothing asked for. */
  orphans(): Problem[];
}

/** One under several spellings is one by the table alone: nothing is guessed here. */
export function indexInstitutions(table: readonly InstitutionRow[]): InstitutionIndex {
  const problems: Problem[] = [];
  const keys = new Set<string>();
  const entries = new Map<string, { institution: Institution; row: InstitutionRow }>();
  const asked = new Set<string>();

  for (const row of table) {
    const institution = institutionOf(row);
    if (keys.has(institution.key)) problems.push(twice(row, 'institution', `the key ${institution.key}`));
    keys.add(institution.key);
    for (const name of new Set([institution.name, ...row.value.spellings])) {
      const entry = entryKey(row.value.country, name);
      if (entries.has(entry)) problems.push(twice(row, 'spellings', quoted(name)));
      else entries.set(entry, { institution, row });
    }
  }

  return {
    problems,
    find(country, name) {
      asked.add(entryKey(country, name));
      return entries.get(entryKey(country, name))?.institution ?? null;
    },
    unknown(location, country, name) {
      const near = [...entries.values()].find(
        ({ institution, row }) =>
          institution.countryListed === country &&
          [institution.name, ...row.value.spellings].some((spelling) => fold(spelling) === fold(name)),
      );
      const hint = near === undefined ? '' : `, or to the spellings of ${quoted(near.institution.name)}`;
      return {
        ...location,
        found: `the institution ${quoted(name)}, which institutions.tsv does not know in ${country}`,
        expected: 'an institution or a spelling of it, exactly as in institutions.tsv',
        mend: `add it to institutions.tsv${hint}`,
      };
    },
    orphans() {
      return table.flatMap((row) => orphansOf(row, asked));
    },
  };
}

function orphansOf(row: InstitutionRow, asked: ReadonlySet<string>): Problem[] {
  const { country, institution, spellings } = row.value;
  const isAsked = (name: string) => asked.has(entryKey(country, name));
  if (![institution, ...spellings].some(isAsked)) {
    return [
      {
        ...row.at('institution'),
        found: `${quoted(institution)} (${country}), which no agreement names`,
        expected: 'institutions of the list only',
        mend: 'correct its spellings to what the list says, or take the row out',
      },
    ];
  }
  return spellings
    .filter((spelling) => !isAsked(spelling))
    .map((spelling) => ({
      ...row.at('spellings'),
      found: `the spelling ${quoted(spelling)}, which no agreement has`,
      expected: 'spellings of the list only, exactly as listed',
      mend: 'correct it to what the list says, or take it out',
    }));
}

function institutionOf({ value }: InstitutionRow): Institution {
  return {
    key: keyOf(value.country, value.institution),
    name: value.institution,
    language: value.language,
    homepage: value.homepage,
    erasmusCode: value.erasmus_code,
    countryListed: value.country,
  };
}

function twice(row: InstitutionRow, column: 'institution' | 'spellings', what: string): Problem {
  return {
    ...row.at(column),
    found: `${what} a second time in ${row.value.country}`,
    expected: 'every name and spelling once a country',
    mend: 'make the two rows one, or take the spelling out of one',
  };
}

function entryKey(country: CountryCode, name: string): string {
  return `${country} ${name}`;
}
