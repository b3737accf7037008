import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';

/** One vector tile (Mapbox Vector Tile 2.1) of the XYZ scheme. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

/** Layers of features by name. Property values that are empty or false are left out of the tiles. */
export type TileLayers = Readonly<Record<string, readonly Feature[]>>;

export interface TileOptions {
  readonly minimumZoom: number;
  readonly maximumZoom: number;
  /** Units across a tile. */
  readonly extent: number;
}

function slim(feature: Feature): Feature {
  const kept = Object.entries(feature.properties ?? {}).filter(
    ([, value]) => value !== '' && value !== false,
  );
  return { ...feature, properties: Object.fromEntries(kept) };
}

/** Cuts features into tiles, simplified for each zoom but the nearest by at most a third of a CSS pixel. Empty tiles are left out. */
export function tilesOf(layers: TileLayers, { minimumZoom, maximumZoom, extent }: TileOptions): Tile[] {
  const indexes = Object.entries(layers).map(([name, features]) => {
    const collection = { type: 'FeatureCollection' as const, features: features.map(slim) };
    // 512 CSS pixels a tile: extent / 512 units are a pixel. The buffer of 8 pixels holds the widest line's half.
    const options = { maxZoom: maximumZoom, extent, buffer: extent / 64, tolerance: extent / 512 / 3 };
    return [name, new GeoJSONVT(collection, { ...options, indexMaxZoom: 3 })] as const;
  });
  const tiles: Tile[] = [];
  for (let z = minimumZoom; z <= maximumZoom; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const content: Record<string, GeoJSONVTTile> = {};
        for (const [name, index] of indexes) {
          const tile = index.getTile(z, x, y);
          if (tile && tile.features.length > 0) content[name] = tile;
        }
        if (Object.keys(content).length > 0) {
          tiles.push({ z, x, y, bytes: fromGeojsonVt(content, { version: 2, extent }) });
        }
      }
    }
  }
  return tiles;
}
