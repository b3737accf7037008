import { tours } from 'virtual:tours';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TranslatorProvider } from '../i18n/react.tsx';
import { createTranslator } from '../i18n/translator.ts';
import { recoveryPause } from '../kiosk/watchdog/recovery-pause.ts';
import type { Atlas } from '../model/atlas.ts';
import { takeOver } from '../prerender/take-over.ts';
import { toursAsked } from '../present/author/draft-storage.ts';
import { LanguageSwitch } from '../sidebar/language-switch.tsx';
import { ThemeSwitch } from '../sidebar/theme-switch.tsx';
import { browserStorage } from '../state/browser-storage.ts';
import { isEmbedded } from '../state/embedded.ts';
import type { StorageSource } from '../state/first-language.ts';
import type { Mode } from '../state/page-mode.ts';
import { AtlasStoreProvider } from '../state/react.tsx';
import { Recovery, SafePart } from '../ui/safe-part.tsx';
import { openLinksOutside } from './outside-links.ts';
import { speakLanguage } from './speak-language.ts';

/** A frame of the stage's own is no stranger's: an author's draft is drawn in it. */
function storageOf(mode: Mode): StorageSource {
  return mode === 'still' && window.frameElement ? () => window.localStorage : browserStorage;
}

/** The reader's language and colours, where a talk is read. */
function Switches({ atlas }: { readonly atlas: Atlas }) {
  const { languages } = atlas.config;
  return (
    <>
      {languages.length > 1 && <LanguageSwitch languages={languages} />}
      <ThemeSwitch />
    </>
  );
}

/** What shows the data folder's tours instead of the atlas: each comes with its own code alone. */
const pages = {
  present: async () => (await import('../present/index.tsx')).openStage,
  speaker: async () => (await import('../present/speaker/index.tsx')).openSpeaker,
  story: async () => (await import('../present/story/index.tsx')).openStory,
  still: async () => (await import('../present/export/open-still.tsx')).openStill,
} as const satisfies Partial<Record<Mode, unknown>>;

/**
 * Starts one of them.
 *
 * @param root in which it stands
 * @throws Error where a part of it can't be loaded
 */
export async function startTalkPage(
  mode: keyof typeof pages,
  atlas: Atlas,
  root: HTMLElement,
): Promise<void> {
  const open = await pages[mode]();
  const asked = toursAsked(tours, window.location.search, storageOf(mode));
  const { store, content } = open(atlas, asked, window, <Switches atlas={atlas} />);
  if (isEmbedded(window)) openLinksOutside(document);
  const translator = createTranslator(store.getState().locale);
  speakLanguage(store, translator, atlas);
  takeOver(store);
  root.replaceChildren();
  delete document.documentElement.dataset.otherView;
  createRoot(root).render(
    <StrictMode>
      <TranslatorProvider translator={translator}>
        <AtlasStoreProvider store={store}>
          {/* Nobody presses "Try again" on a stage. */}
          <Recovery value={recoveryPause}>
            <SafePart>{content}</SafePart>
          </Recovery>
        </AtlasStoreProvider>
      </TranslatorProvider>
    </StrictMode>,
  );
}
