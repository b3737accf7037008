import type { ReactNode } from 'react';
import type { Atlas } from '../model/atlas.ts';
import type { Tour } from '../model/tour.ts';
import type { AtlasStore } from '../state/store.ts';
import { keepAwake } from '../ui/wake-lock.ts';
import { PresentingProvider } from './context.tsx';
import { NoTours } from './no-tours.tsx';
import { openTalkStore } from './open-store.ts';
import { Stage } from './stage/stage.tsx';
import { stageLayout } from './stage-layout.ts';
import { stepState } from './step-state.ts';
import { createTalk } from './talk.ts';
import { talkStart } from './talk-address.ts';

/** A page that shows tours. */
export interface TalkPage {
  readonly store: AtlasStore;
  readonly content: ReactNode;
}

/** Makes a stage of the page (`?mode=present`). To be called once. */
export function openStage(
  atlas: Atlas,
  tours: readonly Tour[],
  window: Window & typeof globalThis,
): TalkPage {
  if (tours.length === 0) return { store: openTalkStore(atlas, window, 'present', {}), content: <NoTours /> };
  const talk = createTalk(tours, talkStart(window.location.search));
  const viewport = { width: window.innerWidth, height: window.innerHeight };
  const shown = stepState(talk.present().step, viewport, stageLayout(viewport));
  keepAwake(window);
  return {
    store: openTalkStore(atlas, window, 'present', shown),
    content: (
      <PresentingProvider atlas={atlas} talk={talk}>
        <Stage />
      </PresentingProvider>
    ),
  };
}
