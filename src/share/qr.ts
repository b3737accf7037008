import { encode } from 'uqr';
import { element, escapeXml } from '../charts/export/svg.ts';

/** Still modules on each side, as ISO/IEC 18004 wants them. */
const quietZone = 4;
/** A module's side in the file, in CSS pixels. */
const moduleSize = 10;

/** A QR code, as one path of squares with sides of 1. */
export interface QrCode {
  /** Modules a side, with the quiet zone. */
  readonly size: number;
  readonly path: string;
}

/** The QR code of a text, readable with 15 % of it lost (level M) or more; null where the text is too long for one. */
export function qrCode(text: string): QrCode | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', boostEcc: true, border: quietZone });
    return { size, path: data.map(rowPath).join('') };
  } catch {
    return null;
  }
}

/** One rectangle for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  const modules = row.map((dark) => (dark ? '1' : '0')).join('');
  return [...modules.matchAll(/1+/g)]
    .map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('');
}

/** The code as a document of its own: dark on white, whatever it is laid on. */
export function qrDocument({ size, path }: QrCode, title: string): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: size * moduleSize,
      height: size * moduleSize,
      viewBox: `0 0 ${size} ${size}`,
      'shape-rendering': 'crispEdges',
    },
    element('title', {}, escapeXml(title)) +
      element('path', { d: `M0 0h${size}v${size}h-${size}z`, fill: '#fff' }) +
      element('path', { d: path, fill: '#000' }),
  );
}
