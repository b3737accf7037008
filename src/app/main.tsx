import { atlas } from 'virtual:atlas';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { TranslatorProvider } from '../i18n/react.tsx';
import { createTranslator } from '../i18n/translator.ts';
import { takeOver } from '../prerender/take-over.ts';
import { knownOf } from '../state/address.ts';
import { followAddress, openAtlasStore } from '../state/follow.ts';
import { followShortlist } from '../state/follow-shortlist.ts';
import { AtlasStoreProvider } from '../state/react.tsx';
import { App } from './app.tsx';
import { isFirstVisit } from './first-visit.ts';
import { speakLanguage } from './speak-language.ts';

const storage = () => window.localStorage;
const store = openAtlasStore(atlas, window, storage, navigator.languages);
// Before the address says what the atlas writes into it.
const firstVisit = isFirstVisit(window.location.search, storage);
const translator = createTranslator(store.getState().locale);
followAddress(store, knownOf(atlas), window, storage);
followShortlist(store, window, storage);
speakLanguage(store, translator, atlas.config);
takeOver(store);

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
