import { afterEach, describe, expect, test, vi } from 'vitest';
import { countVisits } from '../../../src/kiosk/counting/count-visits.ts';
import {
  type Counting,
  countsKey,
  startCounting,
  unreadableKey,
} from '../../../src/kiosk/counting/counting.ts';
import {
  type Counts,
  counted,
  daysOf,
  mostEntries,
  noCounts,
  sumsOf,
} from '../../../src/kiosk/counting/counts.ts';
import { countsCsv } from '../../../src/kiosk/counting/counts-csv.ts';
import { nameOfSeen } from '../../../src/kiosk/counting/name-of-seen.ts';
import { readCounts, writeCounts } from '../../../src/kiosk/counting/written-counts.ts';
import { openKioskStore } from '../../../src/kiosk/open-store.ts';
import { startSession } from '../../../src/kiosk/session/session.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';

const upc = 'es/universitat-politecnica-de-catalunya';
const spain = { kind: 'country', key: 'ES' } as const;

/** A browser's storage; it can refuse, and be full. */
function fakeStorage(entries = new Map<string, string>()) {
  const state = { refuses: false, isFull: false };
  const guard = () => {
    if (state.refuses) throw new DOMException('refused', 'SecurityError');
  };
  const storage = {
    getItem: (key: string) => entries.get(key) ?? null,
    removeItem: (key: string) => void entries.delete(key),
    setItem: (key: string, text: string) => {
      if (state.isFull) throw new DOMException('full', 'QuotaExceededError');
      entries.set(key, text);
    },
  };
  return {
    entries,
    state,
    source: () => {
      guard();
      return storage;
    },
  };
}

describe('the counts', () => {
  test('tell one day from another, and sum them up', () => {
    let counts = counted(noCounts, spain, '2026-11-25');
    counts = counted(counts, spain, '2026-11-25');
    counts = counted(counts, spain, '2026-11-26');
    counts = counted(counts, { kind: 'country', key: 'DE' }, '2026-11-26');
    expect(counts['2026-11-25']).toEqual({ country: { ES: 2 } });
    expect(sumsOf(counts, 'country')).toEqual([
      { key: 'ES', count: 3 },
      { key: 'DE', count: 1 },
    ]);
    expect(noCounts).toEqual({});
  });

  test('take keys for keys, whatever they are called', () => {
    const odd = ['__proto__', 'constructor', 'toString'];
    const counts = odd.reduce<Counts>(
      (before, key) => counted(before, { kind: 'institution', key }, '2026-11-25'),
      noCounts,
    );
    const again = readCounts(writeCounts(counts)) ?? noCounts;
    expect(sumsOf(again, 'institution')).toEqual(odd.sort().map((key) => ({ key, count: 1 })));
  });

  test('let go of the oldest days rather than grow for ever', () => {
    let counts: Counts = noCounts;
    for (const [day, size] of [
      ['2026-01-01', 100],
      ['2026-01-02', mostEntries - 50],
      ['2026-01-03', 20],
    ] as const) {
      const country = Object.fromEntries(Array.from({ length: size }, (_, place) => [`c${place}`, 1]));
      counts = { ...counts, [day]: { country } };
    }
    expect(daysOf(counted(counts, spain, '2026-01-03'))).toEqual(['2026-01-02', '2026-01-03']);
  });

  test('are read only where they are counts', () => {
    const written = writeCounts(counted(noCounts, spain, '2026-11-25'));
    expect(readCounts(written)).toEqual({ '2026-11-25': { country: { ES: 1 } } });
    for (const wrong of [
      '',
      '{',
      'null',
      '[]',
      '{"version":2,"days":{}}',
      '{"version":1,"days":{"yesterday":{}}}',
      '{"version":1,"days":{"2026-11-25":{"visitor":{"name":1}}}}',
      '{"version":1,"days":{"2026-11-25":{"country":{"ES":-1}}}}',
      '{"version":1,"days":{"2026-11-25":{"country":{"ES":"7"}}}}',
      '{"version":1,"days":{"2026-11-25":{"country":[1]}}}',
    ])
      expect(readCounts(wrong)).toBeNull();
  });
});

