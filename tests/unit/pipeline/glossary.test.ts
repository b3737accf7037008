import { describe, expect, it } from 'vitest';
import { categories, locales, programmes } from '../../../src/model/atlas.ts';
import { type Explained, piecesOf, termFor, termsOf } from '../../../src/model/glossary.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';

const { atlas, guide } = await buildAtlas('data');
const { agreements, glossary, places } = atlas;

describe('the glossary of Grenoble INP', () => {
  it('explains whatever an agreement can be', () => {
    const networks = [...new Set(agreements.flatMap(({ network }) => network ?? []))];
    const all: Explained[] = [
      ...categories.map((category): Explained => `category:${category}`),
      ...programmes.map((programme): Explained => `programme:${programme}`),
      ...networks.map((network): Explained => `network:${network}`),
      'double-degree',
      'student-exchange',
    ];
    expect(all.filter((explained) => termFor(glossary, explained) === null)).toEqual([]);
    expect(agreements.filter((agreement) => termsOf(agreement, glossary).length === 0)).toEqual([]);
  });

  it('explains the words of every title but what it calls a subject, a school or a partner', () => {
    const titles = new Set(agreements.map(({ source }) => source.title).filter((title) => title !== ''));
    const plain = [...titles].filter((title) => piecesOf(title, glossary).every(({ term }) => term === null));
    expect(plain).toEqual([
      "Formation d'ingénieurs en Génie Nucléaire Civil",
      'Modélisation en Science des Matériaux',
    ]);
  });

  it.each([
    ['Diplôme Conjoint', 'joint-degree'],
    ['Accord Cadre', 'framework-agreement'],
    ['PREMIER Avenant DD', 'amendment double-degree'],
    ['Echange + Double diplôme', 'student-exchange double-degree'],
    ['ASU+GU Accord de Coopération 2003', 'grenoble-universites cooperation-agreement'],
    ['LLP-Erasmus Bilateral Agreement', 'llp erasmus'],
    ['accord interinstitutionnel Erasmus +', 'erasmus eplus'],
    ['Magalhes', 'magalhaes-smile'],
  ])('finds the terms of “%s”', (text, keys) => {
    expect(piecesOf(text, glossary).flatMap(({ term }) => term ?? [])).toEqual(keys.split(' '));
  });

  it('says each term in both languages, in whole sentences, with a source', () => {
    expect(guide.terms.map(({ key }) => key)).toEqual(glossary.map(({ key }) => key));
    for (const { name, meaning, student, source } of guide.terms) {
      for (const locale of locales) {
        expect(name[locale]).not.toBe('');
        for (const text of [meaning[locale], student?.[locale] ?? '.']) expect(text).toMatch(/\.$/);
        // The house's typography: no straight apostrophe, and no-break spaces where French wants them.
        expect([name, meaning, student].map((texts) => texts?.[locale]).join()).not.toMatch(/'| [:;!?»]|« /);
      }
      expect(source.title).not.toBe('');
      expect(new URL(source.path).protocol).toBe('https:');
    }
  });

  it('knows the time of every place', () => {
    expect(Object.keys(guide.timeZones).sort()).toEqual(places.map(({ key }) => key).sort());
    expect(guide.timeZones['br/sao-paulo']).toBe('America/Sao_Paulo');
  });
});
