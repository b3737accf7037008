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

type Layer = (state: StyleState) => LayerSpecification;

/** Streets bring a finer coast of their own: nearer than this zoom the built-in lines would stand beside it. */
const linesEnd = 10;

function untilStreets(layer: Layer): Layer {
  return (state) => (state.streets ? { ...layer(state), maxzoom: linesEnd } : layer(state));
}

/** The drawing order of the ground, from bottom to top. */
const ground: readonly Layer[] = [
  sea,
  graticuleLines,
  land,
  partnerLand,
  shadedLand,
  unshadedLand,
  selectedLand,
  rivers,
  lakes,
  untilStreets(coast),
  untilStreets(borders),
  untilStreets(disputedBorders),
  untilStreets(selectedCoastCasing),
  untilStreets(selectedBordersCasing),
  untilStreets(selectedCoast),
  untilStreets(selectedBorders),
];

/** What stands above ground and streets. Names higher up are placed first, and lower ones give way. */
const above: readonly Layer[] = [arcs, cities, partnerNames, countryNames, markerSpaces];

export function layers(state: StyleState): LayerSpecification[] {
  return [
    ...ground.map((layer) => layer(state)),
    ...(state.streets?.layers ?? []),
    ...above.map((layer) => layer(state)),
  ];
}

/** The layer whose features tell in which country a click fell. */
export const landLayer = 'land';
