import { describe, expect, test } from 'vitest';
import type { StorageSource } from '../../../src/state/first-language.ts';
import { followShortlist, type OtherTabs } from '../../../src/state/follow-shortlist.ts';
import { createAtlasStore } from '../../../src/state/store.ts';

interface Tab {
  /** Null once it is closed. */
  tell: ((event: { readonly key: string | null }) => void) | null;
}

/** One browser: what all its tabs remember, and the tabs, each told what the others write. */
class Browser {
  readonly memory = new Map<string, string>();
  readonly #tabs: Tab[] = [];

  openTab() {
    const tab: Tab = { tell: null };
    this.#tabs.push(tab);
    const others: OtherTabs = {
      addEventListener: (_type, listener) => {
        tab.tell = listener;
      },
      removeEventListener: () => {
        tab.tell = null;
      },
    };
    const storage: StorageSource = () => ({
      getItem: (key) => this.memory.get(key) ?? null,
      setItem: (key, value) => {
        this.memory.set(key, value);
        for (const other of this.#tabs) if (other !== tab) other.tell?.({ key });
      },
    });
    const store = createAtlasStore();
    return { store, leave: followShortlist(store, others, storage) };
  }

  clear() {
    this.memory.clear();
    for (const { tell } of this.#tabs) tell?.({ key: null });
  }
}

const kept = ({ store }: ReturnType<Browser['openTab']>) =>
  store.getState().kept.map(({ institution, note }) => [institution, note]);

describe('in the browser', () => {
  test('what is kept is there at the next visit, in order, with its notes', () => {
    const browser = new Browser();
    const first = browser.openTab();
    first.store.actions.toggleKept('br/usp');
    first.store.actions.toggleKept('br/unicamp');
    first.store.actions.moveKept('br/unicamp', 0);
    first.store.actions.annotateKept('br/usp', 'Ask Ana');
    first.leave();
    expect(kept(browser.openTab())).toEqual([
      ['br/unicamp', ''],
      ['br/usp', 'Ask Ana'],
    ]);
  });

  test('tabs are in step', () => {
    const browser = new Browser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    one.store.actions.toggleKept('br/usp');
    other.store.actions.toggleKept('br/unicamp');
    one.store.actions.annotateKept('br/unicamp', 'Campinas');
    expect(kept(other)).toEqual([
      ['br/usp', ''],
      ['br/unicamp', 'Campinas'],
    ]);
    expect(kept(one)).toEqual(kept(other));
    browser.clear();
    expect([kept(one), kept(other)]).toEqual([[], []]);
  });

  test.each(['', '{', '{}', 'null', '7', '[["br/usp"],[1,2],null,"br/usp"]'])(
    '%j is nothing kept',
    (text) => {
      const browser = new Browser();
      browser.memory.set('accord-atlas.shortlist', text);
      const tab = browser.openTab();
      expect(kept(tab)).toEqual([]);
      expect(tab.store.getState().remembersKept).toBe(true);
    },
  );

  test('what can be read of a list that was spoilt is kept', () => {
    const browser = new Browser();
    browser.memory.set('accord-atlas.shortlist', '[["br/usp","Ask Ana"],["br/usp",""],[null,""]]');
    expect(kept(browser.openTab())).toEqual([['br/usp', 'Ask Ana']]);
  });
});

const noTabs: OtherTabs = { addEventListener: () => {}, removeEventListener: () => {} };
const refused = () => {
  throw new Error('refused');
};

describe('where the browser keeps nothing', () => {
  test.each<[string, StorageSource]>([
    ['storage is refused', refused],
    ['it can be neither read nor written', () => ({ getItem: refused, setItem: refused })],
    ['it is full', () => ({ getItem: () => null, setItem: refused })],
  ])('the list lasts for the visit, and says so (%s)', (_, storage) => {
    const store = createAtlasStore();
    followShortlist(store, noTabs, storage);
    store.actions.toggleKept('br/usp');
    expect(store.getState().kept).toHaveLength(1);
    expect(store.getState().remembersKept).toBe(false);
  });

  test('once there is room again it is remembered', () => {
    let isFull = true;
    const store = createAtlasStore();
    followShortlist(store, noTabs, () => ({
      getItem: () => null,
      setItem: () => {
        if (isFull) throw new Error('full');
      },
    }));
    store.actions.toggleKept('br/usp');
    expect(store.getState().remembersKept).toBe(false);
    isFull = false;
    store.actions.toggleKept('br/unicamp');
    expect(store.getState().remembersKept).toBe(true);
  });
});

describe('a list that was sent', () => {
  const shared = [
    { institution: 'br/usp', note: 'Theirs' },
    { institution: 'br/unicamp', note: '' },
  ];

  test('leaves one’s own alone until it is taken over', () => {
    const store = createAtlasStore({ shared });
    store.actions.toggleKept('de/koln');
    expect(store.getState().kept).toEqual([{ institution: 'de/koln', note: '' }]);
    expect(store.actions.keepShared()).toEqual({ added: 2, left: 0 });
    expect(store.getState().kept.map(({ institution }) => institution)).toEqual([
      'de/koln',
      'br/usp',
      'br/unicamp',
    ]);
    expect(store.getState().shared).toBeNull();
  });

  test('can be put away', () => {
    const store = createAtlasStore({ shared });
    store.actions.closeShared();
    expect(store.getState()).toMatchObject({ shared: null, kept: [] });
  });
});

test('whoever comes next finds nothing', () => {
  const browser = new Browser();
  const tab = browser.openTab();
  tab.store.actions.toggleKept('br/usp');
  tab.store.actions.forgetShortlist();
  expect(kept(tab)).toEqual([]);
  expect(kept(browser.openTab())).toEqual([]);
});
