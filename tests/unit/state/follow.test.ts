import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { knownOf } from '../../../src/state/address.ts';
import { firstLanguage, rememberedLanguage, type StorageSource } from '../../../src/state/first-language.ts';
import { type AddressBar, followAddress, openAtlasStore } from '../../../src/state/follow.ts';
import { fixtureAtlas } from '../../fixtures/atlas.ts';
import { without } from '../../fixtures/choices.ts';

/** A browser's window as far as the address goes: entries, and a way back. */
class Browser implements AddressBar {
  readonly location = { pathname: '/atlas/', search: '', hash: '' };
  readonly entries: string[];
  #position = 0;
  #listener: (() => void) | null = null;

  readonly history = {
    pushState: (_data: unknown, _title: string, url?: string | URL | null) => {
      this.#position += 1;
      this.entries.splice(this.#position, this.entries.length, String(url));
      this.#show();
    },
    replaceState: (_data: unknown, _title: string, url?: string | URL | null) => {
      this.entries[this.#position] = String(url);
      this.#show();
    },
  };

  constructor(search = '') {
    this.entries = [`/atlas/${search}`];
    this.#show();
  }

  addEventListener(_type: 'popstate', listener: () => void): void {
    this.#listener = listener;
  }

  removeEventListener(): void {
    this.#listener = null;
  }

  back(): void {
    this.#position -= 1;
    this.#show();
    this.#listener?.();
  }

  forward(): void {
    this.#position += 1;
    this.#show();
    this.#listener?.();
  }

  #show(): void {
    this.location.search = new URL(this.entries[this.#position] ?? '', 'https://atlas.example').search;
  }
}

const camera = { center: [2, 41], zoom: 5 } as const;

function memory(): { readonly kept: Map<string, string>; readonly source: StorageSource } {
  const kept = new Map<string, string>();
  return {
    kept,
    source: () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    }),
  };
}

const noStorage: StorageSource = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

function open(search = '', storage: StorageSource = memory().source, languages = ['fr-FR']) {
  const browser = new Browser(search);
  const store = openAtlasStore(fixtureAtlas, browser, storage, languages);
  const stop = followAddress(store, knownOf(fixtureAtlas), browser, storage);
  return { browser, store, stop };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the address', () => {
  test('of a selection is a new step, and back undoes it', () => {
    const { browser, store } = open();
    store.actions.selectCountry('ES');
    expect(browser.entries).toEqual(['/atlas/?lang=fr', '/atlas/?lang=fr&country=ES']);
    browser.back();
    expect(store.getState().selection).toBeNull();
    browser.forward();
    expect(store.getState().selection).toEqual({ kind: 'country', country: 'ES' });
    expect(browser.entries).toHaveLength(2);
  });

  test('of a change of language is a step, and back undoes it, though the choice is remembered', () => {
    const { browser, store } = open();
    store.actions.chooseLanguage('en');
    expect(browser.location.search).toBe('?lang=en');
    browser.back();
    expect(store.getState().locale).toBe('fr');
  });

  test('of a moved map replaces the present one, once it rests', () => {
    const { browser, store } = open();
    store.actions.moveCamera({ center: [1, 40], zoom: 4 });
    store.actions.moveCamera(camera);
    expect(browser.entries).toEqual(['/atlas/?lang=fr']);
    vi.runAllTimers();
    expect(browser.entries).toEqual(['/atlas/?lang=fr&view=2,41,5']);
  });

  test('that is left holds where the reader was, even if the map had hardly come to rest', () => {
    const { browser, store } = open();
    store.actions.moveCamera(camera);
    store.actions.selectPlace('de/koln');
    vi.runAllTimers();
    expect(browser.entries).toEqual(['/atlas/?lang=fr&view=2,41,5', '/atlas/?lang=fr&place=de/koln']);
  });

  test('gone back to comes to the store in one change', () => {
    const { browser, store } = open();
    store.actions.moveCamera(camera);
    store.actions.selectCountry('ES');
    const changes = vi.fn();
    store.subscribe(changes);
    browser.back();
    expect(changes).toHaveBeenCalledOnce();
    expect(store.getState()).toMatchObject({ selection: null, camera: { center: [2, 41], zoom: 5 } });
  });

  test('keeps foreign parameters', () => {
    const { browser, store } = open('?utm=poster');
    store.actions.selectCountry('ES');
    expect(browser.location.search).toBe('?utm=poster&lang=fr&country=ES');
  });

  test('rests when it is no longer followed', () => {
    const { browser, store, stop } = open();
    store.actions.moveCamera(camera);
    stop();
    store.actions.selectCountry('ES');
    vi.runAllTimers();
    expect(browser.entries).toEqual(['/atlas/?lang=fr']);
  });
});

