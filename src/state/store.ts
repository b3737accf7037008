import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Category, type CountryCode, categories, type Locale } from '../model/atlas.ts';
import type { Camera, Projection } from '../model/camera.ts';
import type { MapLayer } from '../model/layer.ts';
import type { RendererChoice } from '../model/renderer.ts';
import { type Selection, sameSelection } from '../model/selection.ts';

/** What a reader can ask for; "system" follows the machine's preferences. */
export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** What the page is used for: a reader's desk, an unattended screen, a talk. */
const modes = ['explore', 'kiosk', 'present'] as const;
type Mode = (typeof modes)[number];

/** The smallest state: all that is shown follows from it and the atlas. */
export interface AtlasState {
  readonly locale: Locale;
  readonly selection: Selection | null;
  /** Null: nobody has moved the map yet; it shows the selection, or the opening view. */
  readonly camera: Camera | null;
  readonly theme: ThemeChoice;
  readonly projection: Projection;
  /** Kinds of agreement that the reader has put aside, in the one order of categories. */
  readonly hiddenCategories: readonly Category[];
  /** Markers, or countries shaded by a number. */
  readonly layer: MapLayer;
  /** Whether arcs lead from home to the partners. */
  readonly reach: boolean;
  readonly renderer: RendererChoice;
  readonly mode: Mode;
}

/** All that views may do. */
export interface AtlasActions {
  readonly chooseLanguage: (locale: Locale) => void;
  readonly selectCountry: (country: CountryCode) => void;
  /** @param camera where to stay; without it the map goes to the place */
  readonly selectPlace: (placeKey: string, camera?: Camera) => void;
  readonly selectInstitution: (institutionKey: string) => void;
  readonly clearSelection: () => void;
  /** To be called when the map comes to rest, not for each frame. */
  readonly moveCamera: (camera: Camera) => void;
  /** Forgets selection and camera: the whole world, as on opening. */
  readonly returnToOpeningView: () => void;
  readonly chooseTheme: (theme: ThemeChoice) => void;
  readonly chooseProjection: (projection: Projection) => void;
  /** Puts a kind of agreement aside, or takes it back. */
  readonly toggleCategory: (category: Category) => void;
  readonly showAllCategories: () => void;
  readonly chooseLayer: (layer: MapLayer) => void;
  readonly showReach: (reach: boolean) => void;
  readonly chooseRenderer: (renderer: RendererChoice) => void;
  readonly enterMode: (mode: Mode) => void;
}

/** The core: no framework. {@link AtlasActions} never change. */
export interface AtlasStore extends StoreApi<AtlasState> {
  readonly actions: AtlasActions;
}

/** State before the address, the memory and the configuration have had their say. */
const initialState: AtlasState = {
  locale: 'en',
  selection: null,
  camera: null,
  theme: 'system',
  projection: 'mercator',
  hiddenCategories: [],
  layer: 'markers',
  reach: false,
  renderer: 'auto',
  mode: 'explore',
};

/** Makes a store; one a page, one a prerendered page, one a test. */
export function createAtlasStore(initial: Partial<AtlasState> = {}): AtlasStore {
  const store = createStore<AtlasState>(() => ({ ...initialState, ...initial }));
  const select = (selection: Selection | null, camera: Camera | null) => {
    // The same again is no step: it would push a second entry into the history.
    if (sameSelection(store.getState().selection, selection)) store.setState({ camera });
    else store.setState({ selection, camera });
  };
  const actions: AtlasActions = {
    chooseLanguage: (locale) => store.setState({ locale }),
    selectCountry: (country) => select({ kind: 'country', country }, null),
    selectPlace: (place, camera) => select({ kind: 'place', place }, camera ?? null),
    selectInstitution: (institution) => select({ kind: 'institution', institution }, null),
    clearSelection: () => select(null, store.getState().camera),
    moveCamera: (camera) => store.setState({ camera }),
    returnToOpeningView: () => store.setState({ selection: null, camera: null }),
    chooseTheme: (theme) => store.setState({ theme }),
    chooseProjection: (projection) => store.setState({ projection }),
    toggleCategory: (category) =>
      store.setState(({ hiddenCategories }) => ({
        hiddenCategories: categories.filter((one) => hiddenCategories.includes(one) !== (one === category)),
      })),
    showAllCategories: () => store.setState({ hiddenCategories: [] }),
    chooseLayer: (layer) => store.setState({ layer }),
    showReach: (reach) => store.setState({ reach }),
    chooseRenderer: (renderer) => store.setState({ renderer }),
    enterMode: (mode) => store.setState({ mode }),
  };
  return Object.assign(store, { actions });
}
