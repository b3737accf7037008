import type { Padding, Viewport } from '../map/index.ts';
import type { Camera } from '../model/camera.ts';

/** A projector's screen, for which tours' cameras are told, and a slide's shape. CSS pixels. */
export const slide: Viewport = { width: 1920, height: 1080 };
/** What words and legend leave of the map on the screen for which a tour's cameras are told (1920 × 1080), in CSS pixels. */
const designed = { width: 1248, height: 977 } as const;
/** What legend and sources take at the foot, in hundredths of the screen's height. */
const legend = 9.5;
/** Width of the words in hundredths of the screen's height, and the share of its width that they take at most. */
const words = { units: 62.2, most: 0.46 } as const;
/** Share of the screen's height that words take at the foot of a screen that stands. */
const foot = 0.5;
/** What the last row can read, as a share of the screen's height. */
const legible = 0.025;
/** The smallest letters of a map on a desk, in CSS pixels. */
const smallestOnDesk = 12;

/** What lies over the map. */
export interface Covered {
  /** What words, legend and sources cover of the map, in CSS pixels. */
  readonly padding: Padding;
}

/** How a step lies on the screen. */
interface StageLayout extends Covered {
  /** A hundredth of the screen's height, in CSS pixels: all sizes of a talk are told in it. Less on narrow screens. */
  readonly unit: number;
  /** Whether the words stand at the left; else at the foot, as on a screen that stands. */
  readonly isWide: boolean;
  /** By how much markers and names on the map are larger than on a desk. */
  readonly enlargement: number;
}

/** The same words and map on any screen: 16:9, the narrow 4:3, the wide 21:9, or one that stands. */
export function stageLayout({ width, height }: Viewport): StageLayout {
  const isWide = width >= height;
  const unit = Math.min(height, isWide ? width * 0.75 : width * 1.2) / 100;
  const left = isWide ? Math.round(Math.min(words.units * unit, words.most * width)) : 0;
  const bottom = isWide ? Math.round(legend * unit) : Math.round(foot * height);
  return {
    unit,
    isWide,
    padding: { top: 0, right: 0, bottom, left },
    // In steps: the map is written anew at each.
    enlargement: Math.max(1, Math.round((unit * 100 * legible * 20) / smallestOnDesk) / 20),
  };
}

/** A tour's camera on this screen: what is seen of the map in its free part is seen there at least. */
export function cameraOnStage(camera: Camera, viewport: Viewport, layout: Covered): Camera {
  return zoomed(camera, Math.log2(scaleOf(viewport, layout)));
}

/** The other way round: a camera on this screen as a tour tells it. */
export function cameraForStage(camera: Camera, viewport: Viewport, layout: Covered): Camera {
  return zoomed(camera, -Math.log2(scaleOf(viewport, layout)));
}

/** What of this screen's free part a stage of 1920 × 1080 shows of it, in CSS pixels; as much above as below. */
export function seenOnStage(viewport: Viewport, layout: Covered): Viewport {
  const scale = scaleOf(viewport, layout);
  return { width: designed.width * scale, height: designed.height * scale };
}

/** How large the free part is beside the one that cameras are told for. */
function scaleOf({ width, height }: Viewport, { padding }: Covered): number {
  const free = {
    width: width - padding.left - padding.right,
    height: height - padding.top - padding.bottom,
  };
  return Math.max(0.05, Math.min(free.width / designed.width, free.height / designed.height));
}

function zoomed({ center, zoom }: Camera, by: number): Camera {
  return { center, zoom: zoom + by };
}
