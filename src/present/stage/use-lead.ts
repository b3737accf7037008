import { useAtlasStoreItself } from '../../state/react.tsx';
import type { ThemeName } from '../../ui/colours.ts';
import { themeNames } from '../../ui/colours.ts';
import type { Command } from '../command.ts';
import { usePresenting } from '../context.tsx';
import { openSpeakerWindow } from '../speaker/open-speaker.ts';

/** What leads the talk by one word, whoever says it. */
export type Lead = Exclude<Command, object | 'jump' | 'help' | 'export'>;

/** Leads the talk. The function tells whether it did anything. */
export function useLead(): (command: Lead) => boolean {
  const { atlas, talk } = usePresenting();
  const store = useAtlasStoreItself();
  return (command) => {
    switch (command) {
      case 'next':
        talk.next();
        break;
      case 'back':
        talk.back();
        break;
      case 'first':
        talk.restart();
        break;
      case 'last':
        talk.goTo(Number.POSITIVE_INFINITY);
        break;
      case 'blank':
        talk.toggleBlank();
        break;
      case 'spotlight':
        talk.toggleSpotlight();
        break;
      case 'overview':
        talk.toggleOverview();
        break;
      case 'play':
        talk.togglePlaying();
        break;
      case 'loop':
        talk.toggleLoop();
        break;
      case 'language':
        store.actions.chooseLanguage(after(store.getState().locale, atlas.config.languages));
        break;
      case 'colours':
        store.actions.chooseTheme(after(store.getState().theme as ThemeName, themeNames));
        break;
      case 'fullScreen':
        toggleFullScreen();
        break;
      case 'speaker':
        openSpeakerWindow();
        break;
      case 'leave':
        return leave(talk);
    }
    return true;
  };
}

/** The next of some, the first after the last. */
export function after<Item>(present: Item, all: readonly Item[]): Item {
  return all[(all.indexOf(present) + 1) % all.length] ?? present;
}

/** Escape ends what lies over the step; the browser itself ends a full screen. */
function leave(talk: ReturnType<typeof usePresenting>['talk']): boolean {
  const { isBlank, isOverview, hasSpotlight } = talk.getState();
  if (isBlank) talk.toggleBlank();
  else if (isOverview) talk.toggleOverview();
  else if (hasSpotlight) talk.toggleSpotlight();
  else return false;
  return true;
}

/** A browser may refuse: then all stays as it is. */
function toggleFullScreen(): void {
  const { documentElement, fullscreenElement } = document;
  const change = fullscreenElement ? document.exitFullscreen() : documentElement.requestFullscreen?.();
  change?.catch(() => {});
}
