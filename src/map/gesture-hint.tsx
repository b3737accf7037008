import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cooperate, type Refused } from './cooperative-gestures.ts';
import { theStage } from './stage.ts';

/** How long the hint stays after the last try, in milliseconds. */
const shownFor = 1600;

/**
 * Lets the map's gestures give way to the page around it, and says quietly how the map is moved when one was tried.
 * For whoever has wheel or fingers: a keyboard needs no hint, so a screen reader is told nothing.
 */
export function GestureHint() {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<Refused>('wheel');
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = cooperate(theStage().element, (what) => {
      clearTimeout(timer);
      timer = setTimeout(() => setShown(false), shownFor);
      setRefused(what);
      setShown(true);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  const key = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';
  return (
    <p className="gesture-hint" data-shown={isShown ? '' : undefined} aria-hidden="true">
      {refused === 'wheel' ? t('mapControls.wheelHint', { key }) : t('mapControls.touchHint')}
    </p>
  );
}
