import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../../model/atlas.ts';
import type { Tour } from '../../model/tour.ts';
import { keepAwake } from '../../ui/wake-lock.ts';
import { PresentingProvider } from '../context.tsx';
import { NoTours } from '../no-tours.tsx';
import { openTalkStore } from '../open-store.ts';
import { createTalk } from '../talk.ts';
import { talkStart } from '../talk-address.ts';
import type { TalkPage } from '../talk-page.ts';
import { speakerLine } from './line.ts';
import { channelName } from './protocol.ts';
import { Speaker } from './speaker.tsx';
import { saidStage } from './stage-name.ts';

/** Makes the speaker's window of the page (`?mode=speaker`). To be called once. */
export function openSpeaker(
  atlas: Atlas,
  tours: readonly Tour[],
  window: Window & typeof globalThis,
): TalkPage {
  const store = openTalkStore(atlas, window, 'speaker', {});
  if (tours.length === 0) return { store, content: <NoTours /> };
  // A mirror of the stage's: it shows what the stage says, and nothing leads it but that.
  const talk = createTalk(tours, talkStart(window.location.search));
  const line = speakerLine(new BroadcastChannel(channelName(window.location.href)), saidStage());
  const isKnown = createStore<boolean>(() => true);
  const follow = () => {
    const { news } = line.getState();
    if (!news) return;
    const { tour, step, locale, theme, ...shown } = news;
    isKnown.setState(talk.adopt({ tour, step, ...shown }), true);
    if (atlas.config.languages.includes(locale)) store.actions.chooseLanguage(locale);
    store.actions.chooseTheme(theme);
  };
  line.subscribe(follow);
  keepAwake(window);
  return {
    store,
    content: (
      <PresentingProvider atlas={atlas} talk={talk}>
        <Speaker line={line} isKnown={isKnown} />
      </PresentingProvider>
    ),
  };
}
