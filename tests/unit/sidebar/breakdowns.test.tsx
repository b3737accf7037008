import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Atlas, Locale } from '../../../src/model/atlas.ts';
import type { FacetChoices } from '../../../src/model/facets.ts';
import { Breakdowns } from '../../../src/sidebar/breakdowns/index.tsx';
import { breakdownOf } from '../../../src/state/breakdown.ts';
import { AtlasStoreProvider } from '../../../src/state/react.tsx';
import { createAtlasStore } from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { plain } from './words.ts';

function render(locale: Locale, facets: FacetChoices = {}, atlas: Atlas = fixtureAtlas): string {
  return plain(
    renderToStaticMarkup(
      <AtlasStoreProvider store={createAtlasStore({ locale, facets })}>
        <TranslatorProvider translator={createTranslator(locale)}>
          <Breakdowns atlas={atlas} breakdown={breakdownOf(atlas, { facets, near: null })} />
        </TranslatorProvider>
      </AtlasStoreProvider>,
    ),
  );
}

/** A list as the fixture's, with one more network and a double degree in it. */
const richer: Atlas = {
  ...fixtureAtlas,
  agreements: fixtureAtlas.agreements.map((agreement) =>
    agreement.sourceLine === 12 ? { ...agreement, network: 'ORA', doubleDegree: true } : agreement,
  ),
};

const buttons = (html: string, className: string) =>
  [...html.matchAll(/<button\b([^>]*)>(.*?)<\/button>/g)].flatMap(([, attributes = '', content = '']) =>
    attributes.includes(`class="${className}"`) ? { attributes, content } : [],
  );
const attribute = (attributes: string, name: string) =>
  new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
const namesOf = (html: string, className: string) =>
  buttons(html, className).map(({ attributes }) => attribute(attributes, 'aria-label'));
const values = (html: string) =>
  buttons(html, 'facet-bar').map(({ attributes }) => attribute(attributes, 'data-value'));
const texts = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text]) => text);

describe('the charts', () => {
  test('have a title and a sentence each, in both languages', () => {
    expect(texts(render('en'), /<h3[^>]*>([^<]*)</g)).toEqual([
      'By kind',
      'By programme',
      'By network',
      'By double degree',
      'Networks and double degrees',
      'By region, country and institution',
    ]);
    expect(texts(render('fr'), /<h3[^>]*>([^<]*)</g)).toHaveLength(6);
    const sentences = texts(render('fr'), /<p class="chart-sentence numbers">([^<]*)</g);
    expect(sentences).toHaveLength(6);
    expect(sentences[0]).toBe('Le type Erasmus représente 50 % des 8 accords.');
  });

  test('have a table behind a button, and can be taken along', () => {
    const html = render('en');
    expect(namesOf(html, 'table-button')).toContain('Table: By network');
    expect(namesOf(html, 'take-along-button')).toContain('Save “By network” as SVG');
    expect(html).not.toContain('<table');
  });

  test('say when nothing is left, and show what another choice would leave', () => {
    const html = render('en', { network: ['CLUSTER'], doubleDegree: ['yes'] });
    expect(html).toContain('No agreement is left.');
    expect(html).toMatch(/CLUSTER.*?0 of 1 agreement/);
    expect(render('en')).not.toContain('No agreement is left.');
  });
});

describe('the bars', () => {
  test('are the values that occur, with the one for none last', () => {
    expect(values(render('en'))).toEqual([
      ...['erasmus', 'bilateral', 'multilateral', 'renewal'],
      'none',
      ...['CLUSTER', 'none'],
      ...['yes', 'no'],
    ]);
  });

  test('stand by number, then by name, where the facet has no order of its own', () => {
    const networks = (atlas: Atlas) => values(render('en', {}, atlas)).slice(5, 8);
    expect(networks(richer)).toEqual(['CLUSTER', 'ORA', 'none']);
  });

  test('count what all other facets leave, and are pressed by their own', () => {
    const html = render('en', { category: ['erasmus'], network: ['CLUSTER'] });
    const pressed = buttons(html, 'facet-bar')
      .filter(({ attributes }) => attributes.includes('aria-pressed="true"'))
      .map(({ attributes }) => attribute(attributes, 'data-value'));
    expect(pressed).toEqual(['erasmus', 'CLUSTER']);
    const bar = (value: string) =>
      buttons(html, 'facet-bar').find(({ attributes }) => attributes.includes(`data-value="${value}"`));
    // Of category: with CLUSTER there is one multilateral agreement, and no other.
    expect(bar('erasmus')?.content).toContain('0 of 4 agreements');
    expect(bar('multilateral')?.content).toMatch(/> 1 agreement</);
    // Of network: four Erasmus agreements, none of them of CLUSTER.
    expect(bar('CLUSTER')?.content).toContain('0 of 1 agreement');
    expect(bar('yes')?.content).toContain('0 of 1 agreement');
  });

  test('have colours and swatches by category alone', () => {
    const withColour = buttons(render('en'), 'facet-bar').filter(({ content }) =>
      content.includes('--category-'),
    );
    expect(withColour.map(({ attributes }) => attribute(attributes, 'data-value'))).toEqual([
      ...['erasmus', 'bilateral', 'multilateral', 'renewal'],
    ]);
  });
});

