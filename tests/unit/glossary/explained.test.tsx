import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Explanation } from '../../../src/glossary/explanation.tsx';
import { Glossary } from '../../../src/glossary/glossary.tsx';
import { ListLanguageContext } from '../../../src/i18n/list-language.ts';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Agreement, Locale } from '../../../src/model/atlas.ts';
import type { GlossaryEntry, Guide } from '../../../src/model/glossary.ts';
import { AgreementItem } from '../../../src/workings/agreement-item.tsx';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const listLanguage = { usual: 'fr', others: { en: ['LLP-Erasmus Bilateral Agreement'] } };

function item(locale: Locale, change: Partial<Agreement>, entries = fixtureAtlas.glossary): string {
  const [first] = fixtureAtlas.agreements;
  const agreement = { ...first, doubleDegree: false, network: null, ...change } as Agreement;
  return renderToStaticMarkup(
    <TranslatorProvider translator={createTranslator(locale)}>
      <ListLanguageContext value={listLanguage}>
        <Glossary entries={entries}>
          <AgreementItem agreement={agreement} notes={[]} />
        </Glossary>
      </ListLanguageContext>
    </TranslatorProvider>,
  );
}

function listed(title: string, type: string): Partial<Agreement> {
  return { source: { country: '', institution: '', city: '', title, type } };
}

const buttons = (html: string) => [...html.matchAll(/<button[^>]*>(.*?)<\/button>/g)].map(([, text]) => text);

describe('an agreement', () => {
  test('has one button a term: where the page says it, and in the list’s words what it does not say', () => {
    const change = { category: 'bilateral', doubleDegree: true, network: 'CLUSTER' } as const;
    const html = item('en', { ...change, ...listed('Double Diplôme, Accord Cadre', 'Accord bilatéral') });
    expect(buttons(html)).toEqual(['Bilateral', 'Double degree', 'CLUSTER network', 'Accord Cadre']);
  });

  test('explains the list’s words in their own language', () => {
    const html = item('fr', { category: 'erasmus', ...listed('', 'LLP-Erasmus Bilateral Agreement') });
    expect(html).toMatch(/<span lang="en"><button[^>]*>LLP<\/button>-Erasmus Bilateral Agreement<\/span>/);
  });

  test('has words only where there is no glossary, and the same ones', () => {
    const change = { doubleDegree: true, ...listed('Accord Cadre', 'Accord bilatéral') };
    const plain = item('fr', change, []);
    expect(plain).not.toContain('<button');
    expect(plain.replace(/<[^>]*>/g, '')).toBe(item('fr', change).replace(/<[^>]*>/g, ''));
  });

  test('says that a dialog opens, and puts none in the page before', () => {
    const html = item('en', { category: 'bilateral' });
    expect(html).toMatch(/<button[^>]*aria-haspopup="dialog"[^>]*aria-expanded="false"/);
    expect(html).not.toContain('role="dialog"');
  });
});

describe('an explanation', () => {
  const entry: GlossaryEntry = { key: 'fitec', explains: [], words: [] };
  const guide: Guide = {
    timeZones: {},
    terms: [
      {
        key: entry.key,
        name: { fr: 'FITEC (France Ingénieurs TEChnologie)', en: 'FITEC (France Ingénieurs TEChnologie)' },
        language: 'fr',
        meaning: { fr: 'Des programmes.', en: 'Programmes.' },
        student: { fr: 'Un séjour.', en: 'A stay.' },
        source: { title: 'MUFRAMEX', language: 'fr', path: 'https://www.muframex.fr/' },
      },
      {
        key: 'amendment',
        name: { fr: 'Avenant', en: 'Amendment' },
        language: null,
        meaning: { fr: 'Un acte.', en: 'A document.' },
        student: null,
        source: { title: 'CNRTL', language: 'fr', path: 'https://www.cnrtl.fr/' },
      },
    ],
  };
  const explain = (locale: Locale, term: string | null) =>
    renderToStaticMarkup(
      <TranslatorProvider translator={createTranslator(locale)}>
        <Explanation guide={guide} term={term} headingId="h" onTurned={() => {}} />
      </TranslatorProvider>,
    );

  test.each([
    ['fr', 'Des programmes.', 'Pour vous\u00a0: Un séjour.', 'Source\u00a0: MUFRAMEX'],
    ['en', 'Programmes.', 'For you: A stay.', 'Source: MUFRAMEX'],
  ] as const)('says what a term means, and for whom, by which source (%s)', (locale, ...texts) => {
    const html = explain(locale, 'fitec');
    for (const text of texts) expect(html.replace(/<[^>]*>/g, '')).toContain(text);
    expect(html).toContain('<h2 id="h" lang="fr">');
    expect(html).toContain('<a href="https://www.muframex.fr/" target="_blank" rel="noreferrer" lang="fr">');
  });

  test('leaves out what there is not to say', () => {
    expect(explain('en', 'amendment')).not.toContain('For you');
  });

  test('has all terms in the order of the reader’s letters where none is asked for', () => {
    expect(buttons(explain('fr', null))).toEqual(['Avenant', 'FITEC (France Ingénieurs TEChnologie)']);
    expect(buttons(explain('en', null))).toEqual(['Amendment', 'FITEC (France Ingénieurs TEChnologie)']);
  });
});
