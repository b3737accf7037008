import type { ReactNode } from 'react';
import type { Atlas } from '../../model/atlas.ts';
import type { Tour } from '../../model/tour.ts';
import { knownOf, readAddress } from '../../state/address.ts';
import { PresentingProvider } from '../context.tsx';
import { NoTours } from '../no-tours.tsx';
import { openTalkStore } from '../open-store.ts';
import { stepState } from '../step-state.ts';
import { createTalk } from '../talk.ts';
import { talkStart } from '../talk-address.ts';
import type { TalkPage } from '../talk-page.ts';
import { remOf } from './rem.ts';
import { Story } from './story.tsx';
import { storyLayout } from './story-layout.ts';

/**
 * Makes a story of the page (`?mode=story`): a tour that is scrolled. To be called once.
 *
 * @param switches of language and colours
 */
export function openStory(
  atlas: Atlas,
  tours: readonly Tour[],
  window: Window & typeof globalThis,
  switches: ReactNode,
): TalkPage {
  if (tours.length === 0) return { store: openTalkStore(atlas, window, 'story', {}), content: <NoTours /> };
  const { search } = window.location;
  const start = talkStart(search);
  const talk = createTalk(tours, start);
  const { tour, step } = talk.present();
  const viewport = { width: window.innerWidth, height: window.innerHeight };
  const shown = stepState(step, viewport, storyLayout(viewport, remOf(window.document)));
  // Unlike a projector, a reader's screen is as the reader has it.
  const { theme } = readAddress(search, knownOf(atlas));
  // The address says the step: what a browser remembers of the scrolling would be in its way.
  window.history.scrollRestoration = 'manual';
  const named = tour.steps.findIndex(({ id }) => id === start.step);
  return {
    store: openTalkStore(atlas, window, 'story', { ...shown, theme }),
    content: (
      <PresentingProvider atlas={atlas} talk={talk}>
        <Story tour={tour} first={named < 0 ? null : named} switches={switches} />
      </PresentingProvider>
    ),
  };
}
