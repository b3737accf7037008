import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { documentTitle } from '../../../src/app/document-title.ts';
import { InstitutionView } from '../../../src/explore/institution/institution-view.tsx';
import { institutionTexts } from '../../../src/i18n/institution-texts/index.ts';
import { ListLanguageContext } from '../../../src/i18n/list-language.ts';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { addTexts } from '../../../src/i18n/use-texts.ts';
import type { Atlas, Locale } from '../../../src/model/atlas.ts';
import type { Guide } from '../../../src/model/glossary.ts';
import { institutionFacts } from '../../../src/model/institution-facts.ts';
import { AtlasStoreProvider } from '../../../src/state/react.tsx';
import { type AtlasState, createAtlasStore } from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const cologne = 'de/fachhochschule-koln';
const upc = 'es/universitat-politecnica-de-catalunya';

const both = (fr: string, en: string) => ({ fr, en });
const guide: Guide = {
  terms: [
    {
      key: 'double-degree',
      name: both('Double diplôme', 'Double degree'),
      language: null,
      meaning: both('Chacun délivre son diplôme.', 'Each awards its own degree.'),
      student: both('Deux diplômes.', 'Two degrees.'),
      source: { title: 'Definitions', language: 'en', path: 'https://definitions.example/' },
    },
    {
      key: 'cluster',
      name: both('CLUSTER', 'CLUSTER'),
      language: 'en',
      meaning: both('Un réseau européen.', 'A European network.'),
      student: null,
      source: { title: 'About us', language: 'en', path: 'https://cluster.example/' },
    },
    {
      key: 'renewal',
      name: both('Renouvellement', 'Renewal'),
      language: null,
      meaning: both('Encore.', 'Again.'),
      student: both('Cela dure.', 'It lasts.'),
      source: { title: 'Code', language: 'fr', path: 'https://code.example/' },
    },
  ],
  timeZones: { 'de/koln': 'Europe/Berlin' },
};
const atlas: Atlas = {
  ...fixtureAtlas,
  glossary: [
    { key: 'double-degree', explains: ['double-degree'], words: [] },
    { key: 'cluster', explains: ['network:CLUSTER'], words: [] },
    { key: 'renewal', explains: ['category:renewal'], words: [] },
  ],
};

