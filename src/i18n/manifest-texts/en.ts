import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the manifests say: the names by which a system offers the atlas as an app. */
export const en = {
  manifest: {
    kiosk: 'Public screen',
    kioskOf: '{{name}} (public screen)',
  },
} satisfies SameKeys<typeof fr>;
