import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Category, CountryCode, Locale } from '../model/atlas.ts';
import type { Camera, Projection } from '../model/camera.ts';
import {
  type FacetChoices,
  type FacetName,
  type FacetValues,
  facetNames,
  toggleCategory,
  toggleChoice,
  withChoice,
} from '../model/facets.ts';
import type { MapLayer } from '../model/layer.ts';
import { type Limit, type Limits, loosened } from '../model/limits.ts';
import { type ListOrder, nearestFirst } from '../model/list-order.ts';
import { type Near, withoutLimit } from '../model/near.ts';
import type { CountryOrder } from '../model/order.ts';
import type { RendererChoice } from '../model/renderer.ts';
import { type Selection, sameSelection } from '../model/selection.ts';
import { isKept } from '../model/shortlist.ts';
import type { Mode } from './page-mode.ts';
import {
  initialShortlist,
  type ShortlistActions,
  type ShortlistState,
  shortlistActions,
  shownShortlist,
} from './shortlist-actions.ts';

/** What a reader can ask for; "system" follows the machine's preferences. */
export const themeChoices = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/**
 * What the panel shows beside the map: countries, agreements, charts, countries side by side, the institutions that
 * the reader keeps, or the page of the one that is selected.
 */
export const panelViews = ['countries', 'list', 'breakdowns', 'compare', 'shortlist', 'institution'] as const;
export type PanelView = (typeof panelViews)[number];

/** How a reader came to an institution's page. */
interface Opening {
  /** What the panel showed before, and shows again when the reader goes back. */
  readonly from: Exclude<PanelView, 'institution'>;
}

/** How the list of agreements is set: a card each, or a row each. */
export const listForms = ['cards', 'table'] as const;
type ListForm = (typeof listForms)[number];

/** How many countries stand side by side at most. */
export const mostCompared = 3;

/** The smallest state: all that is shown follows from it and the atlas. */
export interface AtlasState extends ShortlistState {
  readonly locale: Locale;
  readonly selection: Selection | null;
  /** Null: nobody has moved the map yet; it shows the selection, or the opening view. */
  readonly camera: Camera | null;
  readonly theme: ThemeChoice;
  readonly projection: Projection;
  /** What the reader keeps of the list. */
  readonly facets: FacetChoices;
  /** From where distances are told, and how far agreements may lie. Null: from home, however far. */
  readonly near: Near | null;
  readonly panel: PanelView;
  /** The last time that a page was opened: another object each time. Null: none was, or by a link alone. */
  readonly opening: Opening | null;
  readonly listForm: ListForm;
  readonly listOrder: ListOrder;
  /** Whether the list shows only what the map shows. */
  readonly onlyOnMap: boolean;
  /** Keys of the places that the map shows, told when it comes to rest; null before that. */
  readonly placesOnMap: ReadonlySet<string> | null;
  readonly countryOrder: CountryOrder;
  /** Whether countries stand under their regions. */
  readonly byRegion: boolean;
  /** Countries side by side, as listed; at most {@link mostCompared}. */
  readonly compared: readonly CountryCode[];
  /** Markers, or countries shaded by a number. */
  readonly layer: MapLayer;
  /** Whether arcs lead from home to the partners. */
  readonly reach: boolean;
  readonly renderer: RendererChoice;
  readonly mode: Mode;
}

/** All that views may do. */
export interface AtlasActions extends ShortlistActions {
  readonly chooseLanguage: (locale: Locale) => void;
  /** @param camera where to look; without it the map goes to the country */
  readonly selectCountry: (country: CountryCode, camera?: Camera) => void;
  /** @param camera where to stay; without it the map goes to the place */
  readonly selectPlace: (placeKey: string, camera?: Camera) => void;
  readonly selectInstitution: (institutionKey: string) => void;
  /** Selects an institution and shows its page. */
  readonly openInstitution: (institutionKey: string) => void;
  readonly clearSelection: () => void;
  /** To be called when the map comes to rest, not for each frame. */
  readonly moveCamera: (camera: Camera) => void;
  /** Forgets selection and camera: the whole world, as on opening. */
  readonly returnToOpeningView: () => void;
  readonly chooseTheme: (theme: ThemeChoice) => void;
  readonly chooseProjection: (projection: Projection) => void;
  /** Puts a kind of agreement aside, or takes it back. */
  readonly toggleCategory: (category: Category) => void;
  /** Keeps a value alone, or besides those chosen before; chosen again it goes. */
  readonly toggleFacet: <Name extends FacetName>(name: Name, value: FacetValues[Name]) => void;
  /** Sets several facets anew; `undefined` keeps all of one. */
  readonly chooseFacets: (
    change: {
      readonly [Name in FacetName]?: readonly FacetValues[Name][] | undefined;
    },
  ) => void;
  /** Keeps the whole list. */
  readonly showAll: () => void;
  /** Lets go of some of the choices in one step, and of the distance as {@link AtlasActions.showAll} does. */
  readonly loosen: (limits: readonly Limit[]) => void;
  /** Sets all choices anew, in one step. */
  readonly chooseLimits: (limits: Limits) => void;
  /** From a point that is named anew, the nearest stand first in the list. */
  readonly lookNear: (near: Near | null) => void;
  readonly setListAs: (form: ListForm) => void;
  readonly orderListBy: (order: ListOrder) => void;
  readonly showOnlyOnMap: (onlyOnMap: boolean) => void;
  /** To be called by the map when it comes to rest. */
  readonly tellPlacesOnMap: (places: ReadonlySet<string>) => void;
  readonly showPanel: (panel: PanelView) => void;
  readonly orderCountriesBy: (order: CountryOrder) => void;
  readonly groupByRegion: (byRegion: boolean) => void;
  /** Puts a country beside the others, or takes it away; one too many takes the place of the last. */
  readonly toggleCompared: (country: CountryCode) => void;
  /** Puts these side by side, whatever was before. */
  readonly compare: (countries: readonly CountryCode[]) => void;
  readonly chooseLayer: (layer: MapLayer) => void;
  readonly showReach: (reach: boolean) => void;
  readonly chooseRenderer: (renderer: RendererChoice) => void;
  /** Forgets all that was done since the page was opened: the state is as it was then. */
  readonly beginAnew: () => void;
}

