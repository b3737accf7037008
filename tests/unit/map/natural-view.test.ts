import { describe, expect, test } from 'vitest';
import { naturalCamera } from '../../../src/map/natural-view.ts';
import { type AtlasState, createAtlasStore } from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { without } from '../../fixtures/choices.ts';

const padding = { top: 72, right: 0, bottom: 0, left: 428 };
const cameraFor = (state: Partial<AtlasState>) =>
  naturalCamera(fixtureAtlas, createAtlasStore(state).getState(), { width: 1280, height: 800 }, padding);
const whole = cameraFor({});

describe('the map that nobody has moved', () => {
  test('goes nearer when the kinds that are left lie closer together', () => {
    const erasmus = cameraFor({ facets: without('bilateral', 'multilateral', 'renewal') });
    expect(erasmus.zoom).toBeGreaterThan(whole.zoom + 1);
    expect(erasmus.center[0]).toBeGreaterThan(2);
    expect(erasmus.center[0]).toBeLessThan(7);
  });

  test('shows the whole list’s world when every kind is put aside', () => {
    const facets = without('erasmus', 'bilateral', 'multilateral', 'renewal');
    expect(cameraFor({ facets })).toEqual(whole);
    const selection = { kind: 'country', country: 'ES' } as const;
    expect(cameraFor({ facets, selection })).toEqual(whole);
  });

  test('shows what is selected, and what is left of the rest when nothing is left of that', () => {
    const selection = { kind: 'country', country: 'US' } as const;
    expect(cameraFor({ selection }).center[0]).toBeCloseTo(-87.65, 2);
    expect(cameraFor({ selection, facets: without('renewal') })).toEqual(
      cameraFor({ facets: without('renewal') }),
    );
  });

  test('has home in the middle of the globe, unless most places left would lie at its rim or behind', () => {
    expect(cameraFor({ projection: 'globe' }).center).toEqual(fixtureAtlas.config.home.lonLat);
    const { center } = cameraFor({
      projection: 'globe',
      facets: without('erasmus', 'bilateral', 'multilateral'),
    });
    expect(center[0]).toBeCloseTo(-87.65, 1);
    expect(center[1]).toBeCloseTo(41.85, 1);
  });
});