describe('the strip of networks and double degrees', () => {
  const columns = (facets: FacetChoices = {}, locale: Locale = 'en') =>
    buttons(render(locale, facets, richer), 'strip-column');

  test('has a column for each combination that occurs, said in words', () => {
    expect(columns().map(({ attributes }) => attribute(attributes, 'aria-label'))).toEqual([
      'CLUSTER: 1 agreement',
      'Double degree: 1 agreement',
      'ORA and double degree: 1 agreement',
    ]);
    expect(columns({}, 'fr').map(({ attributes }) => attribute(attributes, 'aria-label'))).toContain(
      'ORA et double diplôme : 1 accord',
    );
  });

  test('links the sets that meet, and passes those between', () => {
    const dots = columns()[2]?.content.match(/<span class="strip-dot"[^>]*>/g) ?? [];
    // Double degree, CLUSTER, ORA.
    expect(dots.map((dot) => dot.includes('data-member'))).toEqual([true, false, true]);
    expect(dots.map((dot) => dot.includes('data-linked-above'))).toEqual([false, true, true]);
    expect(dots.map((dot) => dot.includes('data-linked-below'))).toEqual([true, true, false]);
  });

  test('is pressed where that very combination is kept, and marks the others', () => {
    const kept = columns({ network: ['ORA'], doubleDegree: ['yes'] });
    expect(kept.map(({ attributes }) => attribute(attributes, 'aria-pressed'))).toEqual([
      'false',
      'false',
      'true',
    ]);
    expect(kept.map(({ attributes }) => attributes.includes('data-aside'))).toEqual([true, true, false]);
    expect(columns({ network: ['ORA'] }).some(({ attributes }) => attributes.includes('"true"'))).toBe(false);
  });

  test('is not there for a list that has neither', () => {
    const plainer: Atlas = {
      ...fixtureAtlas,
      agreements: fixtureAtlas.agreements.map((agreement) => ({
        ...agreement,
        network: null,
        doubleDegree: false,
      })),
    };
    expect(render('en', {}, plainer)).not.toContain('strip');
  });
});

describe('the icicle', () => {
  test('shows regions with their countries, in reading order', () => {
    expect(namesOf(render('en'), 'icicle-cell')).toEqual([
      'Europe: 6 agreements',
      'Spain, Europe: 4 agreements',
      'Germany, Europe: 2 agreements',
      'Americas: 1 agreement',
      'United States, Americas: 1 agreement',
      'Asia: 1 agreement',
      'China, Asia: 1 agreement',
    ]);
  });

  test('shows a region’s countries with their institutions, and the way back', () => {
    const html = render('fr', { region: ['europe'], category: ['multilateral'] });
    expect(namesOf(html, 'icicle-cell')).toEqual([
      'Espagne, Europe : 1 sur 4 accords',
      'Universitat Politècnica de Catalunya, Espagne : 1 sur 3 accords',
      'Universitat de Barcelona, Espagne : 0 sur 1 accord',
      'Allemagne, Europe : 0 sur 2 accords',
      'Fachhochschule Köln, Allemagne : 0 sur 2 accords',
    ]);
    expect(buttons(html, 'where-step').map(({ content }) => content)).toEqual(['Monde']);
    expect(buttons(html, 'where-here')[0]?.attributes).toContain('aria-current="location"');
  });

  test('shows all institutions of a country whole, in their language', () => {
    const html = render('en', { country: ['ES'] });
    expect(namesOf(html, 'institution-bar')).toEqual([
      'Universitat Politècnica de Catalunya: 3 agreements',
      'Universitat de Barcelona: 1 agreement',
    ]);
    expect(html).toContain('lang="ca">Universitat de Barcelona<');
    expect(buttons(html, 'where-step').map(({ content }) => content)).toEqual(['World', 'Europe']);
  });

  test('marks what is kept and what is not, where several are', () => {
    const cells = buttons(render('en', { region: ['asia', 'americas'] }), 'icicle-cell');
    const pressed = cells.map(({ attributes }) => attribute(attributes, 'aria-pressed'));
    expect(pressed).toEqual(['false', 'false', 'false', 'true', 'false', 'true', 'false']);
    const aside = cells.map(({ attributes }) => attributes.includes('data-aside'));
    expect(aside).toEqual([true, true, true, false, false, false, false]);
  });
});
