import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { namesOf } from '../../i18n/names.ts';
import type { Locale } from '../../model/atlas.ts';
import { kioskTour, type Stop } from '../../model/kiosk-tour.ts';
import { useWindowSize } from '../../ui/use-window-size.ts';
import { useKiosk } from '../context.tsx';
import type { Kiosk } from '../kiosk.ts';
import { attractPadding } from './padding.ts';
import { languagesFrom, stepAt } from './steps.ts';
import { stopCamera } from './stop-camera.ts';
import { type StopWords, stopWords } from './stop-words.ts';

/** What the screen shows now. */
export interface Shown {
  readonly stop: Stop;
  readonly locale: Locale;
  readonly words: StopWords;
}

/**
 * Has the atlas wander by itself: every some seconds it goes on to the next stop, in the next language. It goes on
 * where it was when it stopped, so that whoever passes by sees another country.
 *
 * @param isWandering ends it at once where false
 * @returns null until there is something to tell
 */
export function useWandering(isWandering: boolean): Shown | null {
  const kiosk = useKiosk();
  const { i18n } = useTranslation();
  const [shown, setShown] = useState<Shown | null>(null);
  const count = useRef(0);
  const { config } = kiosk.atlas;
  const tour = useMemo(() => kioskTour(kiosk.atlas), [kiosk.atlas]);
  const size = useWindowSize();

  const goOn = useEffectEvent(() => {
    const languages = languagesFrom(kiosk.store.getInitialState().locale, config.languages);
    const step = stepAt(tour, languages, count.current);
    count.current += 1;
    // A stop that fails is passed over: the last one stands until the next.
    failSafely(() => {
      if (!step) return;
      const { stop, locale } = step;
      const speech = { locale, t: i18n.getFixedT(locale), names: namesOf(locale) };
      setShown({ stop, locale, words: stopWords(stop, config.home, speech) });
    });
  });
  useEffect(() => {
    if (!isWandering) return;
    goOn();
    const timer = setInterval(() => goOn(), config.kiosk.stopSeconds * 1000);
    return () => {
      clearInterval(timer);
      // The next wandering must not begin with where this one ended.
      setShown(null);
    };
  }, [isWandering, config]);

  useEffect(() => {
    // A visitor may have come since this was drawn: the store is theirs.
    const isStillWandering = kiosk.session.getState().phase.name === 'attract';
    if (isWandering && shown && isStillWandering) failSafely(() => goTo(shown, kiosk, size));
  }, [isWandering, shown, kiosk, size]);
  return shown;
}

/** Puts the atlas where a stop is told: language, country or network, and camera. */
function goTo(
  { stop, locale }: Shown,
  { atlas, store }: Kiosk,
  size: ReturnType<typeof useWindowSize>,
): void {
  const { actions } = store;
  const { projection } = store.getState();
  // A flat map shows by itself what is selected or kept.
  const camera =
    projection === 'globe'
      ? stopCamera(atlas.config.home.lonLat, stop, size, attractPadding(size))
      : undefined;
  actions.chooseLanguage(locale);
  if (stop.kind === 'network') {
    actions.chooseFacets({ network: [stop.network] });
    if (camera) {
      actions.clearSelection();
      actions.moveCamera(camera);
    } else actions.returnToOpeningView();
  } else {
    if (store.getState().facets.network) actions.chooseFacets({ network: undefined });
    actions.selectCountry(stop.country, camera);
  }
}

/** Tells the page of an error, as the browser does of those that nobody catches, and goes on. */
function failSafely(act: () => void): void {
  try {
    act();
  } catch (error) {
    reportError(error);
  }
}
