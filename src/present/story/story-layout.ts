import type { Viewport } from '../../map/index.ts';
import type { Covered } from '../stage-layout.ts';

/** Sizes in rem, so that a reader's own size counts; and the share of the window that cards take at most. */
const least = 48;
const card = { width: 30, most: 0.4 } as const;
/** Left of the cards stand the links to the steps; story.css says the same. */
const [besideCards, behindCards] = [4, 1.5] as const;
/** What language and colours take at the top: a corner on a desk, a row on a phone; story.css says the same. */
const top = { desk: 4.5, phone: 3.5 } as const;
/** What legend and sources take at the foot of a desk. */
const legend = 3.5;
/** Share of a phone's height that a card takes at its foot. */
const foot = 0.45;

/** How a story lies in the window. */
export interface StoryLayout extends Covered {
  /** Whether cards stand at the left of the map; else they come over its foot. */
  readonly isWide: boolean;
  /** Of the cards beside the map, in CSS pixels. */
  readonly cardWidth: number;
}

/** Cards beside the map where it is wide enough for both, else over its lower half. @param rem in CSS pixels */
export function storyLayout({ width, height }: Viewport, rem: number): StoryLayout {
  const isWide = width >= least * rem && width > height;
  if (!isWide) {
    const padding = { top: top.phone * rem, right: 0, bottom: Math.round(foot * height), left: 0 };
    return { isWide, cardWidth: width, padding };
  }
  const cardWidth = Math.round(Math.min(card.width * rem, card.most * width));
  const left = besideCards * rem + cardWidth + behindCards * rem;
  return { isWide, cardWidth, padding: { top: top.desk * rem, right: 0, bottom: legend * rem, left } };
}
