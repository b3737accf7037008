import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../src/i18n/names.ts';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Locale } from '../../../src/model/atlas.ts';
import type { FacetChoices } from '../../../src/model/facets.ts';
import { home } from '../../../src/model/near.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { FacetChips } from '../../../src/sidebar/facet-chips.tsx';
import { FilterButton } from '../../../src/sidebar/filter-button.tsx';
import { Filters } from '../../../src/sidebar/filters/index.tsx';
import { findValues, orderValues } from '../../../src/sidebar/filters/shown-values.ts';
import { WaysOut } from '../../../src/sidebar/ways-out.tsx';
import { breakdownOf } from '../../../src/state/breakdown.ts';
import { AtlasStoreProvider } from '../../../src/state/react.tsx';
import { type AtlasState, createAtlasStore } from '../../../src/state/store.ts';
import { without } from '../../fixtures/choices.ts';

const { atlas } = await buildAtlas('data');

function render(view: React.ReactNode, locale: Locale, state: Partial<AtlasState>): string {
  return renderToStaticMarkup(
    <AtlasStoreProvider store={createAtlasStore({ locale, ...state })}>
      <TranslatorProvider translator={createTranslator(locale)}>{view}</TranslatorProvider>
    </AtlasStoreProvider>,
  );
}

const filters = (locale: Locale, facets: FacetChoices) =>
  render(<Filters atlas={atlas} breakdown={breakdownOf(atlas, { facets, near: null })} />, locale, {
    facets,
  });
const waysOut = (locale: Locale, state: Partial<AtlasState>) =>
  render(<WaysOut atlas={atlas} onTaken={() => {}} />, locale, state);
const chips = (facets: FacetChoices) =>
  render(<FacetChips limit={null} onGone={() => {}} />, 'en', { facets });

