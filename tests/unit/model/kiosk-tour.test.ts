import { describe, expect, test } from 'vitest';
import type { Agreement, Atlas } from '../../../src/model/atlas.ts';
import { kioskTour, type Stop } from '../../../src/model/kiosk-tour.ts';
import { distanceBetween } from '../../../src/model/near.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { largeAtlas } from '../../fixtures/large-atlas.ts';

const where = (stop: Stop) => (stop.kind === 'network' ? stop.network : stop.country);
const withTour = (tour: readonly string[], atlas: Atlas = fixtureAtlas): Atlas => ({
  ...atlas,
  config: { ...atlas.config, kiosk: { ...atlas.config.kiosk, tour } },
});
const withAgreements = (keep: (agreement: Agreement) => boolean): Atlas => ({
  ...fixtureAtlas,
  agreements: fixtureAtlas.agreements.filter(keep),
});

describe('the tour', () => {
  test('follows the configuration, in its order', () => {
    const tour = kioskTour(withTour(['US', 'DE', 'CN']));
    expect(tour.map(where)).toEqual(['US', 'DE', 'CN']);
    expect(new Set(tour.map(({ kind }) => kind))).toEqual(new Set(['chosen']));
  });

  test('finds the largest, the farthest, double degrees and networks by itself, by turns', () => {
    const tour = kioskTour(fixtureAtlas);
    expect(tour.slice(0, 4).map((stop) => [stop.kind, where(stop)])).toEqual([
      ['largest', 'ES'],
      ['farthest', 'CN'],
      ['doubleDegrees', 'DE'],
      ['network', 'CLUSTER'],
    ]);
    expect(kioskTour(fixtureAtlas)).toEqual(tour);
  });

  test('counts what it tells from the list', () => {
    const [spain, china] = kioskTour(fixtureAtlas);
    expect(spain).toMatchObject({ total: 4, institutions: 2, doubleDegrees: 0, rank: 1 });
    expect(spain?.counts).toMatchObject({ erasmus: 3, multilateral: 1, bilateral: 0 });
    expect(china?.farthest.key).toBe('hk/hong-kong');
    expect(china?.kilometres).toBeCloseTo(
      distanceBetween(fixtureAtlas.config.home.lonLat, [114.17469, 22.27832]),
    );
  });

  test('counts a network over all its countries', () => {
    const own = fixtureAtlas.agreements.map((agreement) => ({ ...agreement, network: 'ORA' }));
    const stop = kioskTour({ ...fixtureAtlas, agreements: own }).find(({ kind }) => kind === 'network');
    expect(stop).toMatchObject({ network: 'ORA', total: 8, countries: 4, institutions: 5 });
  });

  test('names the two places that lie farthest apart, the northern one first', () => {
    const [cologne, hongKong] = fixtureAtlas.places;
    const agreements = fixtureAtlas.agreements.map((one) => ({ ...one, countryListed: 'DE' }));
    const [only] = kioskTour({ ...fixtureAtlas, agreements });
    expect(only?.ends.map(({ key }) => key)).toEqual(['us/chicago', 'hk/hong-kong']);
    expect([cologne, hongKong]).toContain(only?.ends[1]);
  });

  test.each([
    ['the small list', fixtureAtlas],
    ['a long list', largeAtlas()],
    ['a configured tour that repeats itself', withTour(['ES', 'ES', 'DE', 'ES', 'ES'])],
  ])('comes to no country twice in a row, nor over its end: %s', (_, atlas) => {
    const tour = kioskTour(atlas).map(where);
    expect(tour.length).toBeGreaterThan(1);
    expect(tour.filter((one, index) => one === tour[(index + 1) % tour.length])).toEqual([]);
  });

  test('is one stop where the list has one country and nothing else', () => {
    const tour = kioskTour(withAgreements(({ countryListed }) => countryListed === 'US'));
    expect(tour.map((stop) => [stop.kind, where(stop)])).toEqual([['largest', 'US']]);
    expect(tour[0]?.ends.map(({ key }) => key)).toEqual(['us/chicago', 'us/chicago']);
  });

  test('leaves out what the list has none of', () => {
    const kinds = kioskTour(withAgreements(({ doubleDegree, network }) => !doubleDegree && !network));
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(['largest', 'farthest']));
    expect(kioskTour(withAgreements(() => false))).toEqual([]);
    expect(
      kioskTour(
        withTour(
          ['ES'],
          withAgreements(() => false),
        ),
      ),
    ).toEqual([]);
  });
});
