import type { LayerSpecification } from 'maplibre-gl';
import { graticuleLines, land, partnerLand, sea, selectedLand } from './layers/ground.ts';
import { borders, coast, disputedBorders, selectedBorders, selectedCoast } from './layers/lines.ts';
import { countryNames } from './layers/names.ts';
import { lakes, rivers } from './layers/waters.ts';
import type { StyleState } from './state.ts';

/** The drawing order, from bottom to top. */
const bottomToTop: readonly ((state: StyleState) => LayerSpecification)[] = [
  sea,
  graticuleLines,
  land,
  partnerLand,
  selectedLand,
  rivers,
  lakes,
  coast,
  borders,
  disputedBorders,
  selectedCoast,
  selectedBorders,
  countryNames,
];

export function layers(state: StyleState): LayerSpecification[] {
  return bottomToTop.map((layer) => layer(state));
}

/** The layer whose features tell in which country a click fell. */
export const landLayer = 'land';
