import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the pages say that are made when the site is built, for readers without scripts and for search engines. */
export const en = {
  pages: {
    ways: 'Other pages',
    whole: 'All agreements',
    describeWhole:
      'Where to study with {{home}}: {{agreements}} with {{institutions}} in {{countries}}, on a map and as a list.',
    describeCountry: '{{agreements}} of {{home}} with {{institutions}} ({{country}}).',
    describeInstitution: '{{institution}} ({{city}}, {{country}}) and {{home}}: {{agreements}}. {{kinds}}.',
    picture: 'World map with the partners of {{home}}',
    kind: '{{kind}} ({{count, number}})',
    distance: '{{distance}} from {{city}}, as the crow flies.',
    alsoIn: 'All agreements with this country:',
    interactive: 'The interactive map needs JavaScript; this page says the same without it.',
    openData: 'Open data:',
    source: 'Source of the list: {{source}}',
  },
} satisfies SameKeys<typeof fr>;
