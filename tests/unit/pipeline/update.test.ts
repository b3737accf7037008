import { describe, expect, it } from 'vitest';
import { placeSchema } from '../../../src/pipeline/curated.ts';
import { readTable } from '../../../src/pipeline/tables.ts';
import { placeColumns, updatePlaces } from '../../../src/pipeline/update.ts';
import { placesHeader, textFile } from './sources.ts';

/** A line of GeoNames' cities500: 19 columns. */
function geonames(
  id: number,
  name: string,
  other: string,
  lat: number,
  lon: number,
  country: string,
  admin: string,
  people: number,
  timeZone: string,
) {
  return [
    id,
    name,
    '',
    other,
    lat,
    lon,
    'P',
    'PPL',
    country,
    '',
    admin,
    '',
    '',
    '',
    people,
    '',
    0,
    timeZone,
    '2024-01-01',
  ].join('\t');
}

const gazetteer = [
  geonames(5601538, 'Moscow', 'Moskau', 46.73239, -117.00017, 'US', 'ID', 25060, 'America/Los_Angeles'),
  geonames(5202009, 'Moscow', '', 41.33675, -75.51852, 'US', 'PA', 1960, 'America/New_York'),
  geonames(524901, 'Moscow', 'Moscou,Москва', 55.75222, 37.61556, 'RU', '48', 10381222, 'Europe/Moscow'),
  geonames(2886242, 'Köln', 'Cologne,Colonia', 50.93333, 6.95, 'DE', '07', 963395, 'Europe/Berlin'),
  geonames(1277333, 'Bengaluru', 'Bangalore', 12.97194, 77.59369, 'IN', '19', 8443675, 'Asia/Kolkata'),
].join('\n');

const wanted = (country: string, city: string) => ({ country, city, institution: `University of ${city}` });
const lock = (...rows: string[]) =>
  readTable(textFile('places.tsv', placesHeader, ...rows), placeSchema).rows;
const cologne =
  'de/cologne\t2886242\tDE\tDE\tKöln\t6.95000\t50.93333\tCologne\tCologne\tEurope/Berlin\tunique\t';

describe('updatePlaces', () => {
  it('appends a city that one place of the country alone is called, accents and case aside', () => {
    const { newRows, review } = updatePlaces(gazetteer, [wanted('DE', 'KOLN'), wanted('RU', 'Moscou')], []);
    expect(newRows).toEqual([
      'de/koln\t2886242\tDE\tDE\tKOLN\t6.95000\t50.93333\tKöln\tKöln\tEurope/Berlin\tunique\t\n',
      'ru/moscow\t524901\tRU\tRU\tMoscou\t37.61556\t55.75222\tMoscow\tMoscou\tEurope/Moscow\tunique\t\n',
    ]);
    expect(review).toBeNull();
    expect(lock(...newRows.map((row) => row.trimEnd().concat('\t')))).toHaveLength(2);
  });

  it('writes rows in the columns of the lock', () => {
    expect(placeColumns.join('\t')).toBe(placesHeader);
  });

  it('makes one row of a place under two names', () => {
    const { newRows } = updatePlaces(gazetteer, [wanted('DE', 'Köln'), wanted('DE', 'Cologne')], []);
    expect(newRows).toHaveLength(1);
    expect(newRows[0]).toContain('\tKöln | Cologne\t');
  });

  it('knows a city by the name in parentheses', () => {
    const { newRows } = updatePlaces(gazetteer, [wanted('IN', 'Bangaluru (Bangalore)')], []);
    expect(newRows[0]).toContain('\tBangaluru (Bangalore)\t');
  });

  it('leaves an ambiguous city to a person, the most populous of the country first', () => {
    const { newRows, review, messages } = updatePlaces(gazetteer, [wanted('US', 'Moscow')], []);
    expect(newRows).toEqual([]);
    const ids = (review ?? '')
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t')[1]);
    expect(ids).toEqual(['geonames_id', '5601538', '5202009', '524901']);
    expect(review).toContain('\t25060\tID\tUniversity of Moscow\n');
    expect(messages[0]).toContain('3 candidates');
  });

  it('leaves a city that no place is called, and a place that the lock has, to a person', () => {
    const { newRows, review } = updatePlaces(
      gazetteer,
      [wanted('JP', 'Ibaraky'), wanted('DE', 'Colonia')],
      lock(cologne),
    );
    expect(newRows).toEqual([]);
    expect(review).toContain('JP\tIbaraky');
    expect(review).toContain('DE\tColonia');
  });

  it('reports where the gazetteer has moved on, and changes nothing', () => {
    const { newRows, messages } = updatePlaces(
      gazetteer,
      [],
      lock(
        cologne.replace('6.95000', '6.90000'),
        cologne.replace('de/cologne', 'de/bonn').replace('2886242', '1'),
        'us/moskva\t5601538\tUS\tUS\tMoscow\t-117.00017\t46.73239\tMoskva\tMoscou\tAmerica/Boise\treviewed\tIdaho.',
      ),
    );
    expect(newRows).toEqual([]);
    expect(messages).toEqual([
      'de/cologne: locked at [6.9, 50.93333], GeoNames says [6.95, 50.93333]',
      'de/bonn: GeoNames 1 is no longer in the gazetteer',
      'us/moskva: locked as “Moskva”, GeoNames says “Moscow”',
      'us/moskva: locked in America/Boise, GeoNames says America/Los_Angeles',
    ]);
  });
});
