import { describe, expect, it } from 'vitest';
import { decodeUtf8, parseDelimited } from '../../../src/pipeline/delimited.ts';

const parse = (text: string, delimiter: '\t' | ',' | ';') =>
  parseDelimited({ path: 'list', text }, delimiter);

describe('parseDelimited', () => {
  it('gives every record its line, blank lines counted and left out', () => {
    const { records } = parse('\n\na\tb\n\nc\td\n', '\t');
    expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
      [3, 'a', 'b'],
      [5, 'c', 'd'],
    ]);
  });

  it('reads the line ends of Windows and a byte order mark', () => {
    const { records } = parse('\uFEFFa\tb\r\n\r\nc\td\r\n', '\t');
    expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [3, 'c', 'd'],
    ]);
  });

  it('takes quotes in tab-separated text as letters, also one that never closes', () => {
    const { records } = parse('x\t"Valahia" din\n"y\t\'Ovidius\'\n', '\t');
    expect(records.map(({ cells }) => cells)).toEqual([
      ['x', '"Valahia" din'],
      ['"y', "'Ovidius'"],
    ]);
  });

  it('takes quotes in a CSV as quotes, and counts the lines inside them', () => {
    const { records } = parse('a;"two\nlines";b\n"c;d";e\n', ';');
    expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'two\nlines', 'b'],
      [3, 'c;d', 'e'],
    ]);
  });

  it('knows the column at which each cell begins, empty cells too', () => {
    expect(parse('Iași\t\tRoma\t\n', '\t').records[0]?.columns).toEqual([1, 6, 7, 12]);
    expect(parse('"a,b",,c\n', ',').records[0]?.columns).toEqual([1, 7, 8]);
  });

  it('tells a quote that never closes as a problem', () => {
    const { records, problems } = parse('a,b\n"c,d\n', ',');
    expect(records).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.mend).toContain('close the quote');
  });
});

describe('decodeUtf8', () => {
  it('reads UTF-8 without a word', () => {
    expect(decodeUtf8('list', new TextEncoder().encode('Béjaïa'))).toEqual({ text: 'Béjaïa', problems: [] });
  });

  it('tells the line and column of bytes in another encoding', () => {
    const { problems } = decodeUtf8('list', Buffer.from('Pays\nAlg\xE9rie\n', 'latin1'));
    expect(problems).toMatchObject([{ file: 'list', line: 2, column: 4, expected: 'text in UTF-8' }]);
  });
});
