import { expect, test } from 'vitest';
import { createAtlasStore } from '../../../src/state/store.ts';
import { without } from '../../fixtures/choices.ts';

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

test('from a point that is named anew, the nearest stand first; another limit leaves the order', () => {
  const store = createAtlasStore();
  store.actions.lookNear({ from: 'it/milan', kilometres: null });
  expect(store.getState().listOrder).toEqual({ by: 'distance', descending: false });
  store.actions.orderListBy({ by: 'city', descending: true });
  store.actions.lookNear({ from: 'it/milan', kilometres: 500 });
  store.actions.lookNear(null);
  expect(store.getState()).toMatchObject({ near: null, listOrder: { by: 'city', descending: true } });
});

test('showing all keeps the point from which distances are told, and nothing of home', () => {
  const store = createAtlasStore({ near: { from: 'it/milan', kilometres: 500 } });
  store.actions.showAll();
  expect(store.getState().near).toEqual({ from: 'it/milan', kilometres: null });
  store.actions.lookNear({ from: 'home', kilometres: 500 });
  store.actions.showAll();
  expect(store.getState().near).toBeNull();
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
  expect(store.getState().facets).toEqual(without('erasmus', 'renewal'));
  store.actions.toggleCategory('renewal');
  store.actions.toggleCategory('erasmus');
  expect(store.getState().facets).toEqual({});
  store.actions.toggleCategory('amendment');
  store.actions.showAll();
  expect(store.getState().facets).toEqual({});
});

test('a value chosen again is let go, and with the last one its facet', () => {
  const { actions, getState } = createAtlasStore();
  actions.toggleFacet('network', 'ORA');
  actions.toggleFacet('network', 'CLUSTER');
  actions.toggleFacet('region', 'europe');
  expect(getState().facets).toEqual({ network: ['CLUSTER', 'ORA'], region: ['europe'] });
  actions.toggleFacet('network', 'ORA');
  actions.toggleFacet('network', 'CLUSTER');
  expect(getState().facets).toEqual({ region: ['europe'] });
});

test('several facets are chosen in one change, the others stay', () => {
  const { actions, getState } = createAtlasStore({ facets: { programme: ['eplus'], region: ['asia'] } });
  actions.chooseFacets({ network: ['ORA'], doubleDegree: ['yes'], programme: undefined });
  expect(getState().facets).toEqual({ network: ['ORA'], doubleDegree: ['yes'], region: ['asia'] });
});

test('what is picked on the map or in a chart is read in the list', () => {
  const { actions, getState } = createAtlasStore({ panel: 'breakdowns' });
  actions.selectInstitution('de/fachhochschule-koln');
  expect(getState().panel).toBe('countries');
});

test('an institution’s page stays open for the next institution, and goes with the selection', () => {
  const { actions, getState } = createAtlasStore({ panel: 'list' });
  actions.openInstitution('de/fachhochschule-koln');
  expect(getState().panel).toBe('institution');
  actions.selectInstitution('it/politecnico-di-milano');
  expect(getState()).toMatchObject({
    panel: 'institution',
    selection: { kind: 'institution', institution: 'it/politecnico-di-milano' },
  });
  actions.clearSelection();
  expect(getState()).toMatchObject({ panel: 'countries', selection: null });
  actions.openInstitution('it/politecnico-di-milano');
  actions.selectPlace('it/milan');
  expect(getState().panel).toBe('countries');
});

test('a page says from where the reader came, whatever pages are opened from it', () => {
  const { actions, getState } = createAtlasStore({ panel: 'list' });
  actions.openInstitution('de/fachhochschule-koln');
  const first = getState().opening;
  expect(first).toEqual({ from: 'list' });
  actions.openInstitution('it/politecnico-di-milano');
  expect(getState().opening).toEqual({ from: 'list' });
  expect(getState().opening).not.toBe(first);
  const byLink = createAtlasStore({ panel: 'institution' });
  expect(byLink.getState().opening).toBeNull();
  byLink.actions.openInstitution('it/politecnico-di-milano');
  expect(byLink.getState().opening).toEqual({ from: 'countries' });
});

test('no more than three countries stand side by side: the newest takes the place of the last', () => {
  const { actions, getState } = createAtlasStore();
  for (const country of ['ES', 'DE', 'IT', 'CA']) actions.toggleCompared(country);
  expect(getState().compared).toEqual(['ES', 'DE', 'CA']);
  actions.toggleCompared('DE');
  expect(getState().compared).toEqual(['ES', 'CA']);
});
