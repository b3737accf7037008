import type { CountryCode, Locale, Place } from '../../../model/atlas.ts';
import type { Projection } from '../../../model/camera.ts';
import type { CountryName } from '../../country-names.ts';
import type { Arc, MarkerSpot, Shading } from '../../hand.ts';
import type { MapPalette } from '../../palette.ts';
import type { Streets } from '../streets/streets.ts';

/** All that the style is a function of. */
export interface StyleState {
  readonly palette: MapPalette;
  readonly locale: Locale;
  readonly projection: Projection;
  readonly selectedCountries: readonly CountryCode[];
  readonly partnerCountries: readonly CountryCode[];
  /** Most agreements first. */
  readonly partnerPlaces: readonly Place[];
  /** Countries to write on the map, in the reader's language. */
  readonly countryNames: readonly CountryName[];
  /** Where no name should stand. */
  readonly markers: readonly MarkerSpot[];
  readonly arcs: readonly Arc[];
  /** How far the arcs have grown from home to their places, from 0 to 1. */
  readonly arcGrowth: number;
  /** Null where countries are plain land. */
  readonly shading: Shading | null;
  /** Null where there are none, or not yet. */
  readonly streets: Streets | null;
  /** Whether the face for all letters of the world's cities is there: MapLibre keeps a letter as it first drew it. */
  readonly hasCityLetters: boolean;
  readonly reducedMotion: boolean;
}

/** Sources of the style, by what they hold. */
export const sources = {
  basemap: 'basemap',
  graticule: 'graticule',
  countryNames: 'country-names',
  partnerPlaces: 'partner-places',
  markers: 'markers',
  arcs: 'arcs',
} as const;
