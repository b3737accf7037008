import { cachedBasemap } from '../pipeline/basemap/cache.ts';
import { buildAtlas } from '../pipeline/build-atlas.ts';
import { dataFolder } from '../pipeline/files.ts';
import { firstPaintMarkup, withHeads } from './first-paint.tsx';
import { inlineScript } from './inline-script.ts';
import { openingBox } from './opening-box.ts';
import { openingStyles } from './opening-styles.ts';
import { type WorldPaths, type WorldTopology, worldPaths } from './world-paths.ts';

/** What pages have in common, made once a build. */
export interface CommonParts {
  readonly atlas: Awaited<ReturnType<typeof buildAtlas>>['atlas'];
  /** The basemap's `world-110m.json`. */
  readonly world: WorldTopology;
  readonly paths: WorldPaths;
  /** The script that stands before the first paint. */
  readonly prepare: string;
  /** Rules for the first paint. */
  readonly openingStyles: string;
  /** The first paint, and the script that watches it. */
  readonly firstPaint: string;
  /** The same with the panel's head, in each language. */
  readonly firstPaintWithHeads: string;
}

/** @param root the project's folder */
export async function commonParts(root: string): Promise<CommonParts> {
  const { atlas } = await buildAtlas(dataFolder(root));
  const file = cachedBasemap(root).files.get('world-110m.json');
  if (!file) throw new Error('the basemap has no world-110m.json');
  const world: WorldTopology = JSON.parse(Buffer.from(file).toString('utf8'));
  const paths = worldPaths(world);
  const markup = firstPaintMarkup(atlas, paths);
  const [prepare, watch] = await Promise.all([inlineScript('prepare'), inlineScript('watch')]);
  return {
    atlas,
    world,
    paths,
    prepare,
    openingStyles: `<style>${openingStyles(openingBox(atlas), atlas.config.languages)}</style>`,
    firstPaint: `${markup}<script>${watch}</script>`,
    firstPaintWithHeads: `${withHeads(markup, atlas)}<script>${watch}</script>`,
  };
}
