import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../../src/ui/index.css';
import '../../../../src/charts/charts.css';
import '../../../../src/charts/stacked-bar.css';
import '../../../../src/sidebar/sidebar.css';
import '../../../../src/workings/workings.css';
import '../../../../src/sidebar/headline.css';
import '../../../../src/sidebar/compare-button.css';
import '../../../../src/app/app.css';
import { TranslatorProvider } from '../../../../src/i18n/react.tsx';
import { createTranslator } from '../../../../src/i18n/translator.ts';
import { Sidebar } from '../../../../src/sidebar/sidebar.tsx';
import { knownOf } from '../../../../src/state/address.ts';
import { followAddress, openAtlasStore } from '../../../../src/state/follow.ts';
import { AtlasStoreProvider } from '../../../../src/state/react.tsx';
import { Sheet } from '../../../../src/ui/sheet.tsx';
import type { SheetStop } from '../../../../src/ui/sheet-stops.ts';
import { largeAtlas } from '../../../fixtures/large-atlas.ts';

// The sidebar of a very large atlas, without the map: in the panel, or with `#sheet` in the sheet.
const atlas = largeAtlas();
const storage = () => window.localStorage;
const store = openAtlasStore(atlas, window, storage, ['en']);
followAddress(store, knownOf(atlas), window, storage);
// For tests that pick what the map would have picked.
Object.assign(window, { atlasActions: store.actions });

function Page() {
  const [stop, setStop] = useState<SheetStop>('full');
  return (
    <div className="app">
      <main className="app-main">
        <Sheet isSheet={location.hash === '#sheet'} label="Countries" stop={stop} onStop={setStop}>
          <Sidebar atlas={atlas} />
        </Sheet>
      </main>
    </div>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <TranslatorProvider translator={createTranslator(store.getState().locale)}>
      <AtlasStoreProvider store={store}>
        <Page />
      </AtlasStoreProvider>
    </TranslatorProvider>
  </StrictMode>,
);
