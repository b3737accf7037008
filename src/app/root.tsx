import type { i18n } from 'i18next';
import { type ComponentType, StrictMode, useSyncExternalStore } from 'react';
import { TranslatorProvider } from '../i18n/react.tsx';
import type { Kiosk } from '../kiosk/kiosk.ts';
import { AtlasStoreProvider } from '../state/react.tsx';
import type { AtlasStore } from '../state/store.ts';
import { Recovery, SafePart } from '../ui/safe-part.tsx';
import { App, type AppProps } from './app.tsx';

interface RootProps extends AppProps {
  readonly store: AtlasStore;
  readonly translator: i18n;
  /** What stands above the atlas where tours are made. */
  readonly Author?: ComponentType | null;
}

/** The whole app: in the browser, and in pages that are made beforehand (src/prerender). */
export function Root({ store, translator, Author, ...app }: RootProps) {
  const visitors = useVisitors(app.kiosk);
  return (
    <StrictMode>
      <TranslatorProvider translator={translator}>
        <AtlasStoreProvider store={store}>
          <Recovery value={app.kiosk?.watchdog.recoveryPause ?? null}>
            <SafePart key={visitors}>
              <App {...app} />
            </SafePart>
            {app.kiosk && <app.kiosk.Layer />}
            {Author && <Author />}
          </Recovery>
        </AtlasStoreProvider>
      </TranslatorProvider>
    </StrictMode>
  );
}

/** On an unattended screen every visitor gets views that were made for them. */
function useVisitors(kiosk: Kiosk | null | undefined): number {
  return useSyncExternalStore(
    kiosk?.session.subscribe ?? followNothing,
    () => kiosk?.session.getState().visitors ?? 0,
    () => 0,
  );
}

const followNothing = () => () => {};
