import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AgreementList } from '../../../src/explore/agreement-list/index.tsx';
import { ListLanguageContext } from '../../../src/i18n/list-language.ts';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Locale } from '../../../src/model/atlas.ts';
import { AtlasStoreProvider } from '../../../src/state/react.tsx';
import { type AtlasState, createAtlasStore } from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

function render(locale: Locale, state: Partial<AtlasState> = {}): string {
  return renderToStaticMarkup(
    <AtlasStoreProvider store={createAtlasStore({ locale, panel: 'list', ...state })}>
      <TranslatorProvider translator={createTranslator(locale)}>
        <ListLanguageContext value={fixtureAtlas.config.listLanguage}>
          <AgreementList atlas={fixtureAtlas} />
        </ListLanguageContext>
      </TranslatorProvider>
    </AtlasStoreProvider>,
  );
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const partsOf = (html: string, tag: string, attribute: string) =>
  html.match(new RegExp(`<${tag}\\b[^>]*${attribute}.*?</${tag}>`, 'g')) ?? [];
const cards = (html: string) => html.match(/<li class="entry-card".*?<\/ul><\/div><\/li>/g) ?? [];
const rows = (html: string) => partsOf(html, 'tr', 'data-line');
const table = (locale: Locale, state: Partial<AtlasState> = {}) =>
  render(locale, { listForm: 'table', ...state });

describe('the cards', () => {
  test('say of each institution where it is, how far, and what is agreed, in the page’s language', () => {
    const [hongKong, cologne] = cards(render('en')).map(textOf);
    expect(hongKong).toMatch(
      /Hong Kong Polytechnic University Page Keep .* Hong Kong, China 9,\d{3} km Bilateral/,
    );
    expect(cologne).toMatch(
      /Fachhochschule Köln Page Keep .* Cologne, Germany 646 km Erasmus Bilateral Double degree/,
    );
    const french = cards(render('fr')).map(textOf);
    expect(french[0]).toMatch(
      /Fachhochschule Köln Page Garder .* Cologne, Allemagne 646 km Erasmus Bilatéral Double diplôme/,
    );
    expect(french.join()).toMatch(
      /Universitat Politècnica de Catalunya Page Garder .* Barcelone, Espagne .* Réseau CLUSTER/,
    );
  });

  test('name institutions and titles in their own languages', () => {
    const html = render('en');
    expect(html).toMatch(/<button[^>]*lang="de"[^>]*>Fachhochschule Köln/);
    expect(html).toMatch(/<span[^>]*lang="fr"[^>]*>Double Diplôme<\/span>/);
  });

  test('count what is alike once', () => {
    expect(textOf(render('fr'))).toContain('Erasmus : 2 Multilatéral Réseau CLUSTER');
  });

  test('stand under headings, in a list that has a name', () => {
    const html = render('fr');
    expect(cards(html)).toHaveLength(5);
    expect(partsOf(html, 'h3', '')).toHaveLength(5);
    const [, id] = /<ul class="entry-cards" aria-labelledby="([^"]*)"/.exec(html) ?? [];
    expect(textOf(partsOf(html, 'h2', `id="${id}"`)[0] ?? '').trim()).toBe('Accords');
  });

  test('stand in the order asked for, which the controls say', () => {
    const html = render('en', { listOrder: { by: 'distance', descending: true } });
    expect(cards(html).map((card) => /data-entry="(\w\w)/.exec(card)?.[1])).toEqual([
      'cn',
      'us',
      'de',
      'es',
      'es',
    ]);
    expect(html).toMatch(/<option value="distance" selected="">distance/);
    expect(html).toMatch(/class="list-direction" aria-pressed="true"/);
  });

  test('mark what is selected: an institution, all of a place, and a country without being the current one', () => {
    const marked = (state: Partial<AtlasState>) => {
      const html = render('en', state);
      return [
        cards(html).filter((card) => card.includes('data-selected')),
        html.match(/aria-current="true"/g),
      ];
    };
    const [one, current] = marked({
      selection: { kind: 'institution', institution: 'es/universitat-de-barcelona' },
    });
    expect(one).toHaveLength(1);
    expect(one?.[0]).toContain('Universitat de Barcelona');
    expect(current).toHaveLength(1);
    expect(marked({ selection: { kind: 'place', place: 'es/barcelona' } })[0]).toHaveLength(2);
    expect(marked({ selection: { kind: 'country', country: 'ES' } })[0]).toHaveLength(2);
    expect(marked({ selection: { kind: 'country', country: 'ES' } })[1]).toBeNull();
  });
});

