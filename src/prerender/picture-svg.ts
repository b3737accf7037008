import { donutSegments, donutShape } from '../charts/donut-geometry.ts';
import { haloWidth, markerRadius, markerReach } from '../charts/marker-radius.ts';
import { createClusterIndex } from '../map/clusters.ts';
import { toWorld, worldSize } from '../map/mercator.ts';
import { aggregateByPlace } from '../model/aggregate.ts';
import type { Atlas } from '../model/atlas.ts';
import { colours } from '../ui/colours.ts';
import { openingBox } from './opening-box.ts';
import { drawingSize, type WorldPaths } from './world-paths.ts';

/** The size of the picture for previews of links, in pixels: what Open Graph's readers ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What the title and the map leave free, in pixels. */
const frame = { top: 150, right: 48, bottom: 36, left: 48 } as const;

/** What stands in the picture. */
export interface PictureTexts {
  readonly title: string;
  /** Numbers in a line. */
  readonly numbers: string;
}

/** The opening view with its title, drawn with plain colours and shapes: no style sheet, no script. */
export function pictureSvg(atlas: Atlas, paths: WorldPaths, { title, numbers }: PictureTexts): string {
  const { width, height } = pictureSize;
  const { sea, land, border, graticule, ink, softInk } = colours.light;
  const box = openingBox(atlas);
  const room = { width: width - frame.left - frame.right, height: height - frame.top - frame.bottom };
  const world = Math.min(room.width / box.width, room.height / box.height, worldSize * 2 ** 3.5);
  const left = frame.left + room.width / 2 - box.middleX * world;
  const top = frame.top + room.height / 2 - box.middleY * world;
  const scale = world / drawingSize;
  const copies = [-2, -1, 0, 1, 2]
    .filter((copy) => left + (copy + 1) * world > 0 && left + copy * world < width)
    .map(
      (copy) => `<use href="#world" transform="translate(${left + copy * world} ${top}) scale(${scale})"/>`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><g id="world">`,
    `<path d="${paths.graticule}" fill="none" stroke="${graticule}" stroke-width="${0.75 / scale}"/>`,
    `<path d="${paths.land}${paths.cutLand}" fill="${land}" fill-rule="evenodd"/>`,
    `<path d="${paths.borders}" fill="none" stroke="${border}" stroke-width="${0.6 / scale}"/>`,
    `</g></defs>`,
    `<rect width="${width}" height="${height}" fill="${sea}"/>`,
    ...copies,
    ...donuts(atlas, Math.log2(world / worldSize), ([x, y]) => [left + x * world, top + y * world]),
    `<rect width="${width}" height="126" fill="#ffffff"/>`,
    text(title, { y: 66, size: 48, fill: ink, stroke: 0.9 }),
    text(numbers, { y: 104, size: 28, fill: softInk, stroke: 0 }),
    '</svg>',
  ].join('');
}

function donuts(
  atlas: Atlas,
  zoom: number,
  place: (point: readonly [number, number]) => readonly [number, number],
): readonly string[] {
  const { land, sea, panel, ink, category } = colours.light;
  const { home } = atlas.config;
  const index = createClusterIndex(aggregateByPlace(atlas.agreements), markerReach, { home: home.lonLat });
  return index.clustersAt(zoom).map(({ lonLat, counts, total }) => {
    const [x, y] = place(toWorld(lonLat));
    const radius = markerRadius(total);
    const segments = donutSegments(donutShape(counts, radius));
    return [
      `<g transform="translate(${x} ${y})">`,
      `<circle r="${radius + haloWidth}" fill="${total === 1 ? land : sea}"/>`,
      `<circle r="${radius - 1}" fill="${panel}"/>`,
      ...segments.map((segment) => `<path d="${segment.path}" fill="${category[segment.category]}"/>`),
      total > 1
        ? `<text y="${radius * 0.22}" text-anchor="middle" font-family="Source Serif 4" font-size="${Math.min(20, Math.max(12, radius / 2))}" fill="${ink}">${total}</text>`
        : '',
      '</g>',
    ].join('');
  });
}

function text(
  words: string,
  {
    y,
    size,
    fill,
    stroke,
  }: { readonly y: number; readonly size: number; readonly fill: string; readonly stroke: number },
): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // The drawing program knows one weight of a variable font: an outline makes it stronger.
  return `<text x="${frame.left}" y="${y}" font-family="Source Serif 4" font-size="${size}" fill="${fill}" stroke="${fill}" stroke-width="${stroke}">${escaped}</text>`;
}
