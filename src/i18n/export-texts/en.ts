import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What takes a talk into slides says. English. */
export const en = {
  exporting: {
    open: 'Export',
    keys: 'E',
    keysSay: 'Export pictures, a PDF',
    title: 'Export for slides',
    what: 'What',
    step: 'This step',
    tour: 'The whole talk (steps: {{steps, number}})',
    format: 'Format',
    formats: {
      png: 'PNG, a picture',
      svg: 'SVG, a drawing to edit',
      pdf: 'PDF, a page for each step',
    },
    size: 'Size',
    sizes: {
      '1x': 'As on this screen ({{width}} × {{height}} pixels)',
      '2x': 'Twice this screen ({{width}} × {{height}} pixels)',
      '4k': '4K ({{width}} × {{height}} pixels)',
    },
    start: 'Export',
    cancel: 'Cancel',
    progress: 'Step {{step}} of {{steps}}',
    saved: 'Saved: {{file}}',
    failed: {
      incomplete: 'The export did not succeed: not all of the map came. Check the network, then try again.',
      notOpened: 'The export did not succeed: the page could not be opened a second time. Try again.',
      unknown: 'The export did not succeed. Try again, or choose another format.',
    },
  },
} satisfies SameKeys<typeof fr>;
