import { tours } from 'virtual:tours';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TranslatorProvider } from '../i18n/react.tsx';
import { createTranslator } from '../i18n/translator.ts';
import type { Atlas } from '../model/atlas.ts';
import { takeOver } from '../prerender/take-over.ts';
import { AtlasStoreProvider } from '../state/react.tsx';
import { SafePart } from '../ui/safe-part.tsx';
import { speakLanguage } from './speak-language.ts';

const pages = {
  present: async () => (await import('../present/index.tsx')).openStage,
  speaker: async () => (await import('../present/speaker/index.tsx')).openSpeaker,
} as const;

/**
 * Starts what shows the data folder's tours instead of the atlas.
 *
 * @param root in which it stands
 * @throws Error where a part of it can't be loaded
 */
export async function startTalkPage(
  page: keyof typeof pages,
  atlas: Atlas,
  root: HTMLElement,
): Promise<void> {
  const open = await pages[page]();
  const { store, content } = open(atlas, tours, window);
  const translator = createTranslator(store.getState().locale);
  speakLanguage(store, translator, atlas);
  takeOver(store);
  root.replaceChildren();
  delete document.documentElement.dataset.otherView;
  createRoot(root).render(
    <StrictMode>
      <TranslatorProvider translator={translator}>
        <AtlasStoreProvider store={store}>
          <SafePart>{content}</SafePart>
        </AtlasStoreProvider>
      </TranslatorProvider>
    </StrictMode>,
  );
}