describe('the table', () => {
  test('has a caption, headings of columns and rows, and a row an agreement', () => {
    const html = table('fr');
    expect(html).toMatch(/<caption[^>]*>Accords, un par ligne/);
    expect(partsOf(html, 'th', 'scope="col"').map((heading) => textOf(heading).trim())).toEqual([
      'Établissement',
      'Ville',
      'Pays',
      'Type',
      'Particularités',
      'Intitulé',
      'Distance',
    ]);
    expect(rows(html)).toHaveLength(8);
    expect(rows(html).every((row) => (row.match(/scope="row"/g) ?? []).length === 1)).toBe(true);
    // All of them stand in the page: nothing to number.
    expect(html).not.toContain('aria-rowcount');
  });

  test('says of each agreement all that the cards say', () => {
    expect(textOf(rows(table('en'))[2] ?? '')).toMatch(
      /Fachhochschule Köln Page Keep .* Cologne Germany Bilateral Double degree Double Diplôme 646 km/,
    );
  });

  test('says by which column it is ordered, and which way', () => {
    const sorted = (descending: boolean) =>
      table('en', { listOrder: { by: 'distance', descending } }).match(/<th[^>]*aria-sort[^>]*>/g);
    expect(sorted(false)).toEqual([expect.stringMatching(/data-column="distance".*aria-sort="ascending"/)]);
    expect(sorted(true)).toEqual([expect.stringMatching(/data-column="distance".*aria-sort="descending"/)]);
  });
});

describe('distances', () => {
  test('are told from where the reader says', () => {
    const html = render('fr', { near: { from: 'es/barcelona', kilometres: null } });
    expect(textOf(cards(html).find((card) => card.includes('Universitat de Barcelona')) ?? '')).toContain(
      '0 km',
    );
    expect(html).toMatch(/<option value="es\/barcelona" selected="">Barcelone/);
  });

  test('are from home without a word of the reader’s, as the crow flies', () => {
    const html = render('en');
    expect(html).toMatch(/<option value="home" selected="">Grenoble/);
    expect(textOf(html)).toContain('as the crow flies');
  });

  test('can start from any place of the list, under its country', () => {
    const html = render('fr');
    const groups = partsOf(html, 'optgroup', 'label');
    expect(groups.map((group) => /label="([^"]*)"/.exec(group)?.[1]?.replaceAll('\u00a0', ' '))).toEqual([
      'Allemagne',
      'Espagne',
      'États-Unis',
      'Hong Kong',
    ]);
    expect(textOf(groups.join()).split(' ').filter(Boolean)).toContain('Chicago');
  });

  test('can have the limit that a link asks for', () => {
    const html = render('en', { near: { from: 'home', kilometres: 777 } });
    expect(html).toMatch(/<option value="777" selected="">777.km/);
    expect(cards(html)).toHaveLength(3);
  });
});

describe('only what the map shows', () => {
  const only = (places: readonly string[] | null, locale: Locale = 'en') =>
    render(locale, { onlyOnMap: true, placesOnMap: places && new Set(places) });

  test('is the agreements at those places, with their number told', () => {
    const html = only(['es/barcelona']);
    expect(cards(html)).toHaveLength(2);
    expect(html).toMatch(/role="switch"[^>]*checked=""/);
    expect(textOf(partsOf(html, 'p', 'role="status"')[0] ?? '').trim()).toBe('4 of 8 agreements');
    expect(textOf(only(['es/barcelona'], 'fr'))).toContain('4 sur 8 accords');
  });

  test('is all until the map tells, and while the switch is off', () => {
    expect(cards(only(null))).toHaveLength(5);
    const off = render('en', { placesOnMap: new Set(['es/barcelona']) });
    expect(cards(off)).toHaveLength(5);
    expect(partsOf(off, 'p', 'role="status"').map(textOf)).toEqual([' ']);
  });

  test('says where the map shows no partner, with ways out', () => {
    const html = only([], 'fr');
    expect(textOf(html)).toContain('La carte ne montre ici aucun partenaire.');
    expect(partsOf(html, 'button', '').map((button) => textOf(button).trim())).toEqual(
      expect.arrayContaining(['Voir le monde entier', 'Voir toute la liste']),
    );
    expect(html).not.toContain('entry-cards');
  });
});

test('each institution has a way to its page, in cards and table', () => {
  const ways = (html: string) => partsOf(html, 'button', 'class="page-button"');
  expect(ways(render('en'))).toHaveLength(5);
  expect(ways(table('fr'))).toHaveLength(8);
  expect(ways(render('en'))[0]).toContain('aria-label="Page of Hong Kong Polytechnic University"');
});

test('a reader at the keyboard can pass the list', () => {
  expect(partsOf(render('en'), 'button', 'skip-list').map(textOf)).toEqual([
    ' Skip the list (8 agreements) ',
  ]);
});

test('with nothing left there are no cards and no table', () => {
  const nothing = { facets: { country: ['FR'] } };
  expect(render('fr', nothing)).not.toContain('entry-cards');
  expect(table('fr', nothing)).not.toContain('<table');
});
