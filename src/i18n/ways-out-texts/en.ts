import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What stands for a way out of an unattended screen. English. */
export const en = {
  wayOut: {
    scan: 'Scan with your phone',
    qr: 'QR code of “{{name}}”',
    unreachable: 'This link opens on this screen only: a phone can’t reach it.',
    tooLong: 'This address is too long for a QR code.',
    file: 'This screen saves no files. Open the atlas on your phone to take it along.',
    close: 'Close',
  },
} satisfies SameKeys<typeof fr>;
