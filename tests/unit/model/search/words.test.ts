import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../src/model/fold.ts';
import { coresOf, tellingWords, wordsOf } from '../../../../src/model/search/words.ts';

/** By word: its spellings, and the piece of the text that it stands for. */
function read(text: string) {
  return wordsOf(text).map(({ forms, start, end }) => [
    forms.map((form) => form?.text),
    text.slice(start, end),
  ]);
}

describe('wordsOf', () => {
  test('gives each word as folded, with its place in the text', () => {
    expect(read('Aix-la-Chapelle (École)')).toEqual([
      [['aix'], 'Aix'],
      [['la'], 'la'],
      [['chapelle'], 'Chapelle'],
      [['ecole'], 'École'],
    ]);
  });

  test('gives a second spelling where umlauts and their kin can be written out', () => {
    expect(read('Köln Tromsø Gießen')).toEqual([
      [['koln', 'koeln'], 'Köln'],
      [['tromso', 'tromsoe'], 'Tromsø'],
      [['giessen'], 'Gießen'],
    ]);
  });

  test('says for each folded letter where it ends in the text', () => {
    const [word] = wordsOf('Straße');
    expect(word?.forms[0]).toMatchObject({ text: 'strasse', ends: [1, 2, 3, 4, 5, 5, 6] });
    const [, koeln] = wordsOf('zu Ko\u0308ln')[1]?.forms ?? [];
    expect(koeln).toMatchObject({ text: 'koeln', ends: [4, 6, 6, 7, 8] });
  });

  test('parts and folds any text as fold does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          wordsOf(text)
            .map(({ forms }) => forms[0].text)
            .join(' '),
        ).toBe(fold(text));
      }),
    );
  });

  test('gives as many ends as letters, never going back, inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { forms, start, end } of wordsOf(text)) {
          for (const form of forms) {
            expect(form?.ends).toHaveLength(form?.text.length ?? 0);
            expect(form?.ends.toSorted((one, other) => one - other)).toEqual(form?.ends);
            expect(form?.ends.at(-1)).toBe(end);
          }
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('tellingWords', () => {
  test.each([
    ['where does KTH lie?', 'kth'],
    ['où est la KTH ?', 'kth'],
    ['Universidad de Los Andes', 'universidad andes'],
    ["l'eau de l'environnement", 'eau environnement'],
    ['de la', 'de la'],
  ])('of “%s” are “%s”', (text, words) => {
    expect(
      tellingWords(wordsOf(text))
        .map(({ forms }) => forms[0].text)
        .join(' '),
    ).toBe(words);
  });
});

test('the core of a name leaves small words aside, in every spelling', () => {
  expect(coresOf(wordsOf('Universität zu Köln'))).toEqual(['universitat koln', 'universitaet koeln']);
  expect(coresOf(wordsOf('Le Caire'))).toEqual(['caire']);
});
