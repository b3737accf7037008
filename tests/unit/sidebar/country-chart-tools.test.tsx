import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TranslatorProvider } from '../../../src/i18n/react.tsx';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Locale } from '../../../src/model/atlas.ts';
import { CountryChartTools } from '../../../src/sidebar/country-chart-tools.tsx';
import { breakdownOf } from '../../../src/state/breakdown.ts';
import { AtlasStoreProvider } from '../../../src/state/react.tsx';
import { createAtlasStore } from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { plain } from './words.ts';

function render(locale: Locale): string {
  return plain(
    renderToStaticMarkup(
      <AtlasStoreProvider store={createAtlasStore({ locale })}>
        <TranslatorProvider translator={createTranslator(locale)}>
          <CountryChartTools
            atlas={fixtureAtlas}
            countries={breakdownOf(fixtureAtlas, { facets: {}, near: null }).countries}
            regions={null}
          />
        </TranslatorProvider>
      </AtlasStoreProvider>,
    ),
  );
}

test('the list of countries says what it shows, has a table, and can be taken along', () => {
  const english = render('en');
  expect(english).toContain('Most agreements: Spain (4), Germany (2), and China (1), of 4 countries.');
  expect(english).toContain('aria-label="Table: By country"');
  expect(english).toContain('aria-label="Save “By country” as CSV"');
  expect(render('fr')).toContain('Le plus d’accords : Espagne (4), Allemagne (2) et Chine (1), sur 4 pays.');
});
