import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import type { CountryCode } from '../../../../model/atlas.ts';
import { stripesId } from '../../images.ts';
import { type StyleState, sources } from '../state.ts';

/** Countries by their number. */
export function shadedLand({ shading }: StyleState): FillLayerSpecification {
  return {
    id: 'shaded-land',
    type: 'fill',
    source: sources.basemap,
    'source-layer': 'countries',
    filter: isOneOf([...(shading?.keys() ?? [])]),
    layout: { visibility: shading?.size ? 'visible' : 'none' },
    paint: { 'fill-color': shading?.size ? coloursOf(shading) : 'transparent' },
  };
}

/** Countries without a number, striped: a pattern is told from every shade. */
export function unshadedLand({ palette, shading }: StyleState): FillLayerSpecification {
  return {
    id: 'unshaded-land',
    type: 'fill',
    source: sources.basemap,
    'source-layer': 'countries',
    filter: ['!', isOneOf([...(shading?.keys() ?? [])])],
    layout: { visibility: shading ? 'visible' : 'none' },
    paint: { 'fill-pattern': stripesId(palette.none) },
  };
}

function isOneOf(countries: readonly CountryCode[]): ExpressionSpecification {
  return ['in', ['get', 'country'], ['literal', [...countries]]];
}

/** One branch a colour: MapLibre looks the country up in a table. */
function coloursOf(shading: ReadonlyMap<CountryCode, string>): ExpressionSpecification {
  const byColour = new Map<string, CountryCode[]>();
  for (const [country, colour] of shading) byColour.set(colour, [...(byColour.get(colour) ?? []), country]);
  const branches = [...byColour].flatMap(([colour, countries]) => [countries, colour]);
  return ['match', ['get', 'country'], ...branches, 'transparent'] as unknown as ExpressionSpecification;
}