describe('the projection', () => {
  test('that was chosen last is there again at the bare address', () => {
    const { kept, source } = memory();
    open('', source).store.actions.chooseProjection('globe');
    expect(kept.size).toBe(1);
    const { store, browser } = open('', source);
    expect(store.getState().projection).toBe('globe');
    expect(browser.location.search).toBe('?lang=fr&projection=globe');
    expect(open('?utm=poster', source).store.getState().projection).toBe('globe');
  });

  test('of a link that the atlas wrote is the link’s, even where that is Mercator', () => {
    const { source } = memory();
    open('', source).store.actions.chooseProjection('globe');
    expect(open('?lang=fr', source).store.getState().projection).toBe('mercator');
    expect(open('?country=ES', source).store.getState().projection).toBe('mercator');
  });

  test('is Mercator where nothing, or nothing that we know, is remembered', () => {
    const strange: StorageSource = () => ({ getItem: () => 'peters', setItem: () => {} });
    expect(open('', strange).store.getState().projection).toBe('mercator');
    expect(open('', noStorage).store.getState().projection).toBe('mercator');
  });

  test('can be chosen where the browser refuses to remember', () => {
    const { store } = open('', noStorage);
    store.actions.chooseProjection('globe');
    expect(store.getState().projection).toBe('globe');
  });
});

describe('the kinds shown', () => {
  test('are a step each, and back undoes it', () => {
    const { browser, store } = open();
    store.actions.toggleCategory('renewal');
    store.actions.toggleCategory('erasmus');
    expect(browser.location.search).toBe('?lang=fr&without=erasmus,renewal');
    browser.back();
    expect(store.getState().facets).toEqual(without('renewal'));
    browser.back();
    expect(store.getState().facets).toEqual({});
  });
});

describe('the language', () => {
  test('of the link wins over the remembered one', () => {
    const { kept, source } = memory();
    open('', source).store.actions.chooseLanguage('en');
    expect(kept.size).toBe(1);
    expect(open('', source).store.getState().locale).toBe('en');
    expect(open('?lang=fr', source).store.getState().locale).toBe('fr');
  });

  test('of a first visit is the first of the browser’s that the atlas speaks', () => {
    expect(open('', memory().source, ['de-DE', 'en-GB', 'fr']).store.getState().locale).toBe('en');
    expect(open('', memory().source, ['fr-CA', 'en']).store.getState().locale).toBe('fr');
  });

  test('is the atlas’s own where the browser speaks none of them', () => {
    const sources = { address: null, remembered: null, browser: ['ja'], config: fixtureAtlas.config };
    expect(firstLanguage(sources)).toBe('fr');
  });

  test('can be chosen where the browser refuses to remember', () => {
    const { store } = open('', noStorage);
    store.actions.chooseLanguage('en');
    expect(store.getState().locale).toBe('en');
    expect(rememberedLanguage(noStorage, ['fr', 'en'])).toBeNull();
  });

  test('remembered that the atlas no longer speaks is forgotten', () => {
    const storage: StorageSource = () => ({ getItem: () => 'eo', setItem: () => {} });
    expect(rememberedLanguage(storage, ['fr', 'en'])).toBeNull();
  });
});
