import type { SameKeys } from '../catalogue.ts';
import type { fr } from './fr.ts';

/** What a tour says besides itself where it is scrolled as a story. English. */
export const en = {
  story: {
    story: 'Story to scroll',
    fromAtlas: 'A story from the atlas',
    lead_one: 'In {{count, number}}\u00a0step. Scroll: the map follows.',
    lead_other: 'In {{count, number}}\u00a0steps. Scroll: the map follows.',
    settings: 'Language and colours',
    inAtlas: 'See this in the atlas',
    inAtlasOf: 'See this in the atlas: {{title}}',
    whereNext: 'Where next',
    wholeAtlas: 'Explore the whole atlas',
    asTalk: 'Show this story on a large screen',
    otherStories: 'Other stories',
    sources: 'Sources',
    computed: 'All numbers are counted in the published list, each time that it changes.',
  },
} satisfies SameKeys<typeof fr>;
