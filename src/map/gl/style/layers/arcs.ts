import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { arcOpacity } from '../../../arc-look.ts';
import { type StyleState, sources } from '../state.ts';

/** Share of an arc over which its growing end fades out. */
const softEnd = 0.08;
const clear = 'rgba(0, 0, 0, 0)';

export function arcs({ palette, arcs: lines, arcGrowth }: StyleState): LineLayerSpecification {
  return {
    id: 'arcs',
    type: 'line',
    source: sources.arcs,
    // Neither caps nor joins are seen: ends lie under markers, and bends are slight.
    layout: { 'line-cap': 'butt', 'line-join': 'bevel', visibility: lines.length > 0 ? 'visible' : 'none' },
    paint: {
      'line-color': palette.arc,
      'line-width': ['get', 'width'],
      'line-opacity': arcOpacity,
      ...(arcGrowth < 1 && { 'line-gradient': grownTo(arcGrowth, palette.arc) }),
    },
  };
}

/** Colours a line up to the share that has grown, and nothing beyond. */
function grownTo(growth: number, colour: string): ExpressionSpecification {
  const end = Math.max(0.002, growth * (1 + softEnd));
  const full = Math.max(0.001, end - softEnd);
  return ['interpolate', ['linear'], ['line-progress'], 0, colour, full, colour, end, clear];
}
