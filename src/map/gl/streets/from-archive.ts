import { layers, namedFlavor } from '@protomaps/basemaps';
import type { LayerSpecification } from 'maplibre-gl';
import type { Locale } from '../../../model/atlas.ts';
import type { MapPalette } from '../../palette.ts';
import { overOurs, type Streets, streetPrefix } from './streets.ts';

/** Name of the archive's one source. */
const source = 'tiles';

/** The basemap itself names places and draws borders. */
function isOurs({ id }: LayerSpecification): boolean {
  return id.startsWith('places_') || id.startsWith('boundaries') || id.startsWith('earth_label');
}

/** There are no icons without a sprite, and none is built in. */
function needsIcons(layer: LayerSpecification): boolean {
  return layer.type === 'symbol' && layer.layout?.['icon-image'] !== undefined;
}

/**
 * Streets out of a PMTiles archive in Protomaps' basemap schema (https://docs.protomaps.com/basemaps/layers), drawn on
 * the atlas's own land and sea.
 *
 * @param url the archive's address, without "pmtiles://"
 */
export function streetsOfArchive(
  url: string,
  palette: MapPalette,
  isDark: boolean,
  locale: Locale,
  font: string,
): Streets {
  const flavor = {
    ...namedFlavor(isDark ? 'dark' : 'light'),
    earth: palette.land,
    water: palette.sea,
  };
  const wanted = layers(source, flavor, { lang: locale }).filter(
    (layer) => !isOurs(layer) && !needsIcons(layer),
  );
  return {
    sources: { [streetPrefix + source]: { type: 'vector', url: `pmtiles://${url}` } },
    layers: overOurs(wanted, font),
  };
}
