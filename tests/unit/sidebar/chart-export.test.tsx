import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ChartExport } from '../../../src/charts/export/chart-export.ts';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Locale } from '../../../src/model/atlas.ts';
import type { FacetChoices } from '../../../src/model/facets.ts';
import { useChartExport } from '../../../src/sidebar/chart-export.ts';
import { AtlasStoreProvider } from '../../../src/state/react.tsx';
import { createAtlasStore } from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { plain } from './words.ts';

function pageOf(locale: Locale, facets: FacetChoices = {}): ChartExport {
  const made: ChartExport[] = [];
  const Maker = () => {
    const page = useChartExport(fixtureAtlas);
    const drawing = { kind: 'bars', rows: [], largest: 1 } as const;
    made.push(page({ name: 'Par réseau', sentence: 'Rien.', drawing, hasParts: true }));
    return null;
  };
  renderToStaticMarkup(
    <AtlasStoreProvider store={createAtlasStore({ locale, facets })}>
      <TranslatorProvider translator={createTranslator(locale)}>
        <Maker />
      </TranslatorProvider>
    </AtlasStoreProvider>,
  );
  const [page] = made;
  if (!page) throw new Error('nothing was made');
  return page;
}

test('a page has the atlas’s name, its source and today’s date, in the language', () => {
  const today = (locale: Locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
  const french = pageOf('fr');
  expect(french.title).toBe('Essai dans le monde\u00a0: Par réseau');
  expect(plain(french.footer)).toBe(`Source : Trial University, list of agreements · ${today('fr')}`);
  expect(plain(pageOf('en').footer)).toBe(`Source: Trial University, list of agreements · ${today('en')}`);
});

test('its file is named after both', () => {
  expect(pageOf('fr').fileName).toBe('essai-dans-le-monde-par-reseau');
});

test('it tells what is chosen, and what a pale bar is, only where something is', () => {
  expect(pageOf('en')).toMatchObject({ conditions: null, parts: null });
  expect(pageOf('en', { network: ['CLUSTER'] })).toMatchObject({
    conditions: 'Network: CLUSTER',
    parts: { part: 'What the choices leave', whole: 'Whole list' },
  });
});
