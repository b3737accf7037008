import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ListLanguageContext } from '../../../src/i18n/list-language.ts';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Agreement, Atlas, Correction, Locale } from '../../../src/model/atlas.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { CountryDetails } from '../../../src/sidebar/country-details.tsx';
import { AtlasStoreProvider } from '../../../src/state/react.tsx';
import { createAtlasStore } from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const { atlas: real } = await buildAtlas('data');

/** The open country, in a language. */
function open(atlas: Atlas, country: string, locale: Locale): string {
  return renderToStaticMarkup(
    <AtlasStoreProvider store={createAtlasStore({ locale })}>
      <TranslatorProvider translator={createTranslator(locale)}>
        <ListLanguageContext value={atlas.config.listLanguage}>
          <CountryDetails id="details" country={country} agreements={atlas.agreements} selection={null} />
        </ListLanguageContext>
      </TranslatorProvider>
    </AtlasStoreProvider>,
  );
}

/** What a reader reads: no tags, spaces as one. */
const textOf = (html: string) =>
  html
    .replace(/<(?!\/?(?:p|li|ul|h\d|div)\b)[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** A part of the page that begins with a tag: up to the next of its kind. */
const partOf = (html: string, attribute: string) => {
  const from = html.indexOf(attribute);
  const kind = attribute.slice(0, attribute.indexOf('='));
  const to = html.indexOf(kind, from + attribute.length);
  return html.slice(from, to === -1 ? undefined : to);
};

/** The fixture, with the agreement on one line changed. */
function changed(line: number, change: (agreement: Agreement) => Partial<Agreement>): Atlas {
  const agreements = fixtureAtlas.agreements.map((agreement) =>
    agreement.sourceLine === line ? { ...agreement, ...change(agreement) } : agreement,
  );
  return { ...fixtureAtlas, agreements };
}

const corrected = (field: Correction['field'], listed: string, meant: string, french: string | null = null) =>
  changed(13, () => ({
    corrections: [{ field, listed, meant, reason: { en: 'It is so.', fr: french } }],
  }));

describe('the real list', () => {
  const countries = [...new Set(real.agreements.map(({ countryListed }) => countryListed))];

  test.each([
    ['fr', (line: number) => `ligne ${line} de la liste`],
    ['en', (line: number) => `line ${line} of the list`],
  ] as const)('shows the line of every agreement, and each correction once (%s)', (locale, words) => {
    let corrections = 0;
    for (const country of countries) {
      const html = open(real, country, locale);
      const here = real.agreements.filter(({ countryListed }) => countryListed === country);
      for (const { sourceLine } of here) {
        expect(textOf(partOf(html, `data-source-line="${sourceLine}"`))).toContain(words(sourceLine));
      }
      for (const { reason } of new Set(here.flatMap((agreement) => agreement.corrections))) {
        expect(textOf(html).split(textOf(reason[locale] ?? '')).length - 1).toBe(1);
      }
      corrections += (html.match(/data-correction=/g) ?? []).length;
    }
    // 13 corrected agreements: two in Hakodate and two in Espoo share theirs.
    expect(corrections).toBe(11);
  });

  test('says in both languages what was corrected in Hakodate, and why', () => {
    const hakodate = (locale: Locale) => textOf(partOf(open(real, 'JP', locale), 'data-place="jp/hakodate"'));
    expect(hakodate('en')).toContain(
      'City listed as “Hokkaido”; taken as Hakodate. Hokkaido is the island and prefecture: ' +
        'Future University Hakodate stands in the city of Hakodate.',
    );
    expect(hakodate('fr')).toContain(
      'Ville indiquée : « Hokkaido » ; retenue : Hakodate. Hokkaido est l’île et la préfecture : ' +
        'la Future University Hakodate se trouve dans la ville de Hakodate.',
    );
    expect(hakodate('en').match(/line 26[01] of the list Accord .*? corrected/g)).toHaveLength(2);
    expect(hakodate('fr').match(/ligne 26[01] de la liste Accord .*? corrigé/g)).toHaveLength(2);
  });

  test('reads a dash as no city, and names the place in the reader’s language', () => {
    expect(textOf(open(real, 'VN', 'en'))).toContain('The list gives no city; taken as Ho Chi Minh City.');
    expect(textOf(open(real, 'VN', 'fr'))).toContain(
      'La liste n’indique pas de ville ; retenue : Hô Chi Minh-Ville.',
    );
  });

  test('tells under which name the list has an institution, in that name’s language', () => {
    const japan = open(real, 'JP', 'fr');
    expect(textOf(japan)).toContain("Dans la liste : « Future Université d'Hakodate ».");
    expect(japan).toContain('<span lang="fr">Future Université d&#x27;Hakodate</span>');
    expect(textOf(open(real, 'DK', 'en'))).toContain('Listed as “Technical University of Denmark”.');
    expect(open(real, 'DK', 'fr')).toContain('<span lang="en">Technical University of Denmark</span>');
  });

  test('tells of which line a spelling is, when it is not of all', () => {
    const tsukuba = (locale: Locale) => textOf(partOf(open(real, 'JP', locale), 'data-place="jp/tsukuba"'));
    expect(tsukuba('en')).toContain('Sciences of University of Tsukuba”. Line 263.');
    expect(tsukuba('fr')).toContain('Sciences of University of Tsukuba ». Ligne 263.');
  });

  test('tells that a cell names several cities, and which counts', () => {
    expect(textOf(open(real, 'DE', 'en'))).toContain(
      'Several cities listed: Erlangen and Nürnberg; shown at Erlangen.',
    );
    expect(textOf(open(real, 'DK', 'fr'))).toContain(
      'Plusieurs villes dans la liste : Odense, Kolding, Esbjerg, Sønderborg et Slagelse ; retenue : Odense.',
    );
  });
});

describe('a correction', () => {
  test.each([
    ['country', 'Etats Unis', 'États-Unis', 'Country listed as “Etats Unis”; taken as United States.'],
    ['city', 'Illinois', 'Chicago', 'City listed as “Illinois”; taken as Chicago.'],
    ['institution', 'IIT', 'x', 'Institution listed as “IIT”; taken as Illinois Institute of Technology.'],
    ['title', 'Cdare', 'Cadre', 'Title listed as “Cdare”; taken as “Cadre”.'],
    ['title', 'Page 2', '', 'Title listed as “Page 2”; left aside.'],
    ['title', '', 'Cadre', 'The list gives no title; taken as “Cadre”.'],
    ['type', '–', 'Avenant', 'The list gives no type; taken as “Avenant”.'],
  ] as const)('of the %s “%s” to “%s” is said by its field', (field, listed, meant, words) => {
    expect(textOf(open(corrected(field, listed, meant), 'US', 'en'))).toContain(`${words} It is so.`);
  });

  test('has its words in their own languages', () => {
    const html = open(corrected('institution', 'Institut de l’Illinois', 'x'), 'US', 'en');
    expect(html).toContain('<span lang="fr">Institut de l’Illinois</span>');
    expect(html).toContain('<span lang="en">Illinois Institute of Technology</span>');
    expect(open(corrected('title', 'Cdare', 'Cadre'), 'US', 'en')).toContain('<span lang="fr">Cadre</span>');
  });

  test('that nobody has said in French is told in English, marked as such', () => {
    const untold = open(corrected('city', 'Illinois', 'Chicago'), 'US', 'fr');
    expect(untold).toContain('<span lang="en">It is so.</span>');
    const told = open(corrected('city', 'Illinois', 'Chicago', 'C’est ainsi.'), 'US', 'fr');
    expect(told).toContain('C’est ainsi.');
    expect(told).not.toContain('It is so.');
  });

  test('that several agreements share is said once, with its lines where it is not of all', () => {
    const correction: Correction = {
      field: 'city',
      listed: 'Catalunya',
      meant: 'Barcelona',
      reason: { en: 'That is the region.', fr: 'C’est la région.' },
    };
    const agreements = fixtureAtlas.agreements.map((agreement) =>
      [9, 12].includes(agreement.sourceLine) ? { ...agreement, corrections: [correction] } : agreement,
    );
    const spain = (locale: Locale) => textOf(open({ ...fixtureAtlas, agreements }, 'ES', locale));
    expect(spain('en').match(/City listed/g)).toHaveLength(1);
    expect(spain('en')).toContain('taken as Barcelona. That is the region. Lines 9 and 12.');
    expect(spain('fr')).toContain('retenue : Barcelone. C’est la région. Lignes 9 et 12.');
    expect(spain('en').match(/corrected/g)).toHaveLength(2);
  });
});
