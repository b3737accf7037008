import { csvParse, dsvFormat } from 'd3-dsv';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { tableCsv } from '../../../src/charts/export/table-csv.ts';
import { namesOf } from '../../../src/i18n/names.ts';
import { shortlistTexts } from '../../../src/i18n/shortlist-texts/index.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { addTexts } from '../../../src/i18n/use-texts.ts';
import type { Locale } from '../../../src/model/atlas.ts';
import { shortlistFacts } from '../../../src/model/shortlist-facts.ts';
import type { ShortlistFile } from '../../../src/shortlist/view/files/shortlist-file.ts';
import { shortlistGeojson } from '../../../src/shortlist/view/files/shortlist-geojson.ts';
import { shortlistTable } from '../../../src/shortlist/view/files/shortlist-table.ts';
import { shortlistText } from '../../../src/shortlist/view/files/shortlist-text.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

function fileIn(locale: Locale): ShortlistFile {
  const translator = createTranslator(locale);
  addTexts(translator, shortlistTexts);
  const list = [
    { institution: 'de/fachhochschule-koln', note: '=HYPERLINK("x"); ask "Ana"' },
    { institution: 'es/universitat-politecnica-de-catalunya', note: '' },
  ];
  return {
    config: fixtureAtlas.config,
    entries: shortlistFacts(list, fixtureAtlas, fixtureAtlas.config.home.lonLat).entries,
    from: 'Grenoble',
    link: 'https://atlas.example/?panel=shortlist&shortlist=de/fachhochschule-koln',
    date: new Date('2026-11-24T12:00:00Z'),
    speech: { locale, t: translator.t, names: namesOf(locale) },
  };
}

describe('as CSV', () => {
  test('a spreadsheet of the language reads a row an institution, in order', () => {
    const rows = csvParse(tableCsv(shortlistTable(fileIn('en')), 'en').replace('\ufeff', ''));
    expect(rows.map((row) => [row.Rank, row.Institution, row.City, row.Country, row.Agreements])).toEqual([
      ['1', 'Fachhochschule Köln', 'Cologne', 'Germany', '2'],
      ['2', 'Universitat Politècnica de Catalunya', 'Barcelona', 'Spain', '3'],
    ]);
    expect(rows[0]).toMatchObject({
      'Double degree': 'yes',
      Longitude: '6.95',
      Erasmus: '1',
      Bilateral: '1',
    });
    expect(rows[1]).toMatchObject({ Network: 'CLUSTER', 'Double degree': '', Note: '' });
  });

  test('in French with semicolons and decimal commas; no note is run as a formula', () => {
    const rows = dsvFormat(';').parse(tableCsv(shortlistTable(fileIn('fr')), 'fr').replace('\ufeff', ''));
    expect(rows[0]).toMatchObject({
      Établissement: 'Fachhochschule Köln',
      Pays: 'Allemagne',
      Latitude: '50,93333',
      Note: '\'=HYPERLINK("x"); ask "Ana"',
    });
  });
});

test('as GeoJSON it is a collection of points: longitude first, what the atlas knows, and the note', () => {
  const collection = JSON.parse(shortlistGeojson(fileIn('fr'))) as FeatureCollection & { link: string };
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.link).toContain('shortlist=de/fachhochschule-koln');
  expect(collection.features).toHaveLength(2);
  expect(collection.features[0]).toMatchObject({
    type: 'Feature',
    id: 'de/fachhochschule-koln',
    geometry: { type: 'Point', coordinates: [6.95, 50.93333] },
    properties: {
      position: 1,
      institution: 'Fachhochschule Köln',
      city: 'Cologne',
      country: 'Allemagne',
      country_code: 'DE',
      agreements: 2,
      double_degree: true,
      network: null,
      note: '=HYPERLINK("x"); ask "Ana"',
    },
  });
  expect(collection.features[1]?.properties).toMatchObject({ network: 'CLUSTER', note: null });
});

test('as text it can be read in a message', () => {
  expect(shortlistText(fileIn('en'))).toBe(`Trial around the world: shortlist
2\u00a0institutions · November 24, 2026

1. Fachhochschule Köln
   Cologne, Germany
   Distance from Grenoble: 646\u00a0km
   Agreements: Erasmus · Bilateral, Double degree, Double Diplôme
   Note: =HYPERLINK("x"); ask "Ana"

2. Universitat Politècnica de Catalunya
   Barcelona, Spain
   Distance from Grenoble: 510\u00a0km
   Agreements: Erasmus: 2 · Multilateral, CLUSTER network, CLUSTER

Link to this shortlist: https://atlas.example/?panel=shortlist&shortlist=de/fachhochschule-koln

Source: Trial University, list of agreements
`);
});
