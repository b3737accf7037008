import { expect, test } from 'vitest';
import { createAtlasStore } from '../../../src/state/store.ts';

const camera = { center: [2, 41], zoom: 5 } as const;

test('a selection lets go of the camera, so that the map can show it', () => {
  const store = createAtlasStore({ camera });
  store.actions.selectCountry('ES');
  expect(store.getState()).toMatchObject({ selection: { kind: 'country', country: 'ES' }, camera: null });
});

test('a place selected on the map can stay where the reader sees it', () => {
  const store = createAtlasStore();
  store.actions.selectPlace('es/barcelona', camera);
  expect(store.getState()).toMatchObject({ selection: { kind: 'place', place: 'es/barcelona' }, camera });
});

test('selecting the same again keeps the very selection', () => {
  const store = createAtlasStore();
  store.actions.selectInstitution('de/fachhochschule-koln');
  const { selection } = store.getState();
  store.actions.selectInstitution('de/fachhochschule-koln');
  expect(store.getState().selection).toBe(selection);
});

test('clearing the selection leaves the camera', () => {
  const store = createAtlasStore();
  store.actions.selectCountry('ES');
  store.actions.moveCamera(camera);
  store.actions.clearSelection();
  expect(store.getState()).toMatchObject({ selection: null, camera });
});

test('the opening view has neither selection nor camera', () => {
  const store = createAtlasStore({ selection: { kind: 'country', country: 'ES' }, camera });
  store.actions.returnToOpeningView();
  expect(store.getState()).toMatchObject({ selection: null, camera: null });
});

test('two stores share nothing', () => {
  const one = createAtlasStore();
  const other = createAtlasStore();
  one.actions.chooseProjection('globe');
  expect(other.getState().projection).toBe('mercator');
});

test('a kind put aside and taken back leaves the state as it was, in the one order of categories', () => {
  const store = createAtlasStore();
  store.actions.toggleCategory('renewal');
  store.actions.toggleCategory('erasmus');
  expect(store.getState().hiddenCategories).toEqual(['erasmus', 'renewal']);
  store.actions.toggleCategory('renewal');
  store.actions.toggleCategory('erasmus');
  expect(store.getState().hiddenCategories).toEqual([]);
  store.actions.toggleCategory('amendment');
  store.actions.showAllCategories();
  expect(store.getState().hiddenCategories).toEqual([]);
});