/** What a reader reads: no tags, spaces as one. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
const groups = (html: string) => html.match(/<fieldset\b.*?<\/fieldset>/g) ?? [];
const groupOf = (html: string, name: string) =>
  groups(html).find((group) => group.includes(`>${name}<`)) ?? '';
const buttons = (html: string) => (html.match(/<button\b.*?<\/button>/g) ?? []).map(textOf);
const values = (group: string) =>
  (group.match(/<label\b.*?<\/label>/g) ?? []).map((label) => ({
    text: textOf(label.replace(/<span aria-hidden="true">.*?<\/span>/g, '')),
    checked: label.includes('checked'),
    empty: label.includes('data-empty'),
  }));

describe('the filters', () => {
  test('name every facet, in both languages', () => {
    const namesIn = (locale: Locale) =>
      groups(filters(locale, {})).map((group) => textOf(group.slice(0, group.indexOf('</button>'))));
    expect(namesIn('fr')).toEqual([
      'Type',
      'Programme',
      'Réseau',
      'Double diplôme',
      'Échange d’étudiants',
      'Région',
      'Pays',
    ]);
    expect(namesIn('en')).toEqual([
      'Kind',
      'Programme',
      'Network',
      'Double degree',
      'Student exchange',
      'Region',
      'Country',
    ]);
  });

  test('have a group with a choice open, with a button that clears it, and the others closed', () => {
    const html = filters('fr', { region: ['europe'] });
    expect(html.match(/aria-expanded="true"/g)).toHaveLength(1);
    expect(groupOf(html, 'Région')).toContain('aria-expanded="true"');
    expect(buttons(groupOf(html, 'Région'))).toEqual(['Région', 'Effacer Région']);
    expect(buttons(html).filter((button) => button.startsWith('Effacer'))).toHaveLength(1);
    expect(groupOf(html, 'Réseau')).not.toContain('<label');
  });

  test('say what each choice would leave, and do not hide what would leave nothing', () => {
    const html = filters('en', { programme: ['eplus'], region: ['africa', 'asia'] });
    expect(values(groupOf(html, 'Region'))).toEqual([
      { text: 'Europe 44 agreements', checked: false, empty: false },
      { text: 'Americas 0 agreements', checked: false, empty: true },
      { text: 'Asia 3 agreements', checked: true, empty: false },
      { text: 'Africa 0 agreements', checked: true, empty: true },
      { text: 'Oceania 0 agreements', checked: false, empty: true },
    ]);
  });

  test('check the kinds that a legend with some put aside keeps, and none when all are shown', () => {
    const html = filters('en', without('erasmus', 'renewal'));
    expect(values(groupOf(html, 'Kind')).map(({ checked }) => checked)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('show the first few of many countries and those chosen, and offer the others', () => {
    const html = filters('fr', { country: ['CY'] });
    const shown = values(groupOf(html, 'Pays'));
    expect(shown.map(({ text }) => text)).toEqual([
      'Espagne 34 accords',
      'Canada 32 accords',
      'Allemagne 27 accords',
      'Roumanie 25 accords',
      'Italie 23 accords',
      'Brésil 22 accords',
      expect.any(String),
      expect.any(String),
      'Chypre 1 accord',
    ]);
    expect(buttons(html)).toContain('Afficher les 60');
    expect(groupOf(html, 'Pays')).toContain('type="search"');
    expect(groupOf(filters('fr', { network: ['ORA'] }), 'Réseau')).not.toContain('type="search"');
  });

  test('keep a value that this list lacks, so that it can be taken back', () => {
    const facets: FacetChoices = { network: ['Erewhon'] };
    expect(values(groupOf(filters('en', facets), 'Network'))).toContainEqual({
      text: 'Erewhon 0 agreements',
      checked: true,
      empty: true,
    });
  });
});

describe('the button to filter', () => {
  const button = (locale: Locale, facets: FacetChoices) =>
    render(<FilterButton atlas={atlas} breakdown={breakdownOf(atlas, { facets, near: null })} />, locale, {
      facets,
    });

  test('says of how many facets something is chosen', () => {
    expect(textOf(button('fr', {}))).toBe('Filtrer');
    expect(textOf(button('fr', { region: ['asia', 'africa'], network: ['ORA'] }))).toBe(
      'Filtrer 2 2 filtres actifs',
    );
    expect(textOf(button('en', without('erasmus')))).toBe('Filter 1 1 active filter');
  });
});

describe('values', () => {
  const { number, country, collator } = namesOf('fr');
  const count = (value: string, part: number) => ({ value, part });

  test('without an order of their own stand by number, then by name, and "none" comes last', () => {
    const counts = [count('none', 99), count('ES', 1), count('DE', 1), count('IT', 7)];
    const ordered = orderValues('country', counts, [], country, collator);
    expect(ordered.map(({ value }) => value)).toEqual(['IT', 'DE', 'ES', 'none']);
  });

  test('with an order of their own keep it', () => {
    const counts = [count('europe', 1), count('asia', 7)];
    expect(orderValues('region', counts, [], String, collator)).toEqual(counts);
  });

  test('are found by any of their names, whatever accents and case', () => {
    const all = [count('EG', 3), count('DE', 27), count('US', 20)];
    const both = (value: string) => [country(value), namesOf('en').country(value)];
    expect(findValues(all, 'ETATS', both).map(({ value }) => value)).toEqual(['US']);
    expect(findValues(all, 'germ', both).map(({ value }) => value)).toEqual(['DE']);
    expect(findValues(all, 'é', both).map(({ value }) => value)).toEqual(['EG', 'DE', 'US']);
    expect(findValues(all, ' ', both)).toBe(all);
    expect(findValues(all, number(5), both)).toEqual([]);
  });
});

describe('ways out', () => {
  const nothing = { network: ['CLUSTER'], region: ['oceania'] } as const satisfies FacetChoices;

  test('say what would be left without each facet, in both languages', () => {
    expect(buttons(waysOut('fr', { facets: nothing }))).toEqual([
      'Sans « Région : Océanie » : 8 accords',
      'Sans « Réseau : CLUSTER » : 5 accords',
    ]);
    expect(buttons(waysOut('en', { facets: nothing }))).toEqual([
      'Without “Region: Oceania”: 8 agreements',
      'Without “Network: CLUSTER”: 5 agreements',
    ]);
  });

  test('name several that must go together', () => {
    const facets: FacetChoices = { ...nothing, doubleDegree: ['yes'], category: ['erasmus'] };
    expect(buttons(waysOut('en', { facets }))).toContain(
      'Without “Network: CLUSTER”, “Double degree”, and “Region: Oceania”: 176 agreements',
    );
  });

  test('tell a distance, and long choices in short', () => {
    const near = { from: home, kilometres: 100 };
    expect(buttons(waysOut('fr', { facets: { region: ['oceania'] }, near }))).toContain(
      'Sans « Distance : 100 km au plus » : 5 accords',
    );
    const many: FacetChoices = {
      country: ['ES', 'DE', 'IT', 'PT'],
      network: ['CREPUQ'],
    };
    expect(buttons(waysOut('en', { facets: many }))).toContain('Without “Country: 4 values”: 12 agreements');
    const kinds: FacetChoices = { ...without('multilateral'), network: ['CREPUQ'] };
    expect(buttons(waysOut('en', { facets: kinds }))).toContain(
      'Without “Kind: not Multilateral”: 12 agreements',
    );
  });
});

describe('chips', () => {
  test('tell a few kinds that are kept, and leave it to the legend to tell those put aside', () => {
    expect(textOf(chips({ category: ['bilateral'] }))).toBe('Remove Kind: Bilateral Bilateral');
    expect(chips(without('erasmus'))).toBe('');
    expect(chips({ category: [] })).toBe('');
  });
});
