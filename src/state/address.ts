import { type Atlas, type CountryCode, categories, type Locale } from '../model/atlas.ts';
import { type Camera, projections } from '../model/camera.ts';
import { type FacetChoices, fixedValues, hiddenCategories, noValue, withChoice } from '../model/facets.ts';
import { mapLayers } from '../model/layer.ts';
import { type ListOrder, listKeys } from '../model/list-order.ts';
import { home, type Near, nearKey } from '../model/near.ts';
import { countryOrders } from '../model/order.ts';
import { type RendererChoice, rendererChoices } from '../model/renderer.ts';
import type { Selection } from '../model/selection.ts';
import type { Shortlist } from '../model/shortlist.ts';
import { readShortlist, shortlistParameters, writeShortlist } from '../model/shortlist-link.ts';
import {
  type AtlasState,
  listForms,
  mostCompared,
  type PanelView,
  panelViews,
  themeChoices,
} from './store.ts';

/**
 * The part of the state that a link carries. Mode is not in it: kiosk and talk have their own pages; nor what the map
 * shows, which follows from the screen, nor how a page was opened, which a link can't have been; nor what the reader
 * keeps, which is sent when they ask for it.
 */
export type AddressedState = Omit<AtlasState, 'mode' | 'placesOnMap' | 'opening' | 'kept' | 'remembersKept'>;

/** What a link says: the state but for the language, which it may leave open. */
export interface Address extends Omit<AddressedState, 'locale'> {
  readonly locale: Locale | null;
}

/** What a link may speak of; anything else in it is ignored. */
export interface Known {
  readonly languages: readonly Locale[];
  /** As listed. */
  readonly countries: ReadonlySet<CountryCode>;
  readonly places: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
  /** Who draws when the link does not say. */
  readonly renderer: RendererChoice;
}

/** What a link may ask for, as MapLibre has it; the map goes as near or far as it can (limits.ts). */
const zoomRange = { lowest: -2, highest: 24 } as const;

/** The parameters that the atlas writes and reads; all others in a link are left alone. */
export const ownParameters = [
  'lang',
  'country',
  'place',
  'institution',
  'view',
  'projection',
  'without',
  'programme',
  'network',
  'double-degree',
  'student-exchange',
  'region',
  'countries',
  'near',
  'panel',
  'form',
  'sort',
  'onmap',
  'order',
  'flat',
  'compare',
  'layer',
  'reach',
  'theme',
  'renderer',
  ...shortlistParameters,
] as const;

/** What the page shows beside the map, or how: the map is as it is without. */
const besideMap: readonly string[] = [
  'lang',
  'theme',
  'renderer',
  'panel',
  'sort',
  'onmap',
  'order',
  'flat',
  'compare',
  ...shortlistParameters,
];

/** Those with which the page opens on something else than the whole list's view, or with another panel beside it. */
export const openingParameters = ownParameters.filter((name) => !besideMap.includes(name));

/** Whether a link has a parameter of ours: then the atlas wrote it, or someone who knows it, and it is complete. */
export function saysAnything(search: string): boolean {
  const parameters = new URLSearchParams(search);
  return ownParameters.some((name) => parameters.has(name));
}

/** What links to this atlas may speak of. */
export function knownOf(atlas: Atlas): Known {
  return {
    languages: atlas.config.languages,
    countries: new Set(atlas.agreements.map(({ countryListed }) => countryListed)),
    places: new Set(atlas.places.map(({ key }) => key)),
    institutions: new Set(atlas.institutions.map(({ key }) => key)),
    networks: new Set(atlas.agreements.map(({ network }) => network ?? noValue)),
    renderer: atlas.config.renderer,
  };
}

/**
 * Reads a link's query. What is absent, unknown or malformed has its initial value: a link never fails.
 *
 * @param search with or without the question mark
 */
