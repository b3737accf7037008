import { gzipSync } from 'node:zlib';
import type { Tile } from './tiles.ts';

/**
 * Tiles that are asked for together, in one file: a gzip stream (so that a server which does not compress this file
 * type serves it small all the same) of little-endian 32-bit words, `count`, then for each tile `z`, `x`, `y`,
 * `length`, and then the tiles' bytes one after the other.
 */
export function packOf(tiles: readonly Tile[]): Uint8Array {
  const head = new Uint32Array([
    tiles.length,
    ...tiles.flatMap(({ z, x, y, bytes }) => [z, x, y, bytes.length]),
  ]);
  return gzipSync(Buffer.concat([Buffer.from(head.buffer), ...tiles.map(({ bytes }) => bytes)]), {
    level: 9,
  });
}

/** Groups tiles by their ancestor "x-y" at a zoom. @throws RangeError for a tile above that zoom */
export function groupByAncestor(tiles: readonly Tile[], zoom: number): Map<string, Tile[]> {
  const groups = new Map<string, Tile[]>();
  for (const tile of tiles) {
    const up = tile.z - zoom;
    if (up < 0) throw new RangeError(`tile ${tile.z}/${tile.x}/${tile.y} lies above zoom ${zoom}`);
    const key = `${tile.x >> up}-${tile.y >> up}`;
    groups.set(key, [...(groups.get(key) ?? []), tile]);
  }
  return groups;
}
