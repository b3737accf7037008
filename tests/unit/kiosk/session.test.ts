import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openKioskStore } from '../../../src/kiosk/open-store.ts';
import { type Session, type Surroundings, startSession } from '../../../src/kiosk/session/session.ts';
import type { AtlasStore } from '../../../src/state/store.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const timings = { idleSeconds: 60, countdownSeconds: 10 };
const upc = 'es/universitat-politecnica-de-catalunya';

let running: Session | null = null;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  running?.stop();
  running = null;
  vi.useRealTimers();
});

function setUp(around: Partial<Surroundings> = {}, store = openKioskStore(fixtureAtlas, '')) {
  const report = vi.fn();
  const session = startSession(store, timings, () => performance.now(), {
    letGo: () => {},
    renew: (change) => change(),
    clear: () => {},
    report,
    ...around,
  });
  running = session;
  return { store, session, report, phase: () => session.getState().phase };
}

/** Something of everything that a visitor can do to the store. */
function useAll({ actions }: AtlasStore): void {
  actions.chooseLanguage('en');
  actions.chooseTheme('contrast');
  actions.chooseProjection('mercator');
  actions.chooseLayer('agreements');
  actions.showReach(false);
  actions.chooseRenderer('svg');
  actions.toggleKept(upc);
  actions.annotateKept(upc, 'Ask about housing');
  actions.toggleCategory('erasmus');
  actions.compare(['ES', 'DE']);
  actions.setListAs('table');
  actions.showOnlyOnMap(true);
  actions.tellPlacesOnMap(new Set(['es/barcelona']));
  actions.orderCountriesBy('name');
  actions.groupByRegion(false);
  actions.showPanel('shortlist');
  actions.openInstitution(upc);
  actions.moveCamera({ center: [2, 41], zoom: 7 });
}

test('a visit begins, is warned in silence, and ends', () => {
  const { session, phase } = setUp();
  expect(phase().name).toBe('attract');
  session.begin();
  expect(phase().name).toBe('visit');
  vi.advanceTimersByTime(59_500);
  expect(phase().name).toBe('visit');
  vi.advanceTimersByTime(1000);
  expect(phase()).toEqual({ name: 'countdown', secondsLeft: 10 });
  vi.advanceTimersByTime(5000);
  expect(phase()).toEqual({ name: 'countdown', secondsLeft: 5 });
  vi.advanceTimersByTime(5000);
  expect(phase().name).toBe('attract');
  expect(session.getState().visitors).toBe(1);
});

test('a sign of life at the last moment gives the whole time again', () => {
  const { session, phase } = setUp();
  session.begin();
  vi.advanceTimersByTime(69_700);
  session.touch();
  expect(phase().name).toBe('visit');
  vi.advanceTimersByTime(59_500);
  expect(phase().name).toBe('visit');
});

test('a sign of life alone begins no visit', () => {
  const { session, phase } = setUp();
  session.touch();
  expect(phase().name).toBe('attract');
});

test.each([
  ['in silence', () => vi.advanceTimersByTime(71_000)],
  ['when the visitor says so', (session: Session) => session.end()],
] as const)('nothing of a visitor is left that ends %s', (_, leave) => {
  const { store, session } = setUp();
  const start = structuredClone(store.getInitialState());
  session.begin('en');
  useAll(store);
  session.lower(true);
  leave(session);
  expect(store.getState()).toEqual(start);
  expect(session.getState().isLow).toBe(false);
});

test('the next one begins at the start, in the language of their choice', () => {
  const { store, session } = setUp();
  session.begin('en');
  useAll(store);
  session.end();
  // What the screen shows by itself is not where a visitor begins.
  store.actions.selectCountry('DE');
  session.begin('en');
  expect(store.getState()).toEqual({ ...store.getInitialState(), locale: 'en' });
});

test('what views write as they go does not stay', () => {
  const { store, session } = setUp({
    letGo: () => store.actions.annotateKept(upc, 'unfinished'),
    renew: (change) => {
      change();
      store.actions.moveCamera({ center: [0, 0], zoom: 3 });
    },
  });
  session.begin();
  store.actions.toggleKept(upc);
  session.end();
  expect(store.getState()).toEqual(store.getInitialState());
});

test('the way back is gone to its end, whatever fails on it', () => {
  const fail = () => {
    throw new Error('broken');
  };
  const { store, session, report, phase } = setUp({ letGo: fail, clear: fail });
  const told = vi.fn();
  session.begin();
  useAll(store);
  store.subscribe(fail);
  session.subscribe(fail);
  session.subscribe(({ phase: { name }, visitors }) => told(name, visitors));
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {});
  expect(() => session.end()).not.toThrow();
  expect(phase().name).toBe('attract');
  expect(store.getState()).toEqual(store.getInitialState());
  expect(told).toHaveBeenLastCalledWith('attract', 1);
  expect(report).toHaveBeenCalled();
  console.mockRestore();
});

test('who hears of the end can’t end it twice', () => {
  const { session } = setUp();
  session.subscribe(() => session.end());
  session.begin();
  session.end();
  expect(session.getState().visitors).toBe(1);
});

test('a machine that slept wakes at the start, even for a touch that comes before all timers', () => {
  let time = 0;
  const store = openKioskStore(fixtureAtlas, '');
  const session = startSession(store, timings, () => time);
  running = session;
  session.begin();
  store.actions.toggleKept(upc);
  time = 8 * 3_600_000;
  session.touch();
  expect(session.getState()).toMatchObject({ phase: { name: 'attract' }, visitors: 1 });
  expect(store.getState().kept).toEqual([]);
});
