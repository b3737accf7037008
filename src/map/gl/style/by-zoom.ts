import type { ExpressionSpecification } from 'maplibre-gl';
import type { Ramp } from '../../strokes.ts';

/** A ramp as MapLibre takes it. */
export function byZoom(ramp: Ramp): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...ramp.flat()] as unknown as ExpressionSpecification;
}