describe('counting', () => {
  afterEach(() => void vi.restoreAllMocks());

  test('goes on after a restart', () => {
    const { source } = fakeStorage();
    startCounting(source).count(spain, '2026-11-25');
    const counting = startCounting(source);
    counting.count(spain, '2026-11-26');
    expect(sumsOf(counting.getCounts(), 'country')).toEqual([{ key: 'ES', count: 2 }]);
  });

  test('adds to what another window has counted', () => {
    const { source } = fakeStorage();
    const [one, other] = [startCounting(source), startCounting(source)];
    one.count(spain, '2026-11-25');
    other.count(spain, '2026-11-25');
    expect(sumsOf(other.getCounts(), 'country')).toEqual([{ key: 'ES', count: 2 }]);
  });

  test.each(['refuses', 'isFull'] as const)('goes on in memory where the storage %s', (trouble) => {
    const { source, state } = fakeStorage();
    const counting = startCounting(source);
    counting.count(spain, '2026-11-25');
    state[trouble] = true;
    counting.count(spain, '2026-11-25');
    counting.count(spain, '2026-11-25');
    expect(sumsOf(counting.getCounts(), 'country')).toEqual([{ key: 'ES', count: 3 }]);
    state[trouble] = false;
    counting.count(spain, '2026-11-25');
    expect(sumsOf(startCounting(source).getCounts(), 'country')).toEqual([{ key: 'ES', count: 4 }]);
  });

  test('puts aside what it can’t read, and says so', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { source, entries } = fakeStorage(new Map([[countsKey, '{"half a']]));
    const counting = startCounting(source);
    expect(counting.getCounts()).toEqual({});
    expect(entries.get(unreadableKey)).toBe('{"half a');
    expect(warn).toHaveBeenCalledOnce();
    counting.count(spain, '2026-11-25');
    expect(sumsOf(startCounting(source).getCounts(), 'country')).toEqual([{ key: 'ES', count: 1 }]);
  });

  test('can be erased, and leaves nothing', () => {
    const { source, entries } = fakeStorage();
    const counting = startCounting(source);
    const told = vi.fn();
    counting.count(spain, '2026-11-25');
    counting.subscribe(told);
    counting.erase();
    expect(told).toHaveBeenCalledOnce();
    expect(counting.getCounts()).toEqual({});
    expect(entries.size).toBe(0);
    counting.count(spain, '2026-11-26');
    expect(daysOf(counting.getCounts())).toEqual(['2026-11-26']);
  });
});

describe('a visit', () => {
  function setUp() {
    const store = openKioskStore(fixtureAtlas, '?country=DE');
    const session = startSession(store, { idleSeconds: 60, countdownSeconds: 10 });
    session.stop();
    const counting: Counting = startCounting(fakeStorage().source);
    const today = { now: new Date(2026, 10, 25, 23, 59) };
    countVisits(store, session, counting, () => today.now);
    return {
      store,
      session,
      counting,
      today,
      sums: (...args: [Parameters<typeof sumsOf>[1]]) => sumsOf(counting.getCounts(), ...args),
    };
  }

  test('counts once, and once for each thing that it looks at', () => {
    const { store, session, sums } = setUp();
    session.begin('en');
    for (const country of ['ES', 'DE', 'ES', 'DE']) store.actions.selectCountry(country);
    store.actions.openInstitution(upc);
    store.actions.chooseLanguage('fr');
    store.actions.chooseLanguage('en');
    session.end();
    session.begin('en');
    store.actions.selectCountry('ES');
    expect(sums('visit')).toEqual([{ key: '', count: 2 }]);
    expect(sums('language')).toEqual([
      { key: 'en', count: 2 },
      { key: 'fr', count: 1 },
    ]);
    expect(sums('country')).toEqual([
      { key: 'ES', count: 2 },
      { key: 'DE', count: 1 },
    ]);
    expect(sums('institution')).toEqual([{ key: upc, count: 1 }]);
  });

  test('is all that counts: neither what the screen shows by itself, nor the way back to the start', () => {
    const { store, session, counting, sums } = setUp();
    store.actions.selectCountry('ES');
    expect(counting.getCounts()).toEqual({});
    session.begin('en');
    session.end();
    store.actions.selectCountry('US');
    expect(sums('country')).toEqual([]);
    expect(sums('language')).toEqual([{ key: 'en', count: 1 }]);
  });

  test('counts for the day by the machine’s calendar', () => {
    const { store, session, counting, today } = setUp();
    session.begin();
    today.now = new Date(2026, 10, 26, 0, 1);
    store.actions.selectCountry('ES');
    expect(daysOf(counting.getCounts())).toEqual(['2026-11-25', '2026-11-26']);
  });

  test('leaves no trace of who, when or in which order', () => {
    const { store, session, counting } = setUp();
    session.begin('en');
    store.actions.selectCountry('ES');
    store.actions.openInstitution(upc);
    expect(JSON.parse(writeCounts(counting.getCounts()))).toEqual({
      version: 1,
      days: {
        '2026-11-25': {
          visit: { '': 1 },
          language: { en: 1 },
          country: { ES: 1 },
          institution: { [upc]: 1 },
        },
      },
    });
  });
});

test('the file has a row for each day and thing, and runs nothing in a spreadsheet', () => {
  let counts = counted(noCounts, { kind: 'visit', key: '' }, '2026-11-25');
  counts = counted(counts, spain, '2026-11-25');
  counts = counted(counts, { kind: 'language', key: 'fr' }, '2026-11-25');
  counts = counted(counts, { kind: 'institution', key: '=cmd|, "x"' }, '2026-11-26');
  expect(countsCsv(counts, nameOfSeen(fixtureAtlas, 'en')).replace('\ufeff', '').split('\r\n')).toEqual([
    'date,kind,key,name,count',
    '2026-11-25,visit,,,1',
    '2026-11-25,language,fr,Français,1',
    '2026-11-25,country,ES,Spain,1',
    `2026-11-26,institution,"'=cmd|, ""x""","'=cmd|, ""x""",1`,
    '',
  ]);
});
