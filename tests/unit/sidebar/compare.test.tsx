import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Locale } from '../../../src/model/atlas.ts';
import { compareCountries } from '../../../src/model/comparison.ts';
import type { FacetChoices } from '../../../src/model/facets.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import {
  type ComparisonExport,
  useComparisonExport,
} from '../../../src/sidebar/compare/comparison-export.ts';
import { Compare } from '../../../src/sidebar/compare/index.tsx';
import { CompareButton } from '../../../src/sidebar/compare-button.tsx';
import { PanelSwitch } from '../../../src/sidebar/panel-switch.tsx';
import { breakdownOf } from '../../../src/state/breakdown.ts';
import { AtlasStoreProvider } from '../../../src/state/react.tsx';
import { createAtlasStore } from '../../../src/state/store.ts';
import { without } from '../../fixtures/choices.ts';

const { atlas } = await buildAtlas('data');

function draw(children: ReactNode, locale: Locale, compared: readonly string[], facets: FacetChoices = {}) {
  return renderToStaticMarkup(
    <AtlasStoreProvider store={createAtlasStore({ locale, compared, facets })}>
      <TranslatorProvider translator={createTranslator(locale)}>{children}</TranslatorProvider>
    </AtlasStoreProvider>,
  );
}

const compare = (locale: Locale, compared: readonly string[], facets: FacetChoices = {}) =>
  draw(
    <Compare atlas={atlas} breakdown={breakdownOf(atlas, { facets, near: null })} />,
    locale,
    compared,
    facets,
  );

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .replaceAll('&#x27;', '’');
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);
const statusOf = (html: string) => textOf(/<div[^>]*role="status">.*?<\/div>/.exec(html)?.[0] ?? '').trim();
/** A measure's cells, as text. */
const row = (html: string, measure: string) => {
  const body =
    all(html, /<tbody>(.*?)<\/tbody>/g).find((one) => textOf(one).trim().startsWith(measure)) ?? '';
  return all(body, /<td[^>]*>(.*?)<\/td>/g).map((cell) => textOf(cell).trim());
};

describe('before there is anything to compare', () => {
  test('the view says what it is for, and offers comparisons to begin with', () => {
    const html = compare('en', []);
    expect(statusOf(html)).toContain('Choose two or three countries');
    const offers = all(html, /<li><button[^>]*>(.*?)<\/button>/g);
    expect(offers).toEqual(['Spain and Canada', 'Spain and Germany', 'Spain, Canada, and Japan']);
    expect(html).not.toContain('<table');
  });

  test('countries are offered by name under their regions, in the language’s order', () => {
    const groups = (html: string) => all(html, /<optgroup label="(.*?)"/g);
    const countries = (html: string) => all(html, /<option value="\w\w">(.*?)<\/option>/g);
    expect(groups(compare('fr', []))).toEqual(['Europe', 'Amériques', 'Asie', 'Afrique', 'Océanie']);
    expect(countries(compare('fr', []))).toHaveLength(60);
    const french = countries(compare('fr', []));
    expect(french.slice(0, 3)).toEqual(['Allemagne', 'Autriche', 'Belgique']);
    // É is an E.
    expect(french.indexOf('États-Unis')).toBeLessThan(french.indexOf('Mexique'));
    expect(countries(compare('en', []))[0]).toBe('Austria');
  });

  test('with one country, a second one is asked for and offered', () => {
    const html = compare('fr', ['JP']);
    expect(statusOf(html)).toBe('Japon\u00a0: ajoutez un deuxième pays pour comparer.');
    expect(html).toContain('aria-label="Retirer Japon"');
    expect(all(html, /<option value="(\w\w)"/g)).not.toContain('JP');
    expect(textOf(html)).toContain('Japon et Espagne');
  });

  test('only what the facets leave is offered', () => {
    const html = compare('en', [], { network: ['ORA'] });
    expect(all(html, /<option value="(\w\w)"/g)).toEqual(['CA']);
    expect(html).not.toContain('For example');
  });
});

