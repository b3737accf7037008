import type { Viewport } from '../map/index.ts';
import type { TourStep } from '../model/tour.ts';
import type { AtlasState } from '../state/store.ts';
import { type Covered, cameraOnStage } from './stage-layout.ts';

/** The part of the atlas' state that a step says. */
export type StepState = Pick<
  AtlasState,
  'camera' | 'projection' | 'facets' | 'near' | 'layer' | 'reach' | 'selection'
>;

/** What the map shows at a step, on this screen: all of it, so that nothing of the step before is left. */
export function stepState({ view }: Pick<TourStep, 'view'>, viewport: Viewport, layout: Covered): StepState {
  const { camera, projection, facets, layer, reach } = view;
  return {
    camera: camera && cameraOnStage(camera, viewport, layout),
    projection,
    facets,
    near: null,
    layer,
    reach,
    selection: null,
  };
}
