import { addProtocol } from 'maplibre-gl';
import { basemapTile } from '../basemap-tiles.ts';

const protocol = 'atlas-basemap';

/** Template by which the style asks for the basemap's tiles. */
export const tileUrl = `${protocol}://{z}/{x}/{y}`;

/** Lets MapLibre read the basemap's tiles out of their packs. */
export function serveTiles(): void {
  addProtocol(protocol, async ({ url }) => {
    const [z = 0, x = 0, y = 0] = url.slice(`${protocol}://`.length).split('/').map(Number);
    const tile = await basemapTile(z, x, y);
    // A copy: MapLibre hands the buffer over to its worker, and the pack is asked again.
    return { data: tile ? tile.slice().buffer : new ArrayBuffer(0) };
  });
}
