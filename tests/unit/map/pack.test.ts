import { describe, expect, it } from 'vitest';
import { gunzip, packOf, readPack } from '../../../src/map/pack.ts';
import { groupByAncestor, packOf as write } from '../../../src/pipeline/basemap/pack.ts';

const tile = (z: number, x: number, y: number, ...bytes: number[]) => ({
  z,
  x,
  y,
  bytes: Uint8Array.from(bytes),
});

async function roundTrip(tiles: ReturnType<typeof tile>[]) {
  const stream = new Blob([Uint8Array.from(write(tiles))]).stream();
  return readPack(await gunzip(stream));
}

describe('a pack of tiles', () => {
  it('gives back what the pipeline put in, byte for byte', async () => {
    const pack = await roundTrip([tile(3, 4, 2, 1, 2, 3), tile(4, 8, 5), tile(4, 9, 5, 255)]);
    expect([...pack].map(([name, bytes]) => [name, [...bytes]])).toEqual([
      ['3/4/2', [1, 2, 3]],
      ['4/8/5', []],
      ['4/9/5', [255]],
    ]);
  });

  it('is found by the name under which the pipeline groups it', () => {
    const barcelona = tile(5, 16, 11);
    const [name] = groupByAncestor([barcelona], 3).keys();
    expect(packOf(5, 16, 11)).toBe(`5-${name}`);
    expect(packOf(4, 8, 5)).toBe('3-4-2');
    expect([packOf(0, 0, 0), packOf(1, 1, 0), packOf(2, 3, 3)]).toEqual(['0', '1', '2']);
  });

  it('refuses bytes that end too soon', () => {
    expect(() => readPack(Uint32Array.from([2, 0, 0, 0, 9]).buffer)).toThrow(RangeError);
  });
});