export function readAddress(search: string, known: Known): Address {
  const parameters = new URLSearchParams(search);
  const selection = readSelection(parameters, known);
  return {
    locale: oneOf(known.languages, parameters.get('lang')),
    selection,
    camera: readView(parameters.get('view')),
    projection: oneOf(projections, parameters.get('projection')) ?? 'mercator',
    facets: readFacets(parameters, known),
    near: readNear(parameters.get('near'), known),
    listForm: oneOf(listForms, parameters.get('form')) ?? 'cards',
    listOrder: readListOrder(parameters.get('sort')),
    onlyOnMap: parameters.get('onmap') === '1',
    panel: readPanel(parameters.get('panel'), selection),
    countryOrder: oneOf(countryOrders, parameters.get('order')) ?? 'agreements',
    byRegion: parameters.get('flat') !== '1',
    compared: [...new Set(readCountries(parameters.get('compare'), known))].slice(0, mostCompared),
    layer: oneOf(mapLayers, parameters.get('layer')) ?? 'markers',
    reach: parameters.get('reach') === '1',
    theme: oneOf(themeChoices, parameters.get('theme')) ?? 'system',
    renderer: oneOf(rendererChoices, parameters.get('renderer')) ?? known.renderer,
    shared: readShortlist(parameters),
  };
}

/**
 * Writes the state as a link's query, leaving out what has its initial value.
 *
 * @param known what the atlas is configured to
 * @param search the present query: parameters in it that are not ours are kept
 * @returns with the question mark
 */
export function writeAddress(state: AddressedState, known: Pick<Known, 'renderer'>, search = ''): string {
  const parameters = new URLSearchParams(search);
  for (const name of ownParameters) parameters.delete(name);
  parameters.set('lang', state.locale);
  const { selection, camera } = state;
  if (selection?.kind === 'country') parameters.set('country', selection.country);
  if (selection?.kind === 'place') parameters.set('place', selection.place);
  if (selection?.kind === 'institution') parameters.set('institution', selection.institution);
  if (camera) parameters.set('view', writeView(camera));
  if (state.projection !== 'mercator') parameters.set('projection', state.projection);
  const { facets } = state;
  const hidden = hiddenCategories(facets);
  if (hidden.length > 0) parameters.set('without', hidden.join(','));
  for (const [name, parameter] of namedFacets) {
    if (facets[name]) parameters.set(parameter, facets[name].join(','));
  }
  if (state.near) parameters.set('near', nearKey(state.near));
  if (state.panel !== 'countries') parameters.set('panel', state.panel);
  if (state.listForm !== 'cards') parameters.set('form', state.listForm);
  const { by, descending } = state.listOrder;
  if (by !== 'country' || descending) parameters.set('sort', descending ? `-${by}` : by);
  if (state.onlyOnMap) parameters.set('onmap', '1');
  if (state.countryOrder !== 'agreements') parameters.set('order', state.countryOrder);
  if (!state.byRegion) parameters.set('flat', '1');
  if (state.compared.length > 0) parameters.set('compare', state.compared.join(','));
  if (state.layer !== 'markers') parameters.set('layer', state.layer);
  if (state.reach) parameters.set('reach', '1');
  if (state.theme !== 'system') parameters.set('theme', state.theme);
  if (state.renderer !== known.renderer) parameters.set('renderer', state.renderer);
  if (state.shared) writeShortlist(state.shared, parameters);
  return asQuery(parameters);
}

/** A link to nothing but a shortlist, in the language of whoever opens it. */
export function writeShortlistAddress(list: Shortlist): string {
  const parameters = new URLSearchParams({ panel: 'shortlist' });
  writeShortlist(list, parameters);
  return asQuery(parameters);
}

