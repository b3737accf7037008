import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Category, Locale } from '../../../src/model/atlas.ts';
import type { Selection } from '../../../src/model/selection.ts';
import { LanguageSwitch } from '../../../src/sidebar/language-switch.tsx';
import { Sidebar } from '../../../src/sidebar/sidebar.tsx';
import { AtlasStoreProvider } from '../../../src/state/react.tsx';
import { type AtlasState, createAtlasStore } from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { without } from '../../fixtures/choices.ts';

function render(
  locale: Locale,
  selection: Selection | null = null,
  hidden: readonly Category[] = [],
  state: Partial<AtlasState> = {},
): string {
  return renderToStaticMarkup(
    <AtlasStoreProvider
      store={createAtlasStore({
        locale,
        selection,
        facets: hidden.length > 0 ? without(...hidden) : {},
        ...state,
      })}
    >
      <TranslatorProvider translator={createTranslator(locale)}>
        <LanguageSwitch languages={['fr', 'en']} />
        <Sidebar atlas={fixtureAtlas} />
      </TranslatorProvider>
    </AtlasStoreProvider>,
  );
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const openingTags = (html: string, pattern: RegExp) => html.match(pattern) ?? [];
const buttonOf = (html: string, label: string) =>
  openingTags(html, /<button\b[^>]*>(?:(?!<\/button>).)*<\/button>/g).find((button) =>
    button.includes(label),
  ) ?? '';

describe('the sidebar', () => {
  test('orders countries by number of agreements, equals by name in the language', () => {
    const countries = (locale: Locale) =>
      openingTags(render(locale), /data-country="\w\w"/g).map((attribute) => attribute.slice(14, 16));
    // Americas and Asia have one agreement each: "Amériques" comes before "Asie".
    expect(countries('fr')).toEqual(['ES', 'DE', 'US', 'CN']);
    expect(countries('en')).toEqual(['ES', 'DE', 'US', 'CN']);
  });

  test('stands aside for an institution’s page: search and switch stay, what narrows the list goes', () => {
    const page = { panel: 'institution' } as const;
    const html = render('fr', { kind: 'institution', institution: 'de/fachhochschule-koln' }, [], page);
    expect(html).toContain('panel-switch');
    expect(html).not.toMatch(/class="(?:headline|legend|filter-button|filtered-away)/);
  });

  test('puts countries under their regions, with subtotals', () => {
    const text = textOf(render('en'));
    expect(text).toMatch(/Europe 6 agreements, 2 countries, 3 institutions .*Spain.*Germany/);
    expect(text).toMatch(/Asia 1 agreement, 1 country, 1 institution .*China/);
  });

  test('puts all countries into one list where the reader asks for it, in the order asked for', () => {
    const html = render('fr', null, [], { byRegion: false, countryOrder: 'name' });
    expect(openingTags(html, /data-region=/g)).toHaveLength(0);
    const countries = openingTags(html, /data-country="\w\w"/g).map((attribute) => attribute.slice(14, 16));
    expect(countries).toEqual(['DE', 'CN', 'ES', 'US']);
  });

  test('tells the share by which countries are ordered', () => {
    const html = render('en', null, [], { countryOrder: 'share-double-degree' });
    expect(textOf(buttonOf(html, 'Germany'))).toContain('50%');
    expect(textOf(buttonOf(html, 'Spain'))).toContain('0%');
  });

  test('tells a screen reader what a row’s numbers are', () => {
    expect(textOf(buttonOf(render('fr'), 'Espagne'))).toMatch(/Espagne.*4 accords avec 2 établissements/);
    expect(textOf(buttonOf(render('en'), 'Spain'))).toMatch(/Spain.*4 agreements with 2 institutions/);
  });

  test('says what a bar shows', () => {
    expect(render('en')).toContain('aria-label="Erasmus: 3 and Multilateral: 1"');
  });

  test('shows headline numbers', () => {
    expect(textOf(render('en'))).toMatch(
      /agreements 8 institutions 5 countries 4 cities 4 double degrees 13% /,
    );
    expect(textOf(render('fr'))).toMatch(/accords 8 établissements 5 pays 4 villes 4 doubles diplômes 13.% /);
  });

  test('lists categories that occur, and no other', () => {
    const legend = /<ul class="legend".*?<\/ul>/.exec(render('fr'))?.[0] ?? '';
    expect(textOf(legend).trim()).toBe('Erasmus 4 Bilatéral 2 Multilatéral 1 Renouvellement 1');
  });

  test('has no row open without a selection', () => {
    expect(render('fr')).not.toContain('aria-expanded="true"');
  });
});

describe('with a kind put aside', () => {
  const withoutErasmus = render('en', null, ['erasmus']);

  test('headline, rows and bars count what is left, and say so', () => {
    expect(textOf(withoutErasmus)).toMatch(
      /agreements 4 institutions 4 countries 4 cities 4 double degrees 25% /,
    );
    expect(textOf(withoutErasmus)).toContain('4 agreements shown');
    expect(textOf(buttonOf(withoutErasmus, 'Spain'))).toMatch(/1 agreement with 1 institution/);
    expect(withoutErasmus).not.toContain('aria-label="Erasmus');
  });

  test('countries with nothing left are gone, and those left are ordered anew', () => {
    const html = render('en', null, ['bilateral', 'renewal']);
    const countries = openingTags(html, /data-country="\w\w"/g).map((found) => found.slice(14, 16));
    expect(countries).toEqual(['ES', 'DE']);
  });

  test('its switch is not pressed, keeps its number, and all can be shown again', () => {
    expect(buttonOf(withoutErasmus, 'data-category="erasmus"')).toContain('aria-pressed="false"');
    expect(textOf(buttonOf(withoutErasmus, 'data-category="erasmus"'))).toContain('Erasmus 4');
    expect(buttonOf(withoutErasmus, 'data-category="bilateral"')).toContain('aria-pressed="true"');
    expect(buttonOf(withoutErasmus, 'Show all')).not.toBe('');
    expect(buttonOf(render('en'), 'Show all')).toBe('');
  });

  test('an open country shows what is left of it', () => {
    const html = render('fr', { kind: 'country', country: 'DE' }, ['erasmus']);
    expect(textOf(html)).toMatch(
      /Cologne 1 accord Fachhochschule Köln Page Garder Fachhochschule Köln Bilatéral/,
    );
  });

  test('a selection with nothing left is named', () => {
    const say = (selection: Selection) => textOf(render('fr', selection, ['renewal']));
    expect(say({ kind: 'country', country: 'US' })).toContain('États-Unis : aucun accord des types affichés');
    expect(say({ kind: 'place', place: 'us/chicago' })).toContain('Chicago : aucun accord');
    expect(say({ kind: 'institution', institution: 'us/illinois-institute-of-technology' })).toContain(
      'Illinois Institute of Technology : aucun accord',
    );
    expect(say({ kind: 'country', country: 'ES' })).not.toContain('aucun accord');
    expect(say({ kind: 'place', place: 'xx/nowhere' })).not.toContain('aucun accord');
  });

  test('what a screen reader is told of changes in regions that are there from the start', () => {
    expect(openingTags(render('fr'), /role="status"/g)).toHaveLength(2);
  });

  test('with all put aside, the sidebar says so and offers to show all', () => {
    const html = render('fr', { kind: 'country', country: 'ES' }, [
      'erasmus',
      'bilateral',
      'multilateral',
      'renewal',
    ]);
    expect(textOf(html)).toContain('Tous les types d’accord sont masqués.');
    expect(textOf(html)).toMatch(/accord 0 établissement 0 pays 0 ville 0 doubles diplômes – sans objet/);
    expect(html).not.toContain('data-country=');
    expect(buttonOf(html, 'Tout afficher')).not.toBe('');
  });
});

describe('with a limit of distance', () => {
  const nearBarcelona = (locale: Locale, kilometres: number) =>
    render(locale, null, [], { near: { from: 'es/barcelona', kilometres } });

  test('headline, rows and the outcome count what lies within', () => {
    const html = nearBarcelona('en', 500);
    expect(textOf(html)).toMatch(/agreements 4 institutions 2 country 1 city 1 /);
    expect(textOf(html)).toContain('4 agreements shown');
    expect(openingTags(html, /data-country="\w\w"/g)).toEqual(['data-country="ES"']);
    expect(buttonOf(html, 'Show all')).not.toBe('');
  });

  test('a chip says it, and takes it back', () => {
    expect(textOf(buttonOf(nearBarcelona('en', 500), 'facet-chip'))).toMatch(
      /^ Remove the distance: Within 500 km of Barcelona Within 500 km of Barcelona/,
    );
    expect(textOf(buttonOf(nearBarcelona('fr', 1500), 'facet-chip'))).toMatch(
      /^ Retirer la distance : Barcelone : 1 500 km au plus/,
    );
    expect(nearBarcelona('fr', 500)).not.toContain('Grenoble');
  });

  test('nothing within is said with the limit', () => {
    const html = render('en', null, [], { near: { from: 'home', kilometres: 100 } });
    expect(textOf(html)).toContain(
      'No agreement fits these choices at this distance (Within 100 km of Grenoble).',
    );
  });

  test('a point alone puts nothing aside', () => {
    const html = render('en', null, [], { near: { from: 'es/barcelona', kilometres: null } });
    expect(html).not.toContain('facet-chip');
    expect(buttonOf(html, 'Show all')).toBe('');
  });
});

describe('an open country', () => {
  const html = render('fr', { kind: 'country', country: 'DE' });

  test('is the only one', () => {
    expect(openingTags(html, /aria-expanded="true"/g)).toHaveLength(1);
    expect(buttonOf(html, 'Allemagne')).toContain('aria-expanded="true"');
  });

  test('shows its places, institutions and agreements, and none of the others’', () => {
    expect(textOf(html)).toMatch(
      /Cologne 2 accords Fachhochschule Köln Page Garder Fachhochschule Köln Erasmus/,
    );
    expect(html).not.toContain('Barcelone');
  });

  test('names an institution in its own language', () => {
    expect(buttonOf(html, 'Fachhochschule Köln')).toContain('lang="de"');
  });

  test('translates categories, and shows the list’s own words as they are', () => {
    const english = render('en', { kind: 'country', country: 'DE' });
    expect(textOf(english)).toMatch(
      /Bilateral Double degree line 7 of the list Double Diplôme Accord bilatéral/,
    );
    expect(english).toMatch(/<span[^>]*lang="fr"[^>]*>Double Diplôme<\/span>/);
    expect(english).toMatch(/<span[^>]*lang="en"[^>]*>LLP-Erasmus Bilateral Agreement<\/span>/);
  });

  test('marks networks and tells further cities', () => {
    expect(textOf(render('fr', { kind: 'country', country: 'ES' }))).toContain('Réseau CLUSTER');
    expect(textOf(render('en', { kind: 'country', country: 'CN' }))).toContain(
      'Several cities listed: Hong Kong, Kowloon, and Shatin; shown at Hong Kong.',
    );
  });
});

describe('a selection within a country', () => {
  test('of a place opens the country under which it is listed, and is marked', () => {
    const html = render('fr', { kind: 'place', place: 'hk/hong-kong' });
    expect(buttonOf(html, 'Chine')).toContain('aria-expanded="true"');
    expect(buttonOf(html, '>Hong Kong<')).toContain('aria-current="true"');
    expect(openingTags(html, /aria-current="true"/g)).toHaveLength(1);
  });

  test('of an institution opens its country, and is marked', () => {
    const html = render('fr', { kind: 'institution', institution: 'es/universitat-de-barcelona' });
    expect(buttonOf(html, 'Espagne')).toContain('aria-expanded="true"');
    expect(buttonOf(html, 'Universitat de Barcelona')).toContain('aria-current="true"');
  });

  test('that nobody knows opens nothing', () => {
    expect(render('fr', { kind: 'place', place: 'xx/nowhere' })).not.toContain('aria-expanded="true"');
  });
});

test('the languages are named in themselves, and the present one is pressed', () => {
  const html = render('en');
  expect(buttonOf(html, 'Français')).toMatch(/lang="fr"[^>]*aria-pressed="false"/);
  expect(buttonOf(html, 'English')).toMatch(/lang="en"[^>]*aria-pressed="true"/);
});
