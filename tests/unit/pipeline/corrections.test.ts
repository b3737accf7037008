import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../src/pipeline/corrections.ts';
import { correctionSchema } from '../../../src/pipeline/curated.ts';
import { readList } from '../../../src/pipeline/read-list.ts';
import { readTable } from '../../../src/pipeline/tables.ts';
import { correctionsHeader, listHeader, textFile } from './sources.ts';

const list = readList(
  textFile(
    'list.tsv',
    listHeader,
    'Viêt Nam\tDa Nang University\t–\tCadre\tAccord bilatéral',
    'Viêt Nam\tEcole Polytechnique\t–\t\tAccord bilatéral',
    'Viêt Nam\tDa Nang University\t–\t\tAccord bilatéral',
  ),
).rows;

function correct(...corrections: string[]) {
  const table = readTable(textFile('corrections.tsv', correctionsHeader, ...corrections), correctionSchema);
  expect(table.problems).toEqual([]);
  return applyCorrections(list, table.rows);
}

const everyWhere = 'Viêt Nam\tDa Nang University\tcity\t–\tDa Nang\tIts seat is there.\tSon siège y est.';

describe('applyCorrections', () => {
  it('says what is meant beside what is listed, with the reason, on every row that matches', () => {
    const { rows, problems } = correct(`\t${everyWhere}`);
    expect(problems).toEqual([]);
    expect(rows.map((row) => [row.source.city, row.meant.city])).toEqual([
      ['–', 'Da Nang'],
      ['–', '–'],
      ['–', 'Da Nang'],
    ]);
    expect(rows[0]?.corrections).toEqual([
      {
        field: 'city',
        listed: '–',
        meant: 'Da Nang',
        reason: { en: 'Its seat is there.', fr: 'Son siège y est.' },
      },
    ]);
  });

  it('keeps to one line where one is given', () => {
    const { rows } = correct(`4\t${everyWhere}`);
    expect(rows.map((row) => row.meant.city)).toEqual(['–', '–', 'Da Nang']);
  });

  it('matches any institution where none is given', () => {
    const { rows } = correct('\tViêt Nam\t\tcity\t–\tHanoi\tFor all.\t');
    expect(rows.map((row) => row.meant.city)).toEqual(['Hanoi', 'Hanoi', 'Hanoi']);
  });

  it('fills an empty cell', () => {
    const { rows } = correct('3\tViêt Nam\tEcole Polytechnique\ttitle\t\tCadre\tThe contract says so.\t');
    expect(rows[1]?.meant.title).toBe('Cadre');
  });

  it('does without the reason in French', () => {
    const { rows } = correct('\tViêt Nam\t\tcity\t–\tHanoi\tFor all.\t');
    expect(rows[0]?.corrections[0]?.reason).toEqual({ en: 'For all.', fr: null });
  });

  it('tells a correction that matches no row: a dash is not another dash', () => {
    const { problems } = correct(`\t${everyWhere}`.replace('–', '-'), `2\t${everyWhere}`, `3\t${everyWhere}`);
    expect(problems).toMatchObject([
      {
        file: 'corrections.tsv',
        line: 2,
        found: expect.stringContaining('which no row of the list matches'),
      },
      { file: 'corrections.tsv', line: 4, found: expect.stringContaining('on line 3') },
    ]);
  });

  it('tells two corrections of one cell, and one that changes nothing', () => {
    const { problems } = correct(
      `\t${everyWhere}`,
      `2\t${everyWhere}`,
      '\tViêt Nam\t\ttype\tAccord bilatéral\tAccord bilatéral\tNo.\t',
    );
    expect(problems).toMatchObject([
      { line: 4, found: 'a correction of “Accord bilatéral” to the same' },
      { line: 3, found: expect.stringContaining('a second correction of the city') },
    ]);
  });
});
