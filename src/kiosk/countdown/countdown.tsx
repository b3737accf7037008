import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countdownTexts } from '../../i18n/countdown-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Locale } from '../../model/atlas.ts';
import { useKiosk, useSession } from '../context.tsx';
import { leaving } from '../session/follow-touches.ts';
import { InAllLanguages } from './in-all-languages.tsx';
import { Ring } from './ring.tsx';
import './countdown.css';

/** Warns a visitor who may have gone. */
export function Countdown() {
  const phase = useSession((state) => state.phase);
  return phase.name === 'countdown' ? <Warning secondsLeft={phase.secondsLeft} /> : null;
}

/**
 * A dialog of the browser's own: it comes above every other, and gives the focus back to where it was. Nobody needs to
 * hit its great button: any touch says as much (follow-touches.ts).
 */
function Warning({ secondsLeft }: { readonly secondsLeft: number }) {
  useTexts(countdownTexts);
  const { i18n } = useTranslation();
  const { atlas, session } = useKiosk();
  const isLow = useSession((state) => state.isLow);
  const dialog = useRef<HTMLDialogElement>(null);
  // Said once, not each second.
  const [secondsAtFirst] = useState(secondsLeft);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    element.showModal();
    return () => element.close();
  }, []);
  const languages = inTheirOrder(atlas.config.languages, i18n.language);
  return (
    <dialog
      ref={dialog}
      className="countdown"
      role="alertdialog"
      aria-labelledby="countdown-question"
      aria-describedby="countdown-consequence"
      data-low={isLow ? '' : undefined}
      onCancel={(event) => {
        event.preventDefault();
        session.touch();
      }}
    >
      <div className="countdown-card">
        <Ring secondsLeft={secondsLeft} of={atlas.config.kiosk.countdownSeconds} />
        <h2 id="countdown-question" className="countdown-question">
          <InAllLanguages languages={languages} say={(t) => t('countdown.question')} />
        </h2>
        <p id="countdown-consequence" className="visually-hidden">
          <InAllLanguages
            languages={languages}
            say={(t) => t('countdown.consequence', { count: secondsAtFirst })}
          />
        </p>
        <button type="button" className="countdown-stay" onClick={() => session.touch()}>
          <InAllLanguages languages={languages} say={(t) => t('countdown.stay')} />
        </button>
        <button
          type="button"
          className="countdown-start-over"
          onClick={() => session.end()}
          {...{ [leaving]: '' }}
        >
          <InAllLanguages languages={languages} say={(t) => t('countdown.startOver')} />
        </button>
      </div>
    </dialog>
  );
}

/** The language that the screen speaks stands first. */
function inTheirOrder(languages: readonly Locale[], spoken: string): readonly Locale[] {
  return languages.toSorted((one, other) => Number(other === spoken) - Number(one === spoken));
}
