import { describe, expect, it } from 'vitest';
import { checkInstitutions } from '../../../src/pipeline/check-institutions.ts';
import { coverageOf } from '../../../src/pipeline/coverage.ts';
import { institutionSchema, placeSchema } from '../../../src/pipeline/curated.ts';
import { readTable } from '../../../src/pipeline/tables.ts';
import { institutionsHeader, sources, textFile } from './sources.ts';

const tableOf = (...rows: string[]) =>
  readTable(textFile('institutions.tsv', institutionsHeader, ...rows), institutionSchema).rows;
const places = readTable(sources().places, placeSchema).rows;
const check = (...rows: string[]) => checkInstitutions(tableOf(...rows), places);

const cologne =
  'DE\tTechnische Hochschule Köln\tde\t\thttps://www.th-koeln.de/\tD KOLN04\tcharter | websites\t';
const school = 'DE\tSchule in Gummersbach\tde\t\t';

describe('rows of institutions.tsv', () => {
  it('may give homepage and code, one of the two, or neither', () => {
    expect(
      check(
        cologne,
        `${school}https://www.gummersbach.de/\t\twebsites\t`,
        'DE\tA\tde\t\t\tD ULM01\tcharter\t',
        'DE\tB\tde\t\t\t\t\t',
      ),
    ).toEqual([]);
  });

  it('are told with line and column of the cell', () => {
    expect(check(cologne.replace('https://www', 'https:www').replace('D KOLN04', 'KOLN04'))).toMatchObject([
      { file: 'institutions.tsv', line: 2, column: 35, found: expect.stringContaining('https:www') },
      { file: 'institutions.tsv', line: 2, column: 58, found: 'the Erasmus code “KOLN04”' },
    ]);
  });

  it('may have the ending of the country on whose ground the place lies', () => {
    expect(check('CN\tCity University of Hong Kong\ten\t\thttps://www.cityu.edu.hk/\t\twebsites\t')).toEqual(
      [],
    );
    expect(
      check('DE\tCity University of Hong Kong\ten\t\thttps://www.cityu.edu.hk/\t\twebsites\t'),
    ).toHaveLength(1);
  });

  it('have one institution a code, and both rows are named where there are two', () => {
    const problems = check(cologne, `${school}\tD KOLN04\tcharter\tA school of Technische Hochschule Köln.`);
    expect(problems).toMatchObject([
      {
        line: 3,
        found:
          'the Erasmus code “D KOLN04” of “Schule in Gummersbach”, which “Technische Hochschule Köln” (line 2) has already',
        expected: 'one institution a code',
      },
    ]);
  });

  it('have one institution a homepage, however it is written, if no note names the other', () => {
    const shared = `${school}http://th-koeln.de/\t\twebsites\t`;
    expect(check(cologne, shared)).toMatchObject([
      {
        line: 3,
        found: expect.stringMatching(/“Schule in Gummersbach”.*“Technische Hochschule Köln” \(line 2\)/),
      },
    ]);
    expect(check(cologne, `${shared}A school of Technische Hochschule Köln, with its homepage.`)).toEqual([]);
    expect(check(`${cologne}Its Schule in Gummersbach has the same homepage.`, shared)).toEqual([]);
    expect(check(cologne, shared.replace('.de/', '.de/gummersbach'))).toEqual([]);
  });

  it.each([
    ['a homepage that no list confirms', `${school}https://www.a.de/\t\t\t`, 'that no list confirms'],
    ['a code that no list confirms', `${school}\tD ULM01\t\t`, 'that no list confirms'],
    ['a list that confirms nothing', `${school}\t\twebsites\t`, 'to confirm'],
    ['a list that is not known', `${school}https://www.a.de/\t\thearsay\t`, '“hearsay”'],
    ['a list twice', `${school}https://www.a.de/\t\twebsites | websites\t`, '“websites”'],
    [
      'a code without the list of codes',
      `${school}https://www.a.de/\tD ULM01\twebsites\t`,
      'without “charter”',
    ],
    ['a charter where there are none', 'CA\tA\ten\t\thttps://www.a.ca/\t\tcharter\t', '“charter”'],
  ])('may not have %s', (_what, row, found) => {
    expect(check(row)).toMatchObject([{ line: 2, found: expect.stringContaining(found) }]);
  });
});

describe('coverage', () => {
  it('counts what the rows know and who confirms it, and names those that know nothing', () => {
    const { counts, empty } = coverageOf(
      tableOf(
        cologne,
        'DE\tA\tde\t\t\tD ULM01\tcharter\t',
        'CA\tB\t\t\thttps://www.b.ca/\t\twebsites\t',
        'CA\tC\ten\t\t\t\t\tIn neither list.',
      ),
    );
    expect(counts).toEqual([
      ['institutions', 4],
      ['with the language of their name', 3],
      ['with a homepage', 2],
      ['with an Erasmus code, of 2 in countries that have charter holders', 2],
      ['confirmed by charter and websites', 1],
      ['confirmed by charter alone', 1],
      ['confirmed by websites alone', 1],
      ['kept empty: no list confirms homepage or code', 1],
    ]);
    expect(empty).toEqual([{ country: 'CA', name: 'C', note: 'In neither list.' }]);
  });
});
