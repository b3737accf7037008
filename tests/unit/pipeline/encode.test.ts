import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeAtlas } from '../../../src/model/decode.ts';
import { assemble } from '../../../src/pipeline/assemble.ts';
import { buildAtlas } from '../../../src/pipeline/build-atlas.ts';
import { encodeAtlas } from '../../../src/pipeline/encode.ts';
import { correctionsHeader, outlines, sources } from './sources.ts';

const { atlas: small } = assemble(
  sources({
    corrections: [
      correctionsHeader,
      '\tChine\t\ttitle\tDouble Diplôme\tCLUSTER\tIt says so.\t',
      '\tChine\t\ttype\tAccord bilatéral\tAccord multilatéral\tIt says so.\tIl le dit.',
    ],
  }),
  outlines,
);
const { atlas: real } = await buildAtlas('data');

describe('the compact atlas', () => {
  it.each([
    ['a small one', small],
    ['the real one', real],
  ])('gives the same atlas again: %s', (_name, atlas) => {
    expect(atlas).not.toBeNull();
    if (atlas === null) return;
    expect(decodeAtlas(JSON.parse(JSON.stringify(encodeAtlas(atlas))))).toEqual(atlas);
  });

  it('gives agreements of one institution one object', () => {
    const { agreements, institutions, places } = decodeAtlas(encodeAtlas(real));
    expect(agreements.every(({ institution }) => institutions.includes(institution))).toBe(true);
    expect(agreements.every(({ place }) => places.includes(place))).toBe(true);
  });

  it('takes the real list to the page in 20 kB at most, gzipped', () => {
    expect(gzipSync(JSON.stringify(encodeAtlas(real))).length).toBeLessThanOrEqual(20_000);
  });

  it('refuses data that points nowhere', () => {
    expect(() => decodeAtlas({ ...encodeAtlas(real), texts: [] })).toThrow('no entry');
  });
});
