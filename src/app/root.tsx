import type { i18n } from 'i18next';
import { StrictMode } from 'react';
import { TranslatorProvider } from '../i18n/react.tsx';
import { AtlasStoreProvider } from '../state/react.tsx';
import type { AtlasStore } from '../state/store.ts';
import { App, type AppProps } from './app.tsx';

interface RootProps extends AppProps {
  readonly store: AtlasStore;
  readonly translator: i18n;
}

/** The whole app: in the browser, and in pages that are made beforehand (src/prerender). */
export function Root({ store, translator, ...app }: RootProps) {
  return (
    <StrictMode>
      <TranslatorProvider translator={translator}>
        <AtlasStoreProvider store={store}>
          <App {...app} />
        </AtlasStoreProvider>
      </TranslatorProvider>
    </StrictMode>
  );
}
