import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../src/model/atlas.ts';
import { type GlossaryEntry, piecesOf, termFor, termsOf } from '../../../src/model/glossary.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const glossary: readonly GlossaryEntry[] = [
  { key: 'erasmus', explains: ['category:erasmus'], words: ['Erasmus'] },
  { key: 'eplus', explains: ['programme:eplus'], words: ['Erasmus +'] },
  { key: 'framework', explains: [], words: ['cadre', 'Accord cadre'] },
  { key: 'double', explains: ['double-degree'], words: ['Double diplôme', 'DD'] },
  { key: 'exchange', explains: ['student-exchange'], words: ["Echange d'étudiants"] },
];

/** A text with the words that are explained between braces. */
const marked = (text: string, except: readonly string[] = []) =>
  piecesOf(text, glossary, except)
    .map((piece) => (piece.term === null ? piece.text : `{${piece.text}|${piece.term}}`))
    .join('');

describe('the pieces of a title', () => {
  test.each([
    ['Double Diplome Phelma', '{Double Diplome|double} Phelma'],
    ['PREMIER Avenant DD', 'PREMIER Avenant {DD|double}'],
    ['Accord Cadre', '{Accord Cadre|framework}'],
    ['Cadre', '{Cadre|framework}'],
    ['accord — « échange d’étudiants » !', 'accord — « {échange d’étudiants|exchange} » !'],
    ['accord interinstitutionnel Erasmus +', 'accord interinstitutionnel {Erasmus +|eplus}'],
    ['LLP-Erasmus', 'LLP-{Erasmus|erasmus}'],
    ['Encadrement, DDR', 'Encadrement, DDR'],
    ['', ''],
  ])('in “%s” explain whole words, accents and case aside, the longest phrase first', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test('leave what the reader has beside it, and no part of it either', () => {
    expect(marked('Accord cadre, DD', ['framework'])).toBe('Accord cadre, {DD|double}');
  });

  test('together are the text, whatever it is', () => {
    for (const { source } of fixtureAtlas.agreements) {
      for (const text of [source.title, source.type]) {
        const pieces = piecesOf(text, fixtureAtlas.glossary);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }
    }
  });
});

describe('the terms of an agreement', () => {
  const [first] = fixtureAtlas.agreements;
  const agreement = {
    ...first,
    category: 'erasmus',
    programme: 'eplus',
    doubleDegree: true,
    studentExchange: false,
    network: null,
    source: { ...first?.source, title: 'Accord cadre DD', type: 'Erasmus +' },
  } as Agreement;

  test('come each once: what it is, then the words of its title and type', () => {
    expect(termsOf(agreement, glossary)).toEqual(['erasmus', 'eplus', 'double', 'framework']);
  });

  test('are none where there is no glossary', () => {
    expect(termsOf(agreement, [])).toEqual([]);
    expect(termFor([], 'double-degree')).toBeNull();
  });
});
