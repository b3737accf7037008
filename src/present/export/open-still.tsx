import type { Atlas } from '../../model/atlas.ts';
import type { Tour } from '../../model/tour.ts';
import { PresentingProvider } from '../context.tsx';
import { NoTours } from '../no-tours.tsx';
import { openTalkStore } from '../open-store.ts';
import { stageLayout } from '../stage-layout.ts';
import { stepState } from '../step-state.ts';
import { createTalk } from '../talk.ts';
import { talkStart } from '../talk-address.ts';
import type { TalkPage } from '../talk-page.ts';
import { StillStage } from './still-stage.tsx';

/** Makes of the page a stage that nobody leads (`?mode=still`): steps stand still on it to be drawn. To be called once. */
export function openStill(
  atlas: Atlas,
  tours: readonly Tour[],
  window: Window & typeof globalThis,
): TalkPage {
  if (tours.length === 0) return { store: openTalkStore(atlas, window, 'still', {}), content: <NoTours /> };
  const talk = createTalk(tours, { ...talkStart(window.location.search), isPlaying: false, loops: false });
  const viewport = { width: window.innerWidth, height: window.innerHeight };
  const shown = stepState(talk.present().step, viewport, stageLayout(viewport));
  return {
    store: openTalkStore(atlas, window, 'still', shown),
    content: (
      <PresentingProvider atlas={atlas} talk={talk}>
        <StillStage />
      </PresentingProvider>
    ),
  };
}
