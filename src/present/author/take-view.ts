import { naturalCamera, type Padding, type Viewport } from '../../map/index.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Camera } from '../../model/camera.ts';
import type { Highlight, StepView } from '../../model/tour.ts';
import type { AtlasState } from '../../state/store.ts';
import { cameraForStage } from '../stage-layout.ts';
import type { StepState } from '../step-state.ts';

/** The part of the window in which the map is. */
export interface Desk {
  readonly viewport: Viewport;
  /** What the atlas' own panel covers of it. */
  readonly padding: Padding;
}

/** The present view as a step holds it. */
interface TakenView {
  readonly view: StepView;
  /** What was selected stands out. */
  readonly highlight: Highlight;
  /** Whether a distance puts agreements aside, which a step can't. */
  readonly losesDistance: boolean;
}

/** Takes what the map shows: where nobody has moved it, all that the facets leave, on any screen. */
export function takeView(atlas: Atlas, state: StepState, desk: Desk): TakenView {
  const { projection, facets, layer, reach } = state;
  return {
    view: {
      camera: isFitted(state) ? null : takeCamera(atlas, state, desk),
      projection,
      facets,
      layer,
      reach,
    },
    highlight: highlightOf(atlas, state),
    losesDistance: hasDistance(state),
  };
}

/** Whether the map shows all that the facets leave, as it does by itself, and as a stage will on its own screen. */
export function isFitted(state: Pick<AtlasState, 'camera' | 'selection' | 'near'>): boolean {
  return state.camera === null && state.selection === null && !hasDistance(state);
}

function hasDistance({ near }: Pick<AtlasState, 'near'>): boolean {
  return typeof near?.kilometres === 'number';
}

/** Where the map looks, even where it has found the place by itself. */
export function takeCamera(atlas: Atlas, state: StepState, { viewport, padding }: Desk): Camera {
  const here = state.camera ?? naturalCamera(atlas, state, viewport, padding);
  return rounded(cameraForStage(here, viewport, { padding }));
}

/** What a selection lets stand out: a country, an institution, or all institutions of a place. */
export function highlightOf(atlas: Atlas, { selection }: Pick<AtlasState, 'selection'>): Highlight {
  switch (selection?.kind) {
    case undefined:
      return { countries: [], institutions: [] };
    case 'country':
      return { countries: [selection.country], institutions: [] };
    case 'institution':
      return { countries: [], institutions: [selection.institution] };
    case 'place': {
      const there = atlas.agreements.filter(({ place }) => place.key === selection.place);
      return { countries: [], institutions: [...new Set(there.map(({ institution }) => institution.key))] };
    }
  }
}

/** A person reads the file: about a hundred metres, and a hundredth of a zoom. */
function rounded({ center: [lon, lat], zoom }: Camera): Camera {
  // A reader may have turned the world more than once.
  const turned = ((((lon + 180) % 360) + 360) % 360) - 180;
  const atMost = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  return {
    center: [shortened(turned, 3), shortened(atMost(lat, -90, 90), 3)],
    zoom: shortened(atMost(zoom, -2, 12), 2),
  };
}

function shortened(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
