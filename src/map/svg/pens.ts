import type { Points, Sheet } from './sheet.ts';
import { type Sphere, vectorsOf } from './sphere.ts';

/** Writes a line or ring of a sheet as SVG path data; empty when nothing of it is seen. */
export type Pen = (points: Points, sheet: Sheet, closed: boolean) => string;

/** Writes in whole units of the sheet: what is drawn is scaled by its group. */
export const flatPen: Pen = (points, _sheet, closed) => {
  let x = Math.round(points[0] ?? 0);
  let y = Math.round(points[1] ?? 0);
  const start = `M${x} ${y}l`;
  let data = start;
  for (let index = 2; index < points.length; index += 2) {
    const [nextX, nextY] = [Math.round(points[index] ?? 0), Math.round(points[index + 1] ?? 0)];
    if (nextX === x && nextY === y) continue;
    data += `${nextX - x} ${nextY - y} `;
    x = nextX;
    y = nextY;
  }
  // What shrinks to a point is not seen.
  if (data === start) return '';
  return closed ? `${data}z` : data;
};

/** The globe is written in whole parts of a CSS pixel, of which this many make one. */
export const globeUnits = 4;

/**
 * Writes on the globe.
 * @param least CSS pixels between neighbouring points: nearer ones are left out
 */
export function globePen(sphere: Sphere, least: number): Pen {
  const skip = Math.max(1, least * globeUnits);
  return (points, sheet, closed) => {
    const vectors = vectorsOf(points, sheet, closed);
    return closed ? ring(sphere, vectors, skip) : line(sphere, vectors, skip);
  };
}

/** What lies behind the horizon is pushed onto it, so that the limb closes the ring. */
function ring(sphere: Sphere, vectors: Float32Array, skip: number): string {
  let data = '';
  let seen = false;
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let index = 0; index < vectors.length; index += 3) {
    if (sphere.place(vectors, index)) seen = true;
    else sphere.pushToLimb();
    const [x, y] = [Math.round(sphere.x * globeUnits), Math.round(sphere.y * globeUnits)];
    if (Math.abs(x - lastX) + Math.abs(y - lastY) < skip) continue;
    data += `${data ? '' : 'M'}${x} ${y} `;
    lastX = x;
    lastY = y;
  }
  return seen ? `${data}z` : '';
}

function line(sphere: Sphere, vectors: Float32Array, skip: number): string {
  let data = '';
  let under = true;
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let index = 0; index < vectors.length; index += 3) {
    const visible = sphere.place(vectors, index);
    if (!visible && under) continue;
    if (!visible) sphere.pushToLimb();
    const [x, y] = [Math.round(sphere.x * globeUnits), Math.round(sphere.y * globeUnits)];
    const near = Math.abs(x - lastX) + Math.abs(y - lastY) < skip;
    if (under || !near || index === vectors.length - 3) {
      data += `${under ? 'M' : ''}${x} ${y} `;
      lastX = x;
      lastY = y;
    }
    under = !visible;
  }
  return data;
}
