import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Tour } from '../../../src/model/tour.ts';
import { tourJson } from '../../../src/model/tour-json.ts';
import { readTours } from '../../../src/pipeline/tours.ts';

const folder = 'data/tours';
const read = (name: string, text: string): Tour => {
  const { tours, problems } = readTours([{ path: name, text }]);
  expect(problems).toEqual([]);
  if (!tours[0]) throw new Error(`${name} holds no tour.`);
  return tours[0];
};

describe.each(readdirSync(folder))('the tour in %s', (name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');

  test('is the same tour again when it has been written', () => {
    const tour = read(name, text);
    expect(read(name, tourJson(tour))).toEqual(tour);
  });

  test('is written as its file is', () => {
    expect(tourJson(read(name, text))).toBe(text);
  });
});

test('all that a step can say is written, and read again', () => {
  const both = { fr: 'oui', en: 'yes' };
  const tour: Tour = {
    id: 'whole',
    title: both,
    steps: [
      {
        id: 'one',
        view: {
          camera: { center: [5.71479, -45.1], zoom: 3.25 },
          projection: 'globe',
          facets: { network: ['CLUSTER'], country: ['ES', 'IT'] },
          layer: 'share-erasmus',
          reach: true,
        },
        highlight: { countries: ['ES'], institutions: ['br/x'] },
        chart: 'networks',
        figure: { fr: '{{agreements}}', en: '{{agreements}}' },
        headline: both,
        text: both,
        notes: both,
        seconds: 30,
      },
    ],
  };
  expect(read('whole.json', tourJson(tour))).toEqual(tour);
});
