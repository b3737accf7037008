import { basemapUrl, packs } from 'virtual:basemap';
import { gunzip, type Pack, packOf, readPack } from './pack.ts';

const known = new Set(packs);
const loading = new Map<string, Promise<Pack>>();

async function fetchPack(name: string): Promise<Pack> {
  const response = await fetch(`${basemapUrl}${name}.tiles`);
  if (!response.ok || !response.body) throw new Error(`basemap ${name}: ${response.status}`);
  return readPack(await gunzip(response.body));
}

/** A pack, fetched once; one that failed is asked for again the next time. */
function load(name: string): Promise<Pack> {
  const found = loading.get(name);
  if (found) return found;
  const pack = fetchPack(name);
  loading.set(name, pack);
  pack.catch(() => loading.delete(name));
  return pack;
}

/**
 * The basemap's vector tile, out of its pack.
 * @returns null for a tile that no pack holds: open sea
 * @throws Error when its pack can't be fetched
 */
export async function basemapTile(z: number, x: number, y: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const name = packOf(z, x, y);
  return known.has(name) ? ((await load(name)).get(`${z}/${x}/${y}`) ?? null) : null;
}
