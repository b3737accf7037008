import { describe, expect, test } from 'vitest';
import { liveValue } from '../../../../src/model/live-numbers.ts';
import { buildAtlas } from '../../../../src/pipeline/build-atlas.ts';
import { numberKinds, numberMenu } from '../../../../src/present/author/number-menu.ts';
import { highlightOf, takeView } from '../../../../src/present/author/take-view.ts';
import { stepState } from '../../../../src/present/step-state.ts';
import { createAtlasStore } from '../../../../src/state/store.ts';

const { atlas } = await buildAtlas('data');
const desk = { viewport: { width: 880, height: 800 }, padding: { top: 72, right: 0, bottom: 0, left: 428 } };
const state = (others: Parameters<typeof createAtlasStore>[0] = {}) => createAtlasStore(others).getState();

describe('the view that is recorded', () => {
  test('fits what the facets leave, while nobody has moved the map', () => {
    const { view } = takeView(atlas, state({ facets: { region: ['asia'] }, reach: true }), desk);
    expect(view).toEqual({
      camera: null,
      projection: 'mercator',
      facets: { region: ['asia'] },
      layer: 'markers',
      reach: true,
    });
  });

  test('comes back onto the same desk as it was', () => {
    const camera = { center: [12.345, 50.678], zoom: 3.4 } as const;
    const { view } = takeView(atlas, state({ camera, projection: 'globe', layer: 'institutions' }), desk);
    const back = stepState({ view }, desk.viewport, desk);
    expect(back).toMatchObject({ projection: 'globe', layer: 'institutions', near: null, selection: null });
    expect(back.camera?.center).toEqual(camera.center);
    expect(back.camera?.zoom).toBeCloseTo(3.4, 1);
    expect(takeView(atlas, { ...state(), ...back }, desk).view).toEqual(view);
  });

  test('is told within the world, however often it was turned', () => {
    const { view } = takeView(atlas, state({ camera: { center: [365, 10], zoom: -4 } }), desk);
    expect(view.camera).toMatchObject({ center: [5, 10] });
    expect(takeView(atlas, state({ camera: { center: [0, 0], zoom: 14 } }), desk).view.camera?.zoom).toBe(12);
  });

  test('looks where the map went by itself for what is selected, which stands out', () => {
    const { view, highlight } = takeView(
      atlas,
      state({ selection: { kind: 'country', country: 'ES' } }),
      desk,
    );
    expect(view.camera?.center[0]).toBeCloseTo(-2.8, 0);
    expect(highlight).toEqual({ countries: ['ES'], institutions: [] });
  });

  test('says that it can’t hold a distance', () => {
    const near = { from: 'home', kilometres: 500 };
    expect(takeView(atlas, state({ near }), desk)).toMatchObject({ losesDistance: true });
    expect(takeView(atlas, state({ near: { from: 'home', kilometres: null } }), desk).losesDistance).toBe(
      false,
    );
  });
});

test('a place stands out by its institutions', () => {
  const place = atlas.agreements[0]?.place.key ?? '';
  const { institutions } = highlightOf(atlas, { selection: { kind: 'place', place } });
  expect(institutions.length).toBeGreaterThan(0);
  expect(new Set(institutions).size).toBe(institutions.length);
});

test('every number of the menu stands for something, and none for nothing', () => {
  const agreements = atlas.agreements.filter(({ countryListed }) => countryListed === 'ES');
  const scope = { atlas, agreements };
  for (const kind of numberKinds) {
    const names = numberMenu(scope, kind).flatMap(({ numbers }) => numbers.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => liveValue(name, scope) === null)).toEqual([]);
  }
  const step = numberMenu(scope, 'step').flatMap(({ numbers }) => numbers.map(({ name }) => name));
  expect(step).toContain('country.ES');
  expect(step).not.toContain('country.FR');
  const share = numberMenu(scope, 'share').flatMap(({ numbers }) => numbers.map(({ name }) => name));
  expect(share).toContain('share.agreements');
  expect(share).not.toContain('share.institutions');
});
