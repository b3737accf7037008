import { expect, test } from 'vitest';
import { highlightedPlaces } from '../../../src/map/highlighted-places.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';

const { atlas } = await buildAtlas('data');

test('without anything to stand out all places are alike', () => {
  expect(highlightedPlaces(atlas.agreements, null)).toBeNull();
  expect(highlightedPlaces(atlas.agreements, { countries: [], institutions: [] })).toBeNull();
});

test('places of countries and of institutions stand out together', () => {
  const [one] = atlas.agreements.filter(({ countryListed }) => countryListed === 'JP');
  const keys = highlightedPlaces(atlas.agreements, {
    countries: ['NZ'],
    institutions: [one?.institution.key ?? ''],
  });
  const expected = atlas.agreements
    .filter(
      ({ countryListed, institution }) => countryListed === 'NZ' || institution.key === one?.institution.key,
    )
    .map(({ place }) => place.key);
  expect(expected.length).toBeGreaterThan(1);
  expect(keys).toEqual(new Set(expected));
});
