import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/pipeline/read-list.ts';
import { listHeader, textFile } from './sources.ts';

const row = 'Algérie\tUniversité de Béjaïa\tBéjaïa\tAccord cadre\tAccord bilatéral';

describe('readList', () => {
  it('finds the header below title lines, and the type in a last column without a name', () => {
    const { rows, problems } = readList(
      textFile('list.tsv', '', '', 'LISTE DES ACCORDS / BILATERAL AGREEMENTS', '', listHeader, row),
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ line, source }) => ({ line, source }))).toEqual([
      {
        line: 6,
        source: {
          country: 'Algérie',
          institution: 'Université de Béjaïa',
          city: 'Béjaïa',
          title: 'Accord cadre',
          type: 'Accord bilatéral',
        },
      },
    ]);
  });

  it('finds columns by their words in English, in another order, with a named type', () => {
    const { rows } = readList(
      textFile(
        'list.csv',
        'Agreement type,City,Country,Title,University',
        'Bilateral,Bath,UK,,"Bath, U. of"',
      ),
    );
    expect(rows[0]?.source).toEqual({
      country: 'UK',
      institution: 'Bath, U. of',
      city: 'Bath',
      title: '',
      type: 'Bilateral',
    });
  });

  it('finds out that a CSV is parted by semicolons', () => {
    const { rows } = readList(
      textFile(
        'list.csv',
        'Pays;Etablissement;Ville;Accord;Type',
        'Inde;Amrita;Coimbatore;;Accord bilatéral',
      ),
    );
    expect(rows[0]?.source.city).toBe('Coimbatore');
  });

  it('leaves out blank lines of page breaks and a header said again, but no row', () => {
    const { rows, reported } = readList(
      textFile('list.tsv', listHeader, row, '', '\t\t\t\t', listHeader, row),
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 6]);
    expect(reported).toBe(0);
  });

  it('keeps cells byte for byte, with blanks and quotes', () => {
    const { rows } = readList(textFile('list.tsv', listHeader, ` Inde\t"Amrita" \tX\t\tAccord bilatéral`));
    expect(rows[0]?.source).toMatchObject({ country: ' Inde', institution: '"Amrita" ' });
  });

  it('reports every line that has too few or too many cells, with the place and how to mend it', () => {
    const { rows, reported, problems } = readList(
      textFile('list.tsv', listHeader, 'Total 380', row, `${row}\tsurplus`),
    );
    expect(rows).toHaveLength(1);
    expect(reported).toBe(2);
    expect(problems).toMatchObject([
      { file: 'list.tsv', line: 2, column: 1, found: '1 cell: “Total 380”' },
      { file: 'list.tsv', line: 4, column: 67, found: expect.stringContaining('6 cells') },
    ]);
    expect(problems[0]?.mend).toContain('take out the line if it is no agreement');
  });

  it('says what a header looks like where there is none', () => {
    const { rows, problems } = readList(textFile('list.tsv', row));
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ line: 1, found: expect.stringContaining('no header') }]);
    expect(problems[0]?.expected).toContain('country, institution, city, agreement and type');
  });
});
