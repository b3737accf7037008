import type { ExpressionSpecification } from 'maplibre-gl';
import type { Steps } from '../../name-rules.ts';
import type { Ramp } from '../../strokes.ts';

/** A ramp as MapLibre takes it. */
export function byZoom(ramp: Ramp): ExpressionSpecification | number {
  const [only, ...more] = ramp;
  if (only && more.length === 0) return only[1];
  return ['interpolate', ['linear'], ['zoom'], ...ramp.flat()] as unknown as ExpressionSpecification;
}

/** Steps as MapLibre takes them. */
export function stepByZoom([[, first], ...rest]: Steps): ExpressionSpecification {
  return ['step', ['zoom'], first, ...rest.flat()] as unknown as ExpressionSpecification;
}
