import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the filter says, and what helps where nothing fits. English. */
export const en = {
  filters: {
    clear: 'Clear',
    more: 'Show all {{total, number}}',
    fewer: 'Show fewer',
    narrow: 'Search this list',
    found_one: '{{count, number}}\u00a0result',
    found_other: '{{count, number}}\u00a0results',
    waysOut: 'To find agreements again',
    without: 'Without {{what}}: {{agreements}}',
    quoted: '“{{text}}”',
    several_one: '{{count, number}}\u00a0value',
    several_other: '{{count, number}}\u00a0values',
    except: 'not {{values}}',
    words: 'What these words mean',
    distance: 'Distance: at most {{kilometres, number}}\u00a0km',
  },
} satisfies SameKeys<typeof fr>;