describe('a comparison', () => {
  test('says in a sentence how many agreements each has, and what sets them apart (en)', () => {
    expect(statusOf(compare('en', ['ES', 'DE', 'IT']))).toBe(
      'Spain: 34\u00a0agreements; Germany: 27; Italy: 23.',
    );
    expect(statusOf(compare('en', ['AE', 'ES']))).toBe('United Arab Emirates: 1\u00a0agreement; Spain: 34.');
    expect(statusOf(compare('en', ['ES', 'CA', 'JP']))).toContain(
      'The widest gap: Erasmus, 85% of agreements (Spain) against 0% (Canada and Japan).',
    );
  });

  test('says it in French, with its spaces', () => {
    expect(statusOf(compare('fr', ['ES', 'CA'])).replace(/[\u00a0\u202f]%/g, '\u00a0%')).toBe(
      'Espagne\u00a0: 34\u00a0accords\u202f; Canada\u00a0: 32. ' +
        'Le plus grand écart\u00a0: Erasmus, 85\u00a0% des accords (Espagne) contre 0\u00a0% (Canada).',
    );
    expect(statusOf(compare('fr', ['AE', 'ES']))).toContain(
      'Émirats arabes unis\u00a0: 1\u00a0accord\u202f;',
    );
  });

  test('is one table: a country a column, a measure a group of rows', () => {
    const html = compare('en', ['ES', 'CA', 'JP']);
    const heads = all(html, /<th scope="col"[^>]*>(.*?)<\/th>/g).map((head) => textOf(head).trim());
    expect(heads).toEqual(['Spain', 'Canada', 'Japan']);
    const measures = all(html, /<th scope="rowgroup"[^>]*>(.*?)<\/th>/g).map((head) => textOf(head).trim());
    expect(measures).toEqual([
      'Agreements',
      'Institutions',
      'Cities',
      'Double degrees',
      'Erasmus',
      'Bilateral',
      'Multilateral',
      'Grenoble Universités',
      'Amendment',
      'Renewal',
      'Programme: LLP-Erasmus',
      'Programme: Erasmus+',
      'Network: ORA',
      'Network: CREPUQ',
    ]);
    expect(row(html, 'Agreements')).toEqual(['34', '32', '14']);
    expect(row(html, 'Cities')).toEqual(['18', '20', '9']);
    expect(row(html, 'Double degrees')).toEqual(['3 9%', '1 3%', '1 7%']);
    expect(row(html, 'Multilateral')).toEqual(['0', '26 81%', '2 14%']);
    expect(all(html, /aria-label="(Remove \w+)"/g)).toEqual([
      'Remove Spain',
      'Remove Canada',
      'Remove Japan',
    ]);
  });

  test('draws all bars to one scale: the country with most agreements', () => {
    const html = compare('en', ['ES', 'CA']);
    expect(html).toMatch(/data-category="multilateral"[^>]*width:76\.\d+%/);
    expect(html).toMatch(/data-category="erasmus"[^>]*width:85\.\d+%/);
  });

  test('keeps a country of which the facets leave nothing, with noughts, and says so', () => {
    const html = compare('en', ['ES', 'CA'], without('bilateral', 'multilateral'));
    expect(statusOf(html)).toContain('Canada: no agreement fits the choices made.');
    expect(row(html, 'Agreements')).toEqual(['29', '0']);
    expect(row(html, 'Erasmus')).toEqual(['29 100%', '0']);
  });

  test('with three, a further country is said to take the place of the last', () => {
    expect(textOf(compare('en', ['ES', 'DE', 'IT']))).toContain('Replace Italy with');
    expect(textOf(compare('en', ['ES', 'DE']))).toContain('Add a country');
  });
});

