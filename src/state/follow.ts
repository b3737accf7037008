import type { Atlas } from '../model/atlas.ts';
import { facetsKey } from '../model/facets.ts';
import { nearKey } from '../model/near.ts';
import { selectionKey } from '../model/selection.ts';
import { shortlistKey } from '../model/shortlist.ts';
import { type Known, knownOf, readAddress, writeAddress } from './address.ts';
import { firstLanguage, rememberedLanguage, rememberLanguage, type StorageSource } from './first-language.ts';
import { rememberedProjection, rememberProjection } from './first-projection.ts';
import { type AtlasState, type AtlasStore, createAtlasStore } from './store.ts';

/** The part of a browser's window that the address needs. */
export interface AddressBar {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** Browsers refuse more than about 100 history changes in 30 s (WebKit): the map must rest this long, in ms. */
const cameraRest = 300;

/** The store that a visit begins with: what the link says, in the language (and projection) that suits the reader. */
export function openAtlasStore(
  atlas: Atlas,
  bar: Pick<AddressBar, 'location'>,
  storage: StorageSource,
  browserLanguages: readonly string[],
): AtlasStore {
  const known = knownOf(atlas);
  const address = readAddress(bar.location.search, known);
  const locale = firstLanguage({
    address: address.locale,
    remembered: rememberedLanguage(storage, known.languages),
    browser: browserLanguages,
    config: atlas.config,
  });
  const projection = rememberedProjection(storage, bar.location.search) ?? address.projection;
  return createAtlasStore({ ...address, locale, projection });
}

/**
 * Keeps address bar and store alike. A change that a reader would call a step (selection, language, projection,
 * facets, panel, order, layer, reach, theme, renderer) pushes a history entry; the camera's replaces the present one when the map has
 * come to rest; going back or forward is applied to the store in one change. A chosen language or projection is
 * remembered.
 *
 * @returns a function that ends it
 */
export function followAddress(
  store: AtlasStore,
  known: Known,
  bar: AddressBar,
  storage: StorageSource,
): () => void {
  let goingBack = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const link = (state: AtlasState) => {
    const { pathname, search, hash } = bar.location;
    return pathname + writeAddress(state, known, search) + hash;
  };
  const replace = (state: AtlasState) => {
    clearTimeout(timer);
    timer = undefined;
    bar.history.replaceState(null, '', link(state));
  };

  // Every entry names its language, so that going back over a change of language undoes it.
  replace(store.getState());

  const stopWatching = store.subscribe((state, before) => {
    if (state.locale !== before.locale) rememberLanguage(storage, state.locale);
    if (state.projection !== before.projection) rememberProjection(storage, state.projection);
    if (goingBack) return;
    if (isStep(state, before)) {
      // The entry that is left must hold where the reader was.
      if (timer !== undefined) replace(before);
      bar.history.pushState(null, '', link(state));
    } else if (state.camera !== before.camera) {
      clearTimeout(timer);
      timer = setTimeout(() => replace(store.getState()), cameraRest);
    }
  });

  const applyAddress = () => {
    clearTimeout(timer);
    timer = undefined;
    const { locale, ...address } = readAddress(bar.location.search, known);
    goingBack = true;
    try {
      store.setState(locale ? { ...address, locale } : address);
    } finally {
      goingBack = false;
    }
  };
  bar.addEventListener('popstate', applyAddress);

  return () => {
    clearTimeout(timer);
    stopWatching();
    bar.removeEventListener('popstate', applyAddress);
  };
}

function isStep(state: AtlasState, before: AtlasState): boolean {
  return (
    selectionKey(state.selection) !== selectionKey(before.selection) ||
    state.locale !== before.locale ||
    state.projection !== before.projection ||
    facetsKey(state.facets) !== facetsKey(before.facets) ||
    nearKey(state.near) !== nearKey(before.near) ||
    state.panel !== before.panel ||
    state.listForm !== before.listForm ||
    state.listOrder !== before.listOrder ||
    state.onlyOnMap !== before.onlyOnMap ||
    state.countryOrder !== before.countryOrder ||
    state.byRegion !== before.byRegion ||
    state.compared.join() !== before.compared.join() ||
    shortlistKey(state.shared) !== shortlistKey(before.shared) ||
    state.layer !== before.layer ||
    state.reach !== before.reach ||
    state.theme !== before.theme ||
    state.renderer !== before.renderer
  );
}
