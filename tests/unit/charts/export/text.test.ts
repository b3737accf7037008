import { expect, test } from 'vitest';
import { balanceText, fonts, lineHeight, setText } from '../../../../src/charts/export/text.ts';

/** Ten pixels a letter. */
const measure = (text: string) => 10 * [...text].length;
const set = (text: string, width: number) => setText(text, fonts.label, width, measure).lines;

test('a text that fits stays in one line', () => {
  expect(set('Grenoble Universités', 200)).toEqual(['Grenoble Universités']);
});

test('a long one breaks at spaces, behind hyphens and slashes, and loses no letter', () => {
  expect(set('Royaume-Uni de Grande-Bretagne', 140)).toEqual(['Royaume-Uni de', 'Grande-', 'Bretagne']);
  expect(set('accords / agreements', 120)).toEqual(['accords /', 'agreements']);
});

test('what a no-break space holds together stays together', () => {
  expect(set('12 sur\u00a040', 70)).toEqual(['12', 'sur\u00a040']);
  expect(set('Erasmus\u202f; les', 100)).toEqual(['Erasmus\u202f;', 'les']);
});

test('a word that is wider than its place breaks between letters, an accent staying on its own', () => {
  expect(set('mañana', 30)).toEqual(['mañ', 'ana']);
  expect(set('e\u0301e\u0301', 20)).toEqual(['e\u0301', 'e\u0301']);
});

test('a block is as wide as its widest line and as high as all', () => {
  const block = setText('aa bbbb c', fonts.label, 40, measure);
  expect(block).toMatchObject({ lines: ['aa', 'bbbb', 'c'], width: 40, height: 3 * lineHeight(fonts.label) });
  expect(setText('', fonts.label, 40, measure)).toMatchObject({ lines: [], width: 0, height: 0 });
});

test('balanced lines are as few, and none is left with one word', () => {
  expect(set('un deux trois quatre cinq', 200)).toEqual(['un deux trois quatre', 'cinq']);
  expect(balanceText('un deux trois quatre cinq', fonts.label, 200, measure).lines).toEqual([
    'un deux trois',
    'quatre cinq',
  ]);
});