describe('taken along', () => {
  function take(locale: Locale, compared: readonly string[], facets: FacetChoices = {}): ComparisonExport {
    let taken: ComparisonExport | undefined;
    function Probe() {
      taken = useComparisonExport(
        atlas.config,
        compareCountries(breakdownOf(atlas, { facets, near: null }).agreements, compared),
      );
      return null;
    }
    // The view has taught the translator its texts when it takes a comparison along.
    draw(
      <>
        <Compare atlas={atlas} breakdown={breakdownOf(atlas, { facets, near: null })} />
        <Probe />
      </>,
      locale,
      compared,
      facets,
    );
    if (!taken) throw new Error('nothing was taken along');
    return taken;
  }

  test('it is named after its countries, and says under which choices, from what and when', () => {
    const chart = take('fr', ['ES', 'CA'], { doubleDegree: ['yes'] }).chart();
    expect(chart.fileName).toBe('grenoble-inp-dans-le-monde-espagne-et-canada');
    expect(chart.title).toBe('Grenoble INP dans le monde\u00a0: Espagne et Canada');
    expect(chart.sentence).toMatch(/^Espagne\u00a0: 3\u00a0accords\u202f; Canada\u00a0: 1\./);
    expect(chart.conditions).toBe('Double diplôme\u00a0: Double diplôme');
    expect(chart.footer).toMatch(/^Source\u00a0: Grenoble INP.*\d{4}$/);
    expect(chart.legend).toEqual([{ category: 'bilateral', label: 'Bilatéral' }]);
  });

  test('the drawing has the rows of the screen, each category in its colour', () => {
    const { drawing } = take('en', ['ES', 'JP']).chart();
    if (drawing.kind !== 'comparison') throw new Error(drawing.kind);
    expect(drawing.columns.map(({ label }) => label)).toEqual(['Spain', 'Japan']);
    const rowNamed = (label: string) => drawing.rows.find((one) => one.label === label);
    expect(rowNamed('Agreements')).toMatchObject({
      largest: 34,
      cells: [
        { text: '34', value: { erasmus: 29, bilateral: 5 } },
        { text: '14', value: { 'university-wide': 6 } },
      ],
    });
    expect(rowNamed('Bilateral')?.cells).toMatchObject([
      { text: '5\u00a0(15%)', value: { erasmus: 0, bilateral: 5 } },
      { text: '4\u00a0(29%)', value: { bilateral: 4 } },
    ]);
    expect(rowNamed('Institutions')?.cells[0]).toEqual({ text: '23', value: 23 });
  });

  test('the table has a number and a share a country', () => {
    const table = take('en', ['ES', 'JP']).table();
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Measure',
      'Spain',
      'Spain, share',
      'Japan',
      'Japan, share',
    ]);
    expect(table.rows[0]).toEqual(['Agreements', 34, null, 14, null]);
    expect(table.rows.find(([label]) => label === 'Bilateral')).toEqual(['Bilateral', 5, 5 / 34, 4, 4 / 14]);
  });
});

describe('choosing in the list of countries', () => {
  const button = (locale: Locale, country: string, compared: readonly string[]) =>
    draw(<CompareButton country={country} />, locale, compared);

  test('a button says whether its country is compared', () => {
    expect(button('en', 'ES', [])).toMatch(/aria-pressed="false" aria-label="Compare Spain"/);
    expect(button('fr', 'ES', ['DE', 'ES'])).toMatch(/aria-pressed="true" aria-label="Comparer Espagne"/);
  });

  test('a button says which country would go when there are three', () => {
    const html = button('en', 'CA', ['ES', 'DE', 'IT']);
    expect(html).toContain('aria-label="Compare Canada, replaces Italy"');
    expect(textOf(html)).toContain('Compare replaces Italy');
    expect(textOf(button('en', 'DE', ['ES', 'DE', 'IT']))).not.toContain('replaces');
  });

  test('the panel’s switch says how many there are', () => {
    expect(textOf(draw(<PanelSwitch />, 'en', ['ES', 'DE']))).toContain('Compare (2)');
    expect(textOf(draw(<PanelSwitch />, 'fr', []))).toMatch(/Comparer(?! *\()/);
  });
});
