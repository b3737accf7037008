import { atlas } from 'virtual:atlas';
import { cloneElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createTranslator } from '../i18n/translator.ts';
import { takeOver } from '../prerender/take-over.ts';
import { knownOf, saysAnything } from '../state/address.ts';
import { browserStorage } from '../state/browser-storage.ts';
import { isEmbedded, isMapAlone } from '../state/embedded.ts';
import { followAddress, openAtlasStore } from '../state/follow.ts';
import { followShortlist } from '../state/follow-shortlist.ts';
import { addressBarOn, madePageOf } from '../state/made-page.ts';
import { modeOf } from '../state/page-mode.ts';
import { whenMarked } from '../ui/marks.ts';
import { addressBar } from './address-bar.ts';
import { isFirstVisit } from './first-visit.ts';
import { isInstalled } from './installed.ts';
import { takeNamesOfPage } from './names-of-page.ts';
import { openLinksOutside } from './outside-links.ts';
import { Root } from './root.tsx';
import { speakLanguage } from './speak-language.ts';

/**
 * Starts the app.
 * @throws Error where a part of it can't be loaded
 */
export async function startApp(): Promise<void> {
  const mode = modeOf(window);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root".');
  if (mode !== 'kiosk' && isInstalled(window))
    void import('../offline/index.ts').then((part) => part.keepAppOffline());
  if (mode === 'present' || mode === 'speaker' || mode === 'story' || mode === 'still')
    return (await import('./talk-page.tsx')).startTalkPage(mode, atlas, root);
  /** An unattended screen comes with what only it needs. */
  const kiosk = mode === 'kiosk' ? (await import('../kiosk/index.tsx')).startKiosk(atlas, window) : null;
  const Author = mode === 'author' ? (await import('./tour-desk.tsx')).authorLayer(atlas) : null;
  const page = madePageOf(document, window.location);
  const bar = page ? addressBarOn(page, addressBar(window)) : addressBar(window);
  /** Whether the page holds the app as it begins. */
  const isMade =
    page !== null && mode === 'explore' && !saysAnything(window.location.search) && !isMapAlone(window);
  const store = kiosk?.store ?? openAtlasStore(atlas, bar, browserStorage, navigator.languages);
  // Before the address says what the atlas writes into it.
  const firstVisit = !isEmbedded(window) && isFirstVisit(window.location.search, browserStorage);
  const translator = createTranslator(store.getState().locale);
  if (isMade) takeNamesOfPage(store.getState().locale);
  if (!kiosk) {
    // What a visitor of an unattended screen does stays nowhere: neither in its address nor in its memory.
    followAddress(store, knownOf(atlas), bar, browserStorage);
    followShortlist(store, window, browserStorage);
  }
  speakLanguage(store, translator, atlas);
  takeOver(store);
  if (isEmbedded(window)) openLinksOutside(document);

  const { selection } = store.getState();
  const app = (
    <Root
      store={store}
      translator={translator}
      atlas={atlas}
      // Who is sent to one country or institution is not kept from it by hints.
      firstVisit={firstVisit && selection === null}
      isMade={isMade}
      kiosk={kiosk}
      Author={Author}
    />
  );
  if (isMade) hydrateRoot(root, app);
  else {
    root.replaceChildren();
    delete document.documentElement.dataset.otherView;
    // An unattended screen mounts all anew where all has gone.
    const tree = createRoot(
      root,
      kiosk?.watchdog.follow((time) => mount(time)),
    );
    const mount = (time: number) => tree.render(cloneElement(app, { key: time }));
    mount(0);
  }
  if (kiosk) whenMarked('map-ready', () => void import('./load-all.ts').then(({ loadAll }) => loadAll()));
}
