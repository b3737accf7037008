import type { Locale, LonLat } from '../../model/atlas.ts';
import { type CountryLabel, namePoints, namesOf } from '../country-names.ts';
import type { HandInput } from '../hand.ts';
import { fromWorld } from '../mercator.ts';
import {
  capitalWeight,
  cityRules,
  countryRules,
  leastPopulation,
  lettersOf,
  partnerRules,
  stepAt,
} from '../name-rules.ts';
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
  /** Width of the ring of land's colour round its letters, in CSS pixels. */
  readonly halo: number;
  readonly anchors: readonly Anchor[];
  /** Written in full ink. */
  readonly strong: boolean;
}

const sides: readonly Anchor[] = ['right', 'left', 'below', 'above'];
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
  const look = lookOf(countryRules, zoom);
  return features
    .filter(({ properties }) => properties?.fromZoom <= zoom)
    .sort((one, other) => one.properties?.rank - other.properties?.rank)
    .map(({ properties, geometry }) => ({
      key: `country ${properties?.country}`,
      kind: 'country',
      name: properties?.name as string,
      lonLat: geometry.coordinates as unknown as LonLat,
      ...look,
      // Aside where a marker stands in the middle of the country.
      anchors: ['middle', 'above', 'below'],
      strong: input.shading !== null || input.selectedCountries.includes(properties?.country),
    }));
}

function partnerNames({ partnerPlaces, locale }: HandInput, zoom: number): NameToWrite[] {
  if (zoom < partnerRules.from) return [];
  const look = lookOf(partnerRules, zoom);
  return placePoints(partnerPlaces, locale)
    .features.filter(({ properties }) => properties?.fromZoom <= zoom)
    .map(({ properties, geometry }) => ({
      key: `place ${properties?.key}`,
      kind: 'partner',
      name: properties?.name as string,
      lonLat: geometry.coordinates as unknown as LonLat,
      ...look,
      anchors: sides,
      strong: true,
    }));
}

function cityNames(
  sheets: readonly Sheet[],
  { partnerPlaces, locale }: HandInput,
  zoom: number,
): NameToWrite[] {
  if (zoom < cityRules.from) return [];
  const look = lookOf(cityRules, zoom);
  const written = new Set(partnerPlaces.map(({ geonamesId }) => geonamesId));
  const found = new Map<string, NameToWrite & { readonly rank: number }>();
  for (const sheet of sheets) {
    for (const city of sheet.cities) {
      const { id, properties } = city;
      const isCapital = 'capital' in properties;
      const population = Number(properties.population ?? 0);
      if (
        written.has(id ?? null) ||
        population < stepAt(leastPopulation[isCapital ? 'capital' : 'usual'], zoom)
      )
        continue;
      const key = `city ${id ?? `${sheet.z}/${sheet.x}/${sheet.y}/${city.x}/${city.y}`}`;
      found.set(key, {
        key,
        kind: 'city',
        name: nameOf(city, locale),
        lonLat: lonLatOf(city, sheet),
        ...look,
        anchors: sides,
        strong: false,
        rank: population * (isCapital ? -capitalWeight : -1),
      });
    }
  }
  return [...found.values()].sort((one, other) => one.rank - other.rank);
}

/** What rules come to at a zoom. */
function lookOf(rules: typeof countryRules | typeof cityRules, zoom: number) {
  const { widest, spacing, distance, padding, halo } = rules;
  return {
    size: along(lettersOf(rules), zoom),
    widest,
    spacing,
    distance,
    padding: along(padding, zoom),
    halo,
  };
}

function nameOf({ properties }: City, locale: Locale): string {
  return String(properties[`name_${locale}`] ?? properties.name ?? '');
}

function lonLatOf({ x, y }: City, { z, x: column, y: row, extent }: Sheet): LonLat {
  return fromWorld([(column + x / extent) / 2 ** z, (row + y / extent) / 2 ** z]);
}