/** The core: no framework. {@link AtlasActions} never change. */
export interface AtlasStore extends StoreApi<AtlasState> {
  readonly actions: AtlasActions;
}

/** State before the address, the memory and the configuration have had their say. */
const initialState: AtlasState = {
  ...initialShortlist,
  locale: 'en',
  selection: null,
  camera: null,
  theme: 'system',
  projection: 'mercator',
  facets: {},
  near: null,
  panel: 'countries',
  opening: null,
  listForm: 'cards',
  listOrder: { by: 'country', descending: false },
  onlyOnMap: false,
  placesOnMap: null,
  countryOrder: 'agreements',
  byRegion: true,
  compared: [],
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
    else if (!selection)
      store.setState(({ panel }) => ({
        selection,
        camera,
        panel: panel === 'institution' ? 'countries' : panel,
      }));
    else store.setState((state) => ({ selection, camera, panel: panelFor(selection, state) }));
  };
  const actions: AtlasActions = {
    ...shortlistActions(store.getState, (part) => store.setState(part)),
    chooseLanguage: (locale) => store.setState({ locale }),
    selectCountry: (country, camera) => select({ kind: 'country', country }, camera ?? null),
    selectPlace: (place, camera) => select({ kind: 'place', place }, camera ?? null),
    selectInstitution: (institution) => select({ kind: 'institution', institution }, null),
    openInstitution: (institution) =>
      store.setState(({ panel, opening }) => ({
        selection: { kind: 'institution', institution },
        camera: null,
        panel: 'institution',
        opening: { from: panel === 'institution' ? (opening?.from ?? 'countries') : panel },
      })),
    clearSelection: () => select(null, store.getState().camera),
    moveCamera: (camera) => store.setState({ camera }),
    returnToOpeningView: () => select(null, null),
    chooseTheme: (theme) => store.setState({ theme }),
    chooseProjection: (projection) => store.setState({ projection }),
    toggleCategory: (category) =>
      store.setState(({ facets }) => ({ facets: toggleCategory(facets, category) })),
    toggleFacet: (name, value) =>
      store.setState(({ facets }) => ({ facets: toggleChoice(facets, name, value) })),
    chooseFacets: (change) =>
      store.setState(({ facets }) => ({
        facets: facetNames.reduce<FacetChoices>(
          (choices, name) => (name in change ? withChoice(choices, name, change[name]) : choices),
          facets,
        ),
      })),
    showAll: () => store.setState({ facets: {}, near: withoutLimit(store.getState().near) }),
    chooseLimits: ({ facets, near }) => store.setState((state) => ({ facets, ...lookedNear(state, near) })),
    loosen: (limits) => store.setState((state) => loosened(state, limits)),
    lookNear: (near) => store.setState((state) => lookedNear(state, near)),
    setListAs: (listForm) => store.setState({ listForm }),
    orderListBy: (listOrder) => store.setState({ listOrder }),
    showOnlyOnMap: (onlyOnMap) => store.setState({ onlyOnMap }),
    tellPlacesOnMap: (placesOnMap) => store.setState({ placesOnMap }),
    showPanel: (panel) => store.setState({ panel }),
    orderCountriesBy: (countryOrder) => store.setState({ countryOrder }),
    groupByRegion: (byRegion) => store.setState({ byRegion }),
    toggleCompared: (country) =>
      store.setState(({ compared }) => ({
        compared: compared.includes(country)
          ? compared.filter((one) => one !== country)
          : [...compared.slice(0, mostCompared - 1), country],
      })),
    compare: (countries) => store.setState({ compared: [...new Set(countries)].slice(0, mostCompared) }),
    chooseLayer: (layer) => store.setState({ layer }),
    showReach: (reach) => store.setState({ reach }),
    chooseRenderer: (renderer) => store.setState({ renderer }),
    beginAnew: () => store.setState(store.getInitialState(), true),
  };
  return Object.assign(store, { actions });
}

/** From a point that is named anew, the nearest stand first in the list. */
function lookedNear(
  { near: before, listOrder }: AtlasState,
  near: Near | null,
): Pick<AtlasState, 'near' | 'listOrder'> {
  return { near, listOrder: near && near.from !== before?.from ? nearestFirst : listOrder };
}

/**
 * What was picked, on the map or in a chart, is read in a list; or on its page, where another's is open; or in the
 * shortlist, where it stands in it.
 */
function panelFor(selection: Selection, state: AtlasState): PanelView {
  const { panel } = state;
  if (panel === 'list') return panel;
  if (selection.kind !== 'institution') return 'countries';
  if (panel === 'shortlist' && isKept(shownShortlist(state), selection.institution)) return panel;
  return panel === 'institution' ? panel : 'countries';
}
