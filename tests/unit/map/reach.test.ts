import { expect, test } from 'vitest';
import { arcsFrom } from '../../../src/map/reach.ts';
import { aggregateByPlace } from '../../../src/model/aggregate.ts';
import type { LonLat } from '../../../src/model/atlas.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const { lonLat: home } = fixtureAtlas.config.home;
const places = aggregateByPlace(fixtureAtlas.agreements);

test('an arc leads from home to each place, the widest to the one with most agreements', () => {
  const arcs = arcsFrom(home, places);
  expect(arcs.map(({ key }) => key).sort()).toEqual(places.map(({ place }) => place.key).sort());
  expect(new Set(arcs.map(({ from }) => from))).toEqual(new Set([home]));
  const widths = arcs.map(({ width }) => width);
  expect(widths).toEqual([...widths].sort((one, other) => other - one));
  expect(widths[0]).toBeGreaterThan(widths.at(-1) ?? 0);
});

test('none leads to a partner in the home town', () => {
  const town = places.map((aggregate): typeof aggregate => ({
    ...aggregate,
    place: { ...aggregate.place, lonLat: [...home] as LonLat },
  }));
  expect(arcsFrom(home, town)).toEqual([]);
});