function asQuery(parameters: URLSearchParams): string {
  // Slash and comma may stand in a query as they are (RFC 3986, 3.4): "place=de/cologne" is for people, too.
  return `?${parameters.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

/** The narrowest wins where a link names several. */
function readSelection(parameters: URLSearchParams, known: Known): Selection | null {
  const institution = parameters.get('institution');
  if (institution !== null && known.institutions.has(institution))
    return { kind: 'institution', institution };
  const place = parameters.get('place');
  if (place !== null && known.places.has(place)) return { kind: 'place', place };
  const country = parameters.get('country')?.toUpperCase();
  if (country !== undefined && known.countries.has(country)) return { kind: 'country', country };
  return null;
}

/** The page of an institution needs one. */
function readPanel(text: string | null, selection: Selection | null): PanelView {
  const panel = oneOf(panelViews, text) ?? 'countries';
  return panel === 'institution' && selection?.kind !== 'institution' ? 'countries' : panel;
}

/** The facets that a link names by what is kept; categories it names by what is put aside. */
const namedFacets = [
  ['programme', 'programme'],
  ['network', 'network'],
  ['doubleDegree', 'double-degree'],
  ['studentExchange', 'student-exchange'],
  ['region', 'region'],
  ['country', 'countries'],
] as const;

/** What a link keeps by facet; a facet of which it names nothing that is known keeps all. */
function readFacets(parameters: URLSearchParams, known: Known): FacetChoices {
  const without = parameters.get('without')?.split(',') ?? [];
  const kept = categories.filter((category) => !without.includes(category));
  const named = (parameter: string) => parameters.get(parameter)?.split(',') ?? [];
  const fixed = <Value extends string>(values: readonly Value[], parameter: string) =>
    values.filter((value) => named(parameter).includes(value));
  const someOf = <Value>(values: readonly Value[]) => (values.length > 0 ? values : undefined);
  const countries = readCountries(parameters.get('countries'), known);
  const networks = named('network').filter((network) => known.networks.has(network));
  let choices: FacetChoices = {};
  choices = withChoice(choices, 'category', kept.length < categories.length ? kept : undefined);
  choices = withChoice(choices, 'programme', someOf(fixed(fixedValues.programme, 'programme')));
  choices = withChoice(choices, 'network', someOf([...new Set(networks)]));
  choices = withChoice(choices, 'doubleDegree', someOf(fixed(fixedValues.doubleDegree, 'double-degree')));
  choices = withChoice(
    choices,
    'studentExchange',
    someOf(fixed(fixedValues.studentExchange, 'student-exchange')),
  );
  choices = withChoice(choices, 'region', someOf(fixed(fixedValues.region, 'region')));
  return withChoice(choices, 'country', someOf([...new Set(countries)]));
}

/** "it/milan", or "it/milan,500". */
function readNear(text: string | null, known: Known): Near | null {
  const [, from = '', kilometres] = /^([^,]+)(?:,([1-9]\d{0,4}))?$/.exec(text ?? '') ?? [];
  if (from !== home && !known.places.has(from)) return null;
  return { from, kilometres: kilometres === undefined ? null : Number(kilometres) };
}

/** "distance", or "-distance" for the farthest first. */
function readListOrder(text: string | null): ListOrder {
  const by = oneOf(listKeys, text?.replace(/^-/, '') ?? null);
  return by ? { by, descending: text?.startsWith('-') ?? false } : { by: 'country', descending: false };
}

function readCountries(text: string | null, known: Known): readonly CountryCode[] {
  const codes = text?.toUpperCase().split(',') ?? [];
  return codes.filter((code) => known.countries.has(code));
}

function readView(text: string | null): Camera | null {
  const number = String.raw`(-?\d+(?:\.\d+)?)`;
  const [, ...numbers] = new RegExp(`^${number},${number},${number}$`).exec(text ?? '') ?? [];
  const [lon, lat, zoom] = numbers.map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined) return null;
  const inside = Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
  return inside && zoom >= zoomRange.lowest && zoom <= zoomRange.highest
    ? { center: [lon, lat], zoom }
    : null;
}

function writeView({ center: [lon, lat], zoom }: Camera): string {
  // A reader may have turned the world more than once; the link says where, not how often.
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  return [decimals(wrapped, 5), decimals(lat, 5), decimals(zoom, 2)].join(',');
}

/** Rounded, without idle zeros, minus zero or exponent. */
function decimals(value: number, digits: number): string {
  return value
    .toFixed(digits)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | null {
  return values.find((value) => value === text) ?? null;
}
