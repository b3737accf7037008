import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/model/atlas.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { formatSum } from '../../../src/pipeline/report.ts';

const { atlas, report, openData } = await buildAtlas('data');
const { agreements } = atlas;
const number = (is: (agreement: Agreement) => boolean) => agreements.filter(is).length;
const onLine = (line: number) => agreements.find((agreement) => agreement.sourceLine === line);

describe('the list of Grenoble INP', () => {
  it('gives 380 agreements in 60 countries as listed', () => {
    expect(formatSum(report.sum)).toBe('380 rows in = 380 agreements out + 0 reported');
    expect(new Set(agreements.map((agreement) => agreement.countryListed)).size).toBe(60);
    expect(new Set(agreements.map((agreement) => agreement.source.country)).size).toBe(60);
  });

  it('leaves no agreement without a place', () => {
    expect(agreements.every(({ place }) => place.lonLat.every(Number.isFinite))).toBe(true);
  });

  it.each([
    ['erasmus', 176],
    ['bilateral', 141],
    ['multilateral', 45],
    ['university-wide', 10],
    ['amendment', 6],
    ['renewal', 2],
  ])('counts the category %s %i times', (category, count) => {
    expect(number((agreement) => agreement.category === category)).toBe(count);
  });

  it('counts programmes, double degrees, student exchanges and networks', () => {
    expect(number(({ programme }) => programme === 'llp')).toBe(129);
    expect(number(({ programme }) => programme === 'eplus')).toBe(47);
    expect(number(({ doubleDegree }) => doubleDegree)).toBe(26);
    expect(number(({ studentExchange }) => studentExchange)).toBe(10);
    const networks = ['CLUSTER', 'ORA', 'CREPUQ', 'Magalhães-SMILE', 'FITEC'];
    expect(networks.map((name) => number(({ network }) => network === name))).toEqual([8, 14, 12, 2, 1]);
  });

  it('has a city for the rows that list a dash', () => {
    expect([42, 394, 395].map((line) => onLine(line)?.place.name.en)).toEqual([
      expect.stringMatching(/San Mart[ií]n$/),
      'Da Nang',
      'Ho Chi Minh City',
    ]);
    expect([42, 394, 395].map((line) => onLine(line)?.geocode)).toEqual([
      'corrected',
      'corrected',
      'corrected',
    ]);
  });

  it('puts a row of several cities at the first, and keeps the others', () => {
    const several = agreements.filter(({ geocode }) => geocode === 'multi');
    expect(several.map(({ place, otherCities }) => [place.name.fr, ...otherCities])).toEqual([
      ['Erlangen', 'Nürnberg'],
      ['Münster', 'Steinfurt'],
      ['Odense', 'Kolding', 'Esbjerg', 'Sønderborg', 'Slagelse'],
    ]);
  });

  it('says why each correction was made, in both languages and with their quotes and apostrophes', () => {
    for (const { reason } of agreements.flatMap(({ corrections }) => corrections)) {
      expect(reason.en).not.toMatch(/['"«»]/);
      expect(reason.fr).not.toBeNull();
      expect(reason.fr).not.toMatch(/['"“”]|[^\u00a0]:|[^\u202f][;!?»]|«[^\u202f]/);
    }
  });

  it('tells namesakes apart by where the institution is', () => {
    const placeOf = (name: string) =>
      agreements.find(({ source }) => source.institution === name)?.place.lonLat.map(Math.round);
    expect(placeOf('University of Idaho')).toEqual([-117, 47]);
    expect(placeOf('Bauman Moscow State Technical University')).toEqual([38, 56]);
    expect(placeOf('University of Western Ontario')).toEqual([-81, 43]);
    expect(placeOf('Imperial College London')?.[1]).toBe(52);
  });

  it('writes clean names, without letters of another alphabet, doubled words or remarks', () => {
    for (const { name } of atlas.institutions) {
      expect(name).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(name).not.toMatch(/(?<=^|\s)(\p{L}+)\s+\1(?=\s|$)/iu);
      expect(name).not.toContain('[');
    }
  });

  it('knows the language of every name, and says why where it knows no homepage', () => {
    expect(atlas.institutions.filter(({ language }) => language === null)).toEqual([]);
    const withoutHomepage = atlas.institutions.filter(({ homepage }) => homepage === null);
    expect(report.coverage.empty.map(({ name }) => name).sort()).toEqual(
      withoutHomepage.map(({ name }) => name).sort(),
    );
    for (const { note } of report.coverage.empty) {
      expect(note).toMatch(/In neither reference list|in the reference list \(|no list can confirm/);
    }
  });

  it('gives a CSV of 380 records whose cells as listed are the list, byte for byte', () => {
    const text = openData.find((file) => file.name === 'agreements.csv')?.text ?? '';
    const records: Record<string, string>[] = parse(text, { columns: true });
    expect(records).toHaveLength(380);
    const lines = readFileSync('data/agreements.tsv', 'utf8').split('\n');
    for (const record of records) {
      const cells = ['country', 'institution', 'city', 'title', 'type'].map(
        (field) => record[`${field}_source`],
      );
      expect(cells.join('\t')).toBe(lines[Number(record.source_line) - 1]);
      expect(record.lon).toMatch(/^-?\d+\.\d{1,5}$/);
      expect(record.institution).not.toBe('');
    }
  });
});
