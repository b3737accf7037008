import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isMissing, slug, writeOut } from '../../../src/model/fold.ts';

describe('fold', () => {
  it.each([
    ['Iași', 'iasi'],
    ['SOFIA', 'sofia'],
    ['Łódź', 'lodz'],
    ['Gießen', 'giessen'],
    ['Ingeniørhøjskolen i København', 'ingeniorhojskolen i kobenhavn'],
    ['Bordj-Bou-Arréridj', 'bordj bou arreridj'],
    ["Universidade 'Júlio de Mesquita Filho'  (UNESP)", 'universidade julio de mesquita filho unesp'],
    ['İzmir', 'izmir'],
    ['Diyarbakır', 'diyarbakir'],
    ['Œuvre', 'oeuvre'],
    ['–', ''],
    [' - ', ''],
    ['ﬁtec', 'fitec'],
    ['ΑΘΉΝΑΣ', 'αθηνασ'],
    ['Αθήνας', 'αθηνασ'],
  ])('makes %s comparable as “%s”', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps letters of another alphabet, so that a stray one is seen', () => {
    expect(fold('Bruевич')).toBe('bruевич');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('isMissing', () => {
  it('takes dashes of any kind for nothing', () => {
    expect(['', '-', '–', ' — ', '.'].map(isMissing)).toEqual([true, true, true, true, true]);
    expect(isMissing('Vic')).toBe(false);
  });
});

describe('writeOut', () => {
  it.each([
    ['Köln', 'koeln'],
    ['MÜNCHEN', 'muenchen'],
    ['Ko\u0308ln', 'koeln'],
    ['Tromsø', 'tromsoe'],
    ['Ålborg', 'aalborg'],
    ['Liège', 'liege'],
  ])('gives %s a spelling without marks, “%s” once it is folded', (text, folded) => {
    expect(fold(writeOut(text))).toBe(folded);
  });
});

describe('slug', () => {
  it('joins the words with hyphens', () => {
    expect(slug('Trois-Rivières (Québec)')).toBe('trois-rivieres-quebec');
  });
});
