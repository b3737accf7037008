import { basemapUrl, packs } from 'virtual:basemap';
import { addProtocol } from 'maplibre-gl';
import { gunzip, type Pack, packOf, readPack } from './pack.ts';

const protocol = 'atlas-basemap';

/** Template by which the style asks for the basemap's tiles. */
export const tileUrl = `${protocol}://{z}/{x}/{y}`;

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

/** Lets MapLibre read the basemap's tiles out of their packs. A tile that no pack holds is open sea. */
export function serveTiles(): void {
  addProtocol(protocol, async ({ url }) => {
    const [z = 0, x = 0, y = 0] = url.slice(`${protocol}://`.length).split('/').map(Number);
    const name = packOf(z, x, y);
    const tile = known.has(name) ? (await load(name)).get(`${z}/${x}/${y}`) : undefined;
    // A copy: MapLibre hands the buffer over to its worker, and the pack is asked again.
    return { data: tile ? tile.slice().buffer : new ArrayBuffer(0) };
  });
}
