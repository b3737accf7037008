/** Given by the Vite plugin src/pipeline/basemap/vite-plugin.ts. */
declare module 'virtual:basemap' {
  /**
   * Address of the folder with the basemap's files, ending in "/". In it: `world-110m.json` (TopoJSON with the
   * objects countries, borders, coast), `countries.json` (labels) and the packs of tiles.
   */
  export const basemapUrl: string;
  /** Names of the packs of tiles that exist, without ".tiles"; a tile whose pack is missing is empty. */
  export const packs: readonly string[];
}
