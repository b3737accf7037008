import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { colours } from '../../ui/colours.ts';
import { drawPicture } from '../draw-picture.ts';

/** A picture of the atlas for the start screens of systems. */
export interface Icon {
  readonly file: string;
  /** Of a side, in pixels. */
  readonly size: number;
  /**
   * How much of a side the emblem takes on a ground of its own; null for the emblem alone. A system may cut off all
   * that is outside a circle of 0.8 (W3C, Web Application Manifest, "maskable").
   */
  readonly part: number | null;
}

export const icons = [
  { file: 'icon-192.png', size: 192, part: null },
  { file: 'icon-512.png', size: 512, part: null },
  { file: 'icon-maskable-512.png', size: 512, part: 0.78 },
] as const satisfies readonly Icon[];

/** Apple's systems read no manifest for it, and put black behind what is transparent. */
export const appleIcon = { file: 'apple-touch-icon.png', size: 180, part: 0.9 } as const satisfies Icon;

/** Draws an icon from `public/icon.svg`. @param root the project's folder */
export async function drawIcon(root: string, icon: Icon): Promise<Uint8Array> {
  return drawPicture(iconSvg(await readFile(path.join(root, 'public/icon.svg'), 'utf8'), icon));
}

function iconSvg(emblem: string, { size, part }: Icon): string {
  const side = Math.round(size * (part ?? 1));
  const edge = (size - side) / 2;
  const ground = part === null ? '' : `<rect width="100%" height="100%" fill="${colours.light.sea}"/>`;
  const placed = emblem.replace('<svg ', `<svg x="${edge}" y="${edge}" width="${side}" height="${side}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${ground}${placed}</svg>`;
}
