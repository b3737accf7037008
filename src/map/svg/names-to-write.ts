import type { Locale, LonLat } from '../../model/atlas.ts';
import { type CountryLabel, namePoints, namesOf } from '../country-names.ts';
import type { HandInput } from '../hand.ts';
import { fromWorld } from '../mercator.ts';
import { placePoints } from '../partner-places.ts';
import { along } from '../strokes.ts';
import type { Anchor } from './label-placement.ts';
import type { City, Sheet } from './sheet.ts';

/** A name that the map would write if there is room. */
export interface NameToWrite {
  readonly key: string;
  readonly kind: 'country' | 'partner' | 'city';
  readonly name: string;
  readonly lonLat: LonLat;
  /** Height of its letters, in CSS pixels. */
  readonly size: number;
  /** Widest line, letter spacing, distance from its place and room around, in sizes of its letters but the last. */
  readonly widest: number;
  readonly spacing: number;
  readonly distance: number;
  readonly padding: number;
  readonly anchors: readonly Anchor[];
  /** Written in full ink. */
  readonly strong: boolean;
}

const sides: readonly Anchor[] = ['right', 'left', 'below', 'above'];
/** Zooms from which places with agreements, other cities, capitals and small capitals are written: MapLibre's hand, too. */
const partnersFrom = 2;
const citiesFrom = 3;

/** The least people that a city without agreements needs to be written. */
export function leastPopulation(zoom: number, isCapital: boolean): number {
  if (zoom >= 7) return 0;
  if (isCapital) return zoom >= 6 ? 0 : zoom >= 4 ? 100_000 : 1_000_000;
  return zoom >= 6 ? 80_000 : zoom >= 5 ? 200_000 : zoom >= 4 ? 1_000_000 : 3_000_000;
}

/**
 * All names that have a right to be written at a zoom, most important first: countries, places with agreements, other
 * cities. Over shaded countries only their names.
 */
export function namesToWrite(
  countries: readonly CountryLabel[],
  sheets: readonly Sheet[],
  input: HandInput,
  zoom: number,
): NameToWrite[] {
  const names = countryNames(countries, input, zoom);
  return input.shading ? names : [...names, ...partnerNames(input, zoom), ...cityNames(sheets, input, zoom)];
}

function countryNames(countries: readonly CountryLabel[], input: HandInput, zoom: number): NameToWrite[] {
  const { features } = namePoints(namesOf(countries, input.locale), input.partnerCountries);
  const size = along(
    [
      [1, 12],
      [5, 15],
      [8, 18],
    ],
    zoom,
  );
  return features
    .filter(({ properties }) => properties?.fromZoom <= zoom)
    .sort((one, other) => one.properties?.rank - other.properties?.rank)
    .map(({ properties, geometry }) => ({
      key: `country ${properties?.country}`,
      kind: 'country',
      name: properties?.name as string,
      lonLat: geometry.coordinates as unknown as LonLat,
      size,
      widest: 7,
      spacing: 0.04,
      distance: 1.1,
      padding: 6,
      // Aside where a marker stands in the middle of the country.
      anchors: ['middle', 'above', 'below'],
      strong: input.shading !== null || properties?.country === input.selectedCountry,
    }));
}

function partnerNames({ partnerPlaces, locale }: HandInput, zoom: number): NameToWrite[] {
  if (zoom < partnersFrom) return [];
  const size = along(
    [
      [3, 12],
      [8, 14],
    ],
    zoom,
  );
  return placePoints(partnerPlaces, locale)
    .features.filter(({ properties }) => properties?.fromZoom <= zoom)
    .map(({ properties, geometry }) => ({
      key: `place ${properties?.key}`,
      kind: 'partner',
      name: properties?.name as string,
      lonLat: geometry.coordinates as unknown as LonLat,
      size,
      widest: 8,
      spacing: 0,
      distance: 1.25,
      padding: 1,
      anchors: sides,
      strong: true,
    }));
}

function cityNames(
  sheets: readonly Sheet[],
  { partnerPlaces, locale }: HandInput,
  zoom: number,
): NameToWrite[] {
  if (zoom < citiesFrom) return [];
  const written = new Set(partnerPlaces.map(({ geonamesId }) => geonamesId));
  const found = new Map<string, NameToWrite & { readonly rank: number }>();
  for (const sheet of sheets) {
    for (const city of sheet.cities) {
      const { id, properties } = city;
      const isCapital = 'capital' in properties;
      const population = Number(properties.population ?? 0);
      if (written.has(id ?? null) || population < leastPopulation(zoom, isCapital)) continue;
      const key = `city ${id ?? `${sheet.z}/${sheet.x}/${sheet.y}/${city.x}/${city.y}`}`;
      found.set(key, {
        key,
        kind: 'city',
        name: nameOf(city, locale),
        lonLat: lonLatOf(city, sheet),
        size: along(
          [
            [3, 12],
            [8, 13],
          ],
          zoom,
        ),
        widest: 8,
        spacing: 0,
        distance: 0.4,
        padding: along(
          [
            [3, 8],
            [8, 3],
          ],
          zoom,
        ),
        anchors: sides,
        strong: false,
        rank: population * (isCapital ? -3 : -1),
      });
    }
  }
  return [...found.values()].sort((one, other) => one.rank - other.rank);
}

function nameOf({ properties }: City, locale: Locale): string {
  return String(properties[`name_${locale}`] ?? properties.name ?? '');
}

function lonLatOf({ x, y }: City, { z, x: column, y: row, extent }: Sheet): LonLat {
  return fromWorld([(column + x / extent) / 2 ** z, (row + y / extent) / 2 ** z]);
}
