import { atlas } from 'virtual:atlas';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TranslatorProvider } from '../i18n/react.tsx';
import { createTranslator } from '../i18n/translator.ts';
import { takeOver } from '../prerender/take-over.ts';
import { knownOf } from '../state/address.ts';
import { browserStorage } from '../state/browser-storage.ts';
import { isEmbedded } from '../state/embedded.ts';
import { followAddress, openAtlasStore } from '../state/follow.ts';
import { AtlasStoreProvider } from '../state/react.tsx';
import { addressBar } from './address-bar.ts';
import { App } from './app.tsx';
import { isFirstVisit } from './first-visit.ts';
import { openLinksOutside } from './outside-links.ts';
import { speakLanguage } from './speak-language.ts';

const bar = addressBar(window);
const store = openAtlasStore(atlas, bar, browserStorage, navigator.languages);
// Before the address says what the atlas writes into it.
const firstVisit = isFirstVisit(window.location.search, browserStorage);
const translator = createTranslator(store.getState().locale);
followAddress(store, knownOf(atlas), bar, browserStorage);
speakLanguage(store, translator, atlas.config);
takeOver(store);
if (isEmbedded(window)) openLinksOutside(document);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <TranslatorProvider translator={translator}>
      <AtlasStoreProvider store={store}>
        <App atlas={atlas} firstVisit={firstVisit} />
      </AtlasStoreProvider>
    </TranslatorProvider>
  </StrictMode>,
);
