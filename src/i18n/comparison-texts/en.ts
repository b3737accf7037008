import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the comparison says, in English: loaded with it. */
export const en = {
  comparison: {
    title: 'Countries side by side',
    intro: 'Choose two or three countries to see side by side what is agreed with each.',
    second: '{{country}}: add a second country to compare.',
    two: '{{first}}; {{second}}.',
    three: '{{first}}; {{second}}; {{third}}.',
    countryCount: '{{country}}: {{count, number}}',
    countryAgreements: '{{country}}: {{agreements}}',
    none: '{{country}}: no agreement fits the choices made.',
    gap: 'The widest gap: {{kind}}, {{most}} of agreements ({{mostCountries}}) against {{least}} ({{leastCountries}}).',
    add: 'Add a country',
    replace: 'Replace {{country}} with',
    choose: 'Choose…',
    adds: 'Add',
    replaces: 'Replace',
    examples: 'For example:',
    chosen: 'Countries chosen',
    remove: 'Remove',
    removeCountry: 'Remove {{country}}',
    caption: '{{countries}}: agreements, institutions, cities and kinds of agreement',
    cities: 'Cities',
    agreements: 'Agreements',
    institutions: 'Institutions',
    doubleDegrees: 'Double degrees',
    note: 'All bars have one scale. Percentages: of the country’s agreements.',
    measure: 'Measure',
    shareOf: '{{country}}, share',
    part: '{{count, number}}\u00a0({{share}})',
    fileTitle: '{{atlas}}: {{countries}}',
    footer: 'Source: {{source}}\u00a0· {{date}}',
  },
} satisfies SameKeys<typeof fr>;
