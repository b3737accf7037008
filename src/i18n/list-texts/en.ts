import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What the list of agreements says, in English: loaded with it. */
export const en = {
  list: {
    title: 'Agreements',
    form: 'How the list is set',
    cards: 'Cards',
    table: 'Table',
    skip_one: 'Skip the list ({{count, number}}\u00a0agreement)',
    skip_other: 'Skip the list ({{count, number}}\u00a0agreements)',
    end: 'End of the list',
    orderBy: 'Order by',
    orders: {
      country: 'country',
      city: 'city',
      institution: 'institution',
      category: 'kind',
      distance: 'distance',
    },
    descending: 'Reverse order',
    from: 'Distance from',
    within: 'up to',
    farthest: 'greatest distance',
    anyDistance: 'any distance',
    straight: 'as the crow flies (great circle)',
    onlyOnMap: 'Only what the map shows',
    onMap: '{{part, number}}\u00a0of\u00a0{{agreements}}',
    nothingOnMap: 'The map shows no partner here.',
    wholeList: 'See the whole list',
    caption: 'Agreements, one a row. Column headings that are buttons order the table.',
    columns: {
      country: 'Country',
      city: 'City',
      institution: 'Institution',
      category: 'Kind',
      distance: 'Distance',
      marks: 'Particulars',
      title: 'Title',
    },
  },
} satisfies SameKeys<typeof fr>;
