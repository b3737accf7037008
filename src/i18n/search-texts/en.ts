import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the search box says once it is wanted. English. */
export const en = {
  search: {
    groups: {
      offer: 'Filter',
      country: 'Countries',
      place: 'Cities',
      institution: 'Institutions',
      recent: 'Recent searches',
      example: 'For example',
    },
    within: '{{place}}: within {{kilometres, number}}\u00a0km',
    found_one: '{{count, number}}\u00a0result',
    found_other: '{{count, number}}\u00a0results',
    nothing: 'Nothing fits “{{query}}”.',
    nothingHelp: 'Try one word less, the acronym, or the name in another language.',
    clear: 'Clear the search',
    forget: 'Forget recent searches',
    examples: {
      acronym: 'KTH',
      city: 'Cologne',
      phrase: 'double degree in Germany',
    },
  },
} satisfies SameKeys<typeof fr>;
