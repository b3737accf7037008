import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What a camera reads in a picture. */
export function readCode(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}
