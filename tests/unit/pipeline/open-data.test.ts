import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/pipeline/assemble.ts';
import { openData } from '../../../src/pipeline/open-data.ts';
import { outlines, sources } from './sources.ts';

const contract =
  'source_line,country_source,institution_source,city_source,title_source,type_source,country,country_listed,' +
  'institution,city_en,city_fr,lon,lat,geocode,category,programme,double_degree,network,student_exchange';

const { atlas, config } = assemble(sources(), outlines);
if (atlas === null || config === null) throw new Error('the fixture does not build');
const files = openData(atlas, config);
const textOf = (name: string) => files.find((file) => file.name === name)?.text ?? '';

describe('agreements.csv', () => {
  it('has the fields of the contract in their order', () => {
    expect(textOf('agreements.csv').split('\n')[0]).toBe(contract);
  });

  it('has a record an agreement, with empty cells where there is nothing', () => {
    const records = parse(textOf('agreements.csv'), { columns: true });
    expect(records).toHaveLength(3);
    expect(records[1]).toEqual({
      source_line: '5',
      country_source: 'Chine',
      institution_source: 'City University of Hong Kong',
      city_source: 'Hong Kong',
      title_source: 'Double Diplôme',
      type_source: 'Accord bilatéral',
      country: 'HK',
      country_listed: 'CN',
      institution: 'City University of Hong Kong',
      city_en: 'Hong Kong',
      city_fr: 'Hong Kong',
      lon: '114.17469',
      lat: '22.27832',
      geocode: 'exact',
      category: 'bilateral',
      programme: '',
      double_degree: 'true',
      network: '',
      student_exchange: 'false',
    });
  });
});

describe('agreements.geojson', () => {
  it('has a point an agreement with the same fields, and null where there is nothing', () => {
    const { type, features } = JSON.parse(textOf('agreements.geojson'));
    expect([type, features.length]).toEqual(['FeatureCollection', 3]);
    expect(features[0].geometry).toEqual({ type: 'Point', coordinates: [6.95, 50.93333] });
    expect(Object.keys(features[0].properties).join(',')).toBe(contract);
    expect(features[0].properties).toMatchObject({
      source_line: 3,
      title_source: null,
      programme: 'llp',
      double_degree: false,
      network: null,
    });
  });
});

describe('datapackage.json', () => {
  const dataPackage = JSON.parse(textOf('datapackage.json'));

  it('describes every column of the CSV', () => {
    const { schema, path } = dataPackage.resources[0];
    expect(path).toBe('agreements.csv');
    expect(schema.fields.map((field: { name: string }) => field.name).join(',')).toBe(contract);
  });

  it('names only files that are there, with licences and sources', () => {
    const names = files.map((file) => file.name);
    expect(names).toEqual(
      expect.arrayContaining(dataPackage.resources.map((resource: { path: string }) => resource.path)),
    );
    expect(dataPackage.licenses).toEqual(config.licences);
    expect(dataPackage.sources).toEqual(config.sources);
  });
});
