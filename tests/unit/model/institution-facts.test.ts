import { describe, expect, test } from 'vitest';
import { institutionFacts } from '../../../src/model/institution-facts.ts';
import { distanceBetween } from '../../../src/model/near.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const upc = 'es/universitat-politecnica-de-catalunya';

describe('what the atlas knows of an institution', () => {
  test('is all its agreements, where they are, and their networks', () => {
    const facts = institutionFacts(fixtureAtlas, upc);
    expect(facts?.agreements.map(({ sourceLine }) => sourceLine)).toEqual([9, 10, 11]);
    expect(facts?.sites.map(({ place }) => place.key)).toEqual(['es/barcelona']);
    expect(facts?.networks).toEqual(['CLUSTER']);
    expect(facts?.region).toBe('europe');
    expect(facts?.othersInCountry).toBe(1);
  });

  test('is how far from home, and where to', () => {
    const [hongKong] = institutionFacts(fixtureAtlas, 'cn/hong-kong-polytechnic-university')?.sites ?? [];
    expect(hongKong?.kilometres).toBe(
      distanceBetween(fixtureAtlas.config.home.lonLat, hongKong?.place.lonLat ?? [0, 0]),
    );
    expect(hongKong?.direction?.point).toBe('northEast');
  });

  test('is nothing for a key that nobody has', () => {
    expect(institutionFacts(fixtureAtlas, 'xx/nowhere')).toBeNull();
  });

  test('has a direction for nobody at home itself', () => {
    const [first] = fixtureAtlas.agreements;
    if (!first) throw new Error('the fixture has agreements');
    const home = { ...first, place: { ...first.place, lonLat: fixtureAtlas.config.home.lonLat } };
    const facts = institutionFacts({ ...fixtureAtlas, agreements: [home] }, first.institution.key);
    expect(facts?.sites[0]?.direction).toBeNull();
    expect(facts?.sites[0]?.kilometres).toBe(0);
  });
});

describe('of the real list', () => {
  test('each institution has facts, and one has two places', async () => {
    const { atlas } = await buildAtlas('data');
    const all = atlas.institutions.map(({ key }) => institutionFacts(atlas, key));
    expect(all.every((facts) => facts?.region && facts.sites.every(({ direction }) => direction))).toBe(true);
    expect(
      all.filter((facts) => (facts?.sites.length ?? 0) > 1).map((facts) => facts?.institution.key),
    ).toEqual(['dk/danmarks-tekniske-universitet']);
    expect(all.flatMap((facts) => facts?.agreements ?? [])).toHaveLength(atlas.agreements.length);
  });
});