function render(locale: Locale, key: string, state: Partial<AtlasState> = {}, of: Atlas = atlas): string {
  const translator = createTranslator(locale);
  addTexts(translator, institutionTexts);
  const facts = institutionFacts(of, key);
  if (!facts) throw new Error(`the fixture has no ${key}`);
  return renderToStaticMarkup(
    <AtlasStoreProvider
      store={createAtlasStore({
        locale,
        panel: 'institution',
        selection: { kind: 'institution', institution: key },
        ...state,
      })}
    >
      <TranslatorProvider translator={translator}>
        <ListLanguageContext value={of.config.listLanguage}>
          <InstitutionView atlas={of} guide={guide} facts={facts} />
        </ListLanguageContext>
      </TranslatorProvider>
    </AtlasStoreProvider>,
  );
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
const tagged = (html: string, tag: string) => html.match(new RegExp(`<${tag}\\b.*?</${tag}>`, 'g')) ?? [];

/** The fixture with an institution's own facts. */
function withFacts(key: string, facts: Partial<Atlas['institutions'][number]>): Atlas {
  const change = <Item extends Atlas['institutions'][number]>(one: Item): Item =>
    one.key === key ? { ...one, ...facts } : one;
  return {
    ...atlas,
    institutions: atlas.institutions.map(change),
    agreements: atlas.agreements.map((one) => ({ ...one, institution: change(one.institution) })),
  };
}

describe('the page of an institution', () => {
  test('is headed by its name in its own language, with city, country and region', () => {
    const english = render('en', cologne);
    expect(english).toMatch(/<h2[^>]*lang="de"[^>]*>Fachhochschule Köln<\/h2>/);
    expect(textOf(tagged(english, 'p')[0] ?? '')).toBe('Cologne Germany Europe');
    expect(textOf(tagged(render('fr', cologne), 'p')[0] ?? '')).toBe('Cologne Allemagne Europe');
  });

  test('says how far it is from home, and where to', () => {
    expect(textOf(render('en', cologne))).toContain(
      'From Grenoble 646 km as the crow flies to the north, setting out at 8°',
    );
    expect(textOf(render('fr', cologne))).toContain(
      'Depuis Grenoble 646 km à vol d’oiseau vers le nord, cap initial 8°',
    );
  });

  test('keeps room for a clock, which no server can read', () => {
    const html = render('en', cologne);
    expect(html).toContain('<span class="institution-time"></span>');
    expect(html).not.toContain('<time');
    // Where nobody knows the zone there is no such fact.
    expect(render('en', upc)).not.toContain('institution-time');
  });

  test('shows homepage and Erasmus code where they are known, and says nothing of them elsewhere', () => {
    const html = render(
      'en',
      cologne,
      {},
      withFacts(cologne, { homepage: 'https://www.th-koeln.example/en/', erasmusCode: 'D KOLN04' }),
    );
    const link = tagged(html, 'a').find((one) => one.includes('th-koeln')) ?? '';
    expect(link).toContain('href="https://www.th-koeln.example/en/"');
    expect(link).toContain('rel="noopener noreferrer"');
    expect(link).toContain('referrerPolicy="no-referrer"');
    expect(textOf(link)).toBe('th-koeln.example (another site, new tab)');
    expect(textOf(html)).toContain('Erasmus code D KOLN04 names the institution');
    expect(textOf(render('en', cologne))).not.toMatch(/Homepage|Erasmus code/);
  });

  test('tells of each agreement the list’s words, and what they mean for a student', () => {
    const english = render('en', cologne);
    expect(english.match(/data-source-line/g)).toHaveLength(2);
    expect(textOf(english)).toMatch(
      /Bilateral Double degree line 7 of the list Double Diplôme Accord bilatéral For a student Double degree Two degrees\./,
    );
    expect(english).toContain('lang="fr">Double Diplôme<');
    expect(textOf(render('fr', cologne))).toMatch(/Pour un étudiant Double diplôme Deux diplômes\./);
    // Nothing is said of what the glossary does not know.
    expect(english.match(/student-meaning/g)).toHaveLength(1);
  });

  test('explains the network, and the other words, with their sources', () => {
    const html = textOf(render('en', upc));
    expect(html).toMatch(/The network CLUSTER A European network\. Source: About us/);
    expect(html).not.toContain('What the words mean');
    expect(textOf(render('fr', cologne))).toMatch(
      /Ce que disent ces mots Double diplôme Chacun délivre son diplôme\. Source : Definitions/,
    );
  });

  test('shows all agreements, and says how many the reader’s choices hide on the map', () => {
    const html = render('en', cologne, { facets: { category: ['erasmus'] } });
    expect(html.match(/data-source-line/g)).toHaveLength(2);
    expect(textOf(html)).toContain('Your filters hide 1 agreement on the map.');
    expect(textOf(render('en', cologne))).not.toContain('Your filters hide');
  });

  test('names its neighbours, the same city first, and the others of its country', () => {
    const html = textOf(render('en', upc));
    expect(html).toMatch(/Partners nearby Universitat de Barcelona Barcelona, same city Fachhochschule Köln/);
    expect(html).toContain('Spain: 1 other institution');
    expect(textOf(render('fr', cologne))).not.toContain('autre établissement');
  });

  test('leads back to where the reader came from', () => {
    expect(textOf(tagged(render('en', cologne), 'button')[0] ?? '')).toBe('Back to the countries');
    const fromList = render('fr', cologne, { opening: { from: 'list' } });
    expect(textOf(tagged(fromList, 'button')[0] ?? '')).toBe('Retour à la liste');
  });

  test('has headings in order', () => {
    const levels = (key: string) =>
      [...render('en', key).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels(cologne)).toEqual([2, 3, 3, 3]);
    expect(levels(upc)).toEqual([2, 3, 3, 3]);
  });

  test('shows each of several places with its own agreements', () => {
    const [first, second, ...others] = atlas.agreements;
    const chicago = atlas.places.find(({ key }) => key === 'us/chicago');
    if (!first || !second || !chicago) throw new Error('the fixture is not what it was');
    const html = render(
      'en',
      cologne,
      {},
      {
        ...atlas,
        agreements: [first, { ...second, place: chicago }, ...others],
      },
    );
    expect(textOf(html)).toMatch(/From Grenoble to Cologne 646 km.*From Grenoble to Chicago 7,\d{3} km/);
    expect(tagged(html, 'h4').map(textOf)).toEqual(['Cologne', 'Chicago']);
  });
});

describe('the document’s title', () => {
  const selection = { kind: 'institution', institution: cologne } as const;

  test('says whose page is open', () => {
    expect(documentTitle(atlas, { locale: 'en', panel: 'institution', selection })).toBe(
      'Fachhochschule Köln – Trial around the world',
    );
  });

  test('says which country is selected', () => {
    const spain = { kind: 'country', country: 'ES' } as const;
    expect(documentTitle(atlas, { locale: 'fr', panel: 'countries', selection: spain })).toBe(
      'Espagne – Essai dans le monde',
    );
  });

  test('is the atlas’s own elsewhere', () => {
    expect(documentTitle(atlas, { locale: 'fr', panel: 'list', selection })).toBe('Essai dans le monde');
    expect(documentTitle(atlas, { locale: 'fr', panel: 'institution', selection: null })).toBe(
      'Essai dans le monde',
    );
  });
});
