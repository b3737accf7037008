import type { CountryCode } from '../model/atlas.ts';
import { englishName } from './countries.ts';
import { type Location, type Problem, quoted } from './problem.ts';

/**
 * What Erasmus codes begin with, by country: the European Commission's own letters, those of cars for the countries
 * that were there first. Countries without an entry have no institution that holds an Erasmus Charter for Higher
 * Education (July 2024): so have the United Kingdom, which has left, and Switzerland.
 */
const prefixes: Readonly<Record<CountryCode, string>> = {
  AL: 'AL',
  AT: 'A',
  BA: 'BA',
  BE: 'B',
  BG: 'BG',
  CY: 'CY',
  CZ: 'CZ',
  DE: 'D',
  DK: 'DK',
  EE: 'EE',
  ES: 'E',
  FI: 'SF',
  FR: 'F',
  GF: 'F',
  GP: 'F',
  GR: 'G',
  HR: 'HR',
  HU: 'HU',
  IE: 'IRL',
  IS: 'IS',
  IT: 'I',
  LI: 'LI',
  LT: 'LT',
  LU: 'LUX',
  LV: 'LV',
  ME: 'ME',
  MK: 'MK',
  MQ: 'F',
  MT: 'MT',
  NL: 'NL',
  NO: 'N',
  PL: 'PL',
  PT: 'P',
  RE: 'F',
  RO: 'RO',
  RS: 'RS',
  SE: 'S',
  SI: 'SI',
  SK: 'SK',
  SM: 'I',
  TR: 'TR',
  XK: 'XK',
  YT: 'F',
};

/** The countries whose institutions can have an Erasmus code. */
export const charterCountries: ReadonlySet<CountryCode> = new Set(Object.keys(prefixes));

/** The place in capitals, shortened with a hyphen where it has several words, and a number: "SAN-SEB21". */
const placeAndNumber = /^[A-Z]+(?:-[A-Z]+)* ?\d{1,3}$/;

/** A code that is not written as codes are, or not one of the institution's country. */
export function checkErasmusCode(code: string, country: CountryCode, at: Location): Problem[] {
  const prefix = prefixes[country];
  if (prefix === undefined) {
    return [
      {
        ...at,
        found: `the Erasmus code ${quoted(code)} in ${englishName(country)}`,
        expected: 'no code: no institution there holds an Erasmus Charter for Higher Education',
        mend: 'take the code out, or correct the country',
      },
    ];
  }
  // A code has three characters for its country; lists write the blanks behind a shorter prefix as one.
  const beginning = prefix.length === 3 ? prefix : `${prefix} `;
  if (code.startsWith(beginning) && placeAndNumber.test(code.slice(beginning.length))) return [];
  return [
    {
      ...at,
      found: `the Erasmus code ${quoted(code)}`,
      expected: `${quoted(beginning)}, as codes of ${englishName(country)} begin, then the place in capitals and a number, such as ${quoted(`${beginning}PLACE01`)}`,
      mend: 'copy the code from the list of charter holders, one blank for several, or leave the cell empty',
    },
  ];
}
