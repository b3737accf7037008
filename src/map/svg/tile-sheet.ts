import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { CountryCode } from '../../model/atlas.ts';
import {
  type City,
  type Edge,
  emptySheet,
  type Land,
  type Points,
  type Sheet,
  type SheetAddress,
} from './sheet.ts';

function linesOf(feature: VectorTileFeature): Points[] {
  return feature.loadGeometry().map((points) => {
    const flat = new Float64Array(points.length * 2);
    points.forEach(({ x, y }, index) => {
      flat[index * 2] = x;
      flat[index * 2 + 1] = y;
    });
    return flat;
  });
}

/** Reads one of the basemap's vector tiles: see makeBasemap in src/pipeline/basemap/make.ts for its layers. */
export function tileSheet(bytes: Uint8Array, address: SheetAddress): Sheet {
  const { layers } = new VectorTile(new PbfReader(bytes));
  const featuresOf = (name: string): VectorTileFeature[] => {
    const layer = layers[name];
    return layer ? Array.from({ length: layer.length }, (_, index) => layer.feature(index)) : [];
  };
  const edges = (features: readonly VectorTileFeature[]) =>
    features.flatMap((each) =>
      linesOf(each).map((points): Edge => ({ points, countries: countriesOf(each) })),
    );
  const borders = featuresOf('borders');
  const isDisputed = ({ properties }: VectorTileFeature) => 'disputed' in properties;
  return {
    ...emptySheet(address),
    extent: Object.values(layers)[0]?.extent ?? 4096,
    lands: featuresOf('countries').map(
      (each): Land => ({ country: each.properties.country as CountryCode, rings: linesOf(each) }),
    ),
    lakes: featuresOf('lakes').flatMap(linesOf),
    rivers: featuresOf('rivers').flatMap(linesOf),
    coast: edges(featuresOf('coast')),
    borders: edges(borders.filter((each) => !isDisputed(each))),
    disputedBorders: edges(borders.filter(isDisputed)),
    cities: featuresOf('cities').flatMap(citiesOf),
  };
}

function countriesOf({ properties }: VectorTileFeature): string[] {
  return [properties.country, properties.neighbour].filter((code) => typeof code === 'string');
}

function citiesOf(feature: VectorTileFeature): City[] {
  const { id, properties } = feature;
  return feature.loadGeometry().flatMap((points) => points.map(({ x, y }) => ({ x, y, id, properties })));
}
