import { tours } from 'virtual:tours';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TranslatorProvider } from '../i18n/react.tsx';
import { createTranslator } from '../i18n/translator.ts';
import type { Atlas } from '../model/atlas.ts';
import { takeOver } from '../prerender/take-over.ts';
import { toursAsked } from '../present/author/draft-storage.ts';
import { openStage } from '../present/index.tsx';
import { AtlasStoreProvider } from '../state/react.tsx';
import { SafePart } from '../ui/safe-part.tsx';
import { speakLanguage } from './speak-language.ts';

/** Starts what shows the data folder's tours instead of the atlas. @param root in which it stands */
export function startTalkPage(atlas: Atlas, root: HTMLElement): void {
  const { store, content } = openStage(atlas, toursAsked(tours, window.location.search), window);
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
