import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { decompress } from 'wawoff2';

const { resolve } = createRequire(import.meta.url);
let ready: Promise<readonly Uint8Array[]> | undefined;

/** Draws an SVG picture as PNG, with the look's serif (in Latin script): the same on every machine, without a browser. */
export async function drawPicture(svg: string): Promise<Uint8Array> {
  ready ??= prepare();
  const fontBuffers = [...(await ready)];
  const picture = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Source Serif 4' } });
  return picture.render().asPng();
}

async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const unpacked: Uint8Array[] = [];
  // One after the other, each copied: what is given lies in memory that the next one overwrites.
  for (const file of await fontFiles('source-serif-4'))
    unpacked.push((await decompress(await readFile(file))).slice());
  return unpacked;
}

/** The upright files of a family, one a script: Latin first, which is the one that a family's name leads to. */
async function fontFiles(family: string): Promise<readonly string[]> {
  const folder = path.join(path.dirname(resolve(`@fontsource-variable/${family}/package.json`)), 'files');
  const names = await readdir(folder);
  const isLatin = (name: string) => Number(name.includes('-latin-wght'));
  return names
    .filter((name) => name.endsWith('-wght-normal.woff2'))
    .toSorted((one, other) => isLatin(other) - isLatin(one))
    .map((name) => path.join(folder, name));
}
