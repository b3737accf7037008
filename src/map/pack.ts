/** Unpacks what src/pipeline/basemap/pack.ts packs: the format is described there. */

/** Tile "z/x/y" to its bytes. */
export type Pack = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const wordsPerTile = 4;

/** @throws RangeError when the bytes are no pack */
export function readPack(bytes: ArrayBuffer): Pack {
  const words = new DataView(bytes);
  const word = (index: number) => words.getUint32(index * 4, true);
  const count = word(0);
  let offset = (1 + count * wordsPerTile) * 4;
  const tiles = new Map<string, Uint8Array<ArrayBuffer>>();
  for (let index = 0; index < count; index += 1) {
    const [z, x, y, length] = [1, 2, 3, 4].map((part) => word(index * wordsPerTile + part)) as [
      number,
      number,
      number,
      number,
    ];
    tiles.set(`${z}/${x}/${y}`, new Uint8Array(bytes, offset, length));
    offset += length;
  }
  return tiles;
}

/** Name of the pack that holds a tile: see makeBasemap in src/pipeline/basemap/make.ts. */
export function packOf(z: number, x: number, y: number): string {
  if (z <= 2) return String(z);
  const up = z - 3;
  return `${z < 5 ? 3 : 5}-${x >> up}-${y >> up}`;
}

export async function gunzip(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> {
  return new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
