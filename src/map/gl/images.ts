import type { Map as MapLibreMap } from 'maplibre-gl';
import { dotRadius } from '../name-rules.ts';

/**
 * The style's pictures, made when it asks for them. A name holds all that its picture depends on, so a change of theme
 * asks for another one, and a lost context asks again.
 */

/** Pixels as MapLibre takes them: RGBA, not premultiplied. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export const stripesId = (colour: string) => `stripes ${colour}`;
export const dotId = (colour: string) => `dot ${colour}`;
/** Nothing, to take room, and its side in CSS pixels. */
export const spaceId = 'space';
export const spaceSide = 24;

/** CSS pixels from one stripe to the next across, and how wide one is. */
const [stripePeriod, stripeWidth] = [6, 1.5] as const;

/** Answers MapLibre when its style names a picture that it does not have. */
export function providePictures(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const ratio = window.devicePixelRatio || 1;
    const picture = pictureOf(id, ratio);
    if (picture && !map.hasImage(id)) {
      map.addImage(id, picture, { pixelRatio: picture.pixelRatio });
    }
  });
}

/** @returns null for a name that is not ours */
export function pictureOf(
  id: string,
  devicePixelRatio: number,
): (Picture & { readonly pixelRatio: number }) | null {
  const [kind = '', colour = ''] = id.split(' ');
  if (kind === spaceId) return { ...paint(spaceSide, '#000000', () => 0), pixelRatio: 1 };
  // Whole pixels, so that stripes meet at the edges of their tile.
  const ratio = Math.max(1, Math.round(devicePixelRatio));
  if (kind === 'stripes') return { ...stripes(colour, ratio), pixelRatio: ratio };
  if (kind === 'dot') return { ...dot(colour, ratio), pixelRatio: ratio };
  return null;
}

/** Diagonal stripes that go on without a seam when laid side by side. */
function stripes(colour: string, ratio: number): Picture {
  // Along a row, a diagonal is wider than across by the square root of two.
  const period = Math.round(stripePeriod * Math.SQRT2 * ratio);
  const width = stripeWidth * Math.SQRT2 * ratio;
  return paint(period, colour, (x, y) => {
    const along = (x + y + 0.5) % period;
    return clamp(width / 2 + 0.5 - Math.min(along, period - along));
  });
}

function dot(colour: string, ratio: number): Picture {
  const side = Math.ceil((dotRadius * 2 + 1) * ratio);
  const middle = side / 2;
  return paint(side, colour, (x, y) =>
    clamp(dotRadius * ratio + 0.5 - Math.hypot(x + 0.5 - middle, y + 0.5 - middle)),
  );
}

const clamp = (share: number) => Math.max(0, Math.min(1, share));

/** @param colour as "#rrggbb" */
function paint(side: number, colour: string, coverage: (x: number, y: number) => number): Picture {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      data.set([red, green, blue, 255 * coverage(x, y)], (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}
