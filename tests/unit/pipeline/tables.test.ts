import { describe, expect, it } from 'vitest';
import { correctionSchema, institutionSchema, placeSchema } from '../../../src/pipeline/curated.ts';
import { readTable } from '../../../src/pipeline/tables.ts';
import { correctionsHeader, institutionsHeader, placesHeader, textFile } from './sources.ts';

const place =
  'de/cologne\t2886242\tDE\tDE\tKöln | Koeln\t6.95000\t50.93333\tCologne\tCologne\tEurope/Berlin\tunique\t';

describe('readTable', () => {
  it('gives typed values: numbers, several in a cell, nothing as null', () => {
    const { rows, problems } = readTable(textFile('places.tsv', placesHeader, place), placeSchema);
    expect(problems).toEqual([]);
    expect(rows[0]?.value).toMatchObject({ geonames_id: 2886242, lon: 6.95, listed_as: ['Köln', 'Koeln'] });
    const institutions = readTable(
      textFile('institutions.tsv', institutionsHeader, 'DE\tTH Köln\t\t\t\t\t\t'),
      institutionSchema,
    );
    expect(institutions.rows[0]?.value).toMatchObject({ language: null, homepage: null, spellings: [] });
  });

  it('tells each wrong cell with line, column and what belongs there, and goes on', () => {
    const { rows, problems } = readTable(
      textFile(
        'places.tsv',
        placesHeader,
        place.replace('6.95000', '6.95'),
        place,
        place.replace('DE\tDE', 'Germany\tDE').replace('unique', 'sure'),
      ),
      placeSchema,
    );
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([
      {
        line: 2,
        column: 39,
        found: '“6.95” in the column “lon”',
        expected: expect.stringContaining('five decimals'),
      },
      { line: 4, column: 20, found: '“Germany” in the column “country”' },
      { line: 4, found: '“sure” in the column “resolution”', expected: 'unique or reviewed' },
    ]);
  });

  it('wants the reason for a reviewed place and for a correction', () => {
    const reviewed = readTable(
      textFile('places.tsv', placesHeader, place.replace('unique', 'reviewed')),
      placeSchema,
    );
    expect(reviewed.problems).toMatchObject([{ line: 2, found: 'nothing in the column “note”' }]);
    const correction = readTable(
      textFile('corrections.tsv', correctionsHeader, '\tInde\t\tcity\t-\tPune\t\tPourquoi.'),
      correctionSchema,
    );
    expect(correction.problems).toMatchObject([
      {
        line: 2,
        found: 'nothing in the column “reason”',
        expected: expect.stringContaining('in English'),
      },
    ]);
  });

  it('tells a header that lacks a column or has one that is not known', () => {
    const { rows, problems } = readTable(
      textFile('corrections.tsv', correctionsHeader.replace('reason\t', 'why\t')),
      correctionSchema,
    );
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([
      { line: 1, found: 'no column “reason” and an unknown or doubled column “why”' },
    ]);
  });

  it('tells a row with a tab too few', () => {
    const { problems } = readTable(
      textFile('corrections.tsv', correctionsHeader, 'Inde\t\tcity\t-\tPune\tWhy.\tPourquoi.'),
      correctionSchema,
    );
    expect(problems).toMatchObject([
      { line: 2, found: '7 cells', expected: expect.stringContaining('8 cells') },
    ]);
  });
});
