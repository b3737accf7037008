import { readFileSync } from 'node:fs';
import { geoDistance } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';

/** Mean radius of the earth in kilometres (IUGG). */
const earthRadius = 6371.0088;
/** How far an agreement may lie from where its institution really is, in kilometres. */
const farthest = 25;

const { atlas } = await buildAtlas('data');

/** Where institutions really are: their campus, told apart from the gazetteer. Key: country, institution and city. */
const whereabouts = new Map(
  readFileSync('tests/fixtures/institution-whereabouts.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [country, institution, city, lon, lat] = row.split('\t');
      return [`${country} ${institution} ${city}`, [Number(lon), Number(lat)] as [number, number]];
    }),
);

describe('the real list', () => {
  test('has every agreement within 25 km of where its institution really is', () => {
    const astray = atlas.agreements.flatMap(({ sourceLine, countryListed, institution, place }) => {
      const real = whereabouts.get(`${countryListed} ${institution.name} ${place.name.en}`);
      if (!real) return [`line ${sourceLine}: ${institution.name} in ${place.name.en} is not in the fixture`];
      const distance = geoDistance([...place.lonLat], real) * earthRadius;
      return distance <= farthest
        ? []
        : [`line ${sourceLine}: ${institution.name} is ${distance.toFixed(1)} km from ${place.name.en}`];
    });
    expect(astray).toEqual([]);
  });
});
