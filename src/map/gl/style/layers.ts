import type { LayerSpecification } from 'maplibre-gl';
import { arcs } from './layers/arcs.ts';
import { cities, markerSpaces, partnerNames } from './layers/cities.ts';
import { graticuleLines, land, partnerLand, sea, selectedLand } from './layers/ground.ts';
import {
  borders,
  coast,
  disputedBorders,
  selectedBorders,
  selectedBordersCasing,
  selectedCoast,
  selectedCoastCasing,
} from './layers/lines.ts';
import { countryNames } from './layers/names.ts';
import { shadedLand, unshadedLand } from './layers/shading.ts';
import { lakes, rivers } from './layers/waters.ts';
import type { StyleState } from './state.ts';

/** The drawing order, from bottom to top. Names higher up are placed first, and lower ones give way. */
const bottomToTop: readonly ((state: StyleState) => LayerSpecification)[] = [
  sea,
  graticuleLines,
  land,
  partnerLand,
  shadedLand,
  unshadedLand,
  selectedLand,
  rivers,
  lakes,
  coast,
  borders,
  disputedBorders,
  selectedCoastCasing,
  selectedBordersCasing,
  selectedCoast,
  selectedBorders,
  arcs,
  cities,
  partnerNames,
  countryNames,
  markerSpaces,
];

export function layers(state: StyleState): LayerSpecification[] {
  return bottomToTop.map((layer) => layer(state));
}

/** The layer whose features tell in which country a click fell. */
export const landLayer = 'land';
