import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the counts of an unattended screen say to its staff. English. */
export const en = {
  counting: {
    title: 'What was looked at',
    privacy: 'In how many visits, day by day. On this machine only, without times or identifiers.',
    visits_one: '{{count, number}}\u00a0visit',
    visits_other: '{{count, number}}\u00a0visits',
    since: 'since {{date}}',
    nothing: 'Nothing has been counted yet.',
    languages: 'Languages',
    countries: 'Countries',
    institutions: 'Institutions',
    visitsColumn: 'Visits',
    more_one: 'and {{count, number}}\u00a0other',
    more_other: 'and {{count, number}}\u00a0others',
    export: 'Export as CSV',
    erase: 'Erase',
    eraseQuestion: 'Erase all counts? They will not come back.',
    eraseNow: 'Erase all',
    keep: 'Keep',
    erased: 'The counts are erased.',
    fileName: 'visits',
  },
} satisfies SameKeys<typeof fr>;
