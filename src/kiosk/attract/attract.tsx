import { Fragment, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { attractTexts } from '../../i18n/attract-texts/index.ts';
import { ownName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Locale } from '../../model/atlas.ts';
import { Button } from '../../ui/button.tsx';
import { useKiosk, useSession } from '../context.tsx';
import { useBrightness } from '../night/use-night.ts';
import { Stop } from './stop.tsx';
import { useShield } from './use-shield.ts';
import { useWandering } from './use-wandering.ts';
import './attract.css';

/** The screen as it wanders: a picture that tells of one country after the other, and invites to touch it. */
export function Attract() {
  useTexts(attractTexts);
  const isAttracting = useSession(({ phase }) => phase.name === 'attract');
  const isAsleep = useBrightness() === 'dark';
  const shown = useWandering(isAttracting && !isAsleep);
  const isShielding = useShield(isAttracting);
  const { atlas } = useKiosk();
  const locale = useLocale();
  if (!isShielding) return null;
  if (!isAttracting || isAsleep) return <div className="attract" />;
  return (
    <main className="attract" aria-label={atlas.config.name[locale]}>
      <header className="attract-head">
        <p className="attract-home">{atlas.config.home.institution}</p>
        <Languages />
      </header>
      <div className="attract-words">
        {shown && <Stop shown={shown} />}
        <Call />
      </div>
    </main>
  );
}

/** Each begins a visit in its language. */
function Languages() {
  const { t } = useTranslation();
  const { atlas, session } = useKiosk();
  const present = useLocale();
  const { languages } = atlas.config;
  if (languages.length < 2) return null;
  return (
    <fieldset className="attract-languages" aria-label={t('language.choose')}>
      {languages.map((language) => (
        <Button
          key={language}
          lang={language}
          aria-pressed={language === present}
          {...beginning(() => session.begin(language))}
        >
          {ownName(language)}
        </Button>
      ))}
    </fieldset>
  );
}

/** The call to begin, in every language. */
function Call() {
  const { i18n } = useTranslation();
  const { atlas, session } = useKiosk();
  const say = (language: Locale) => {
    const t = i18n.getFixedT(language);
    return t('attract.call');
  };
  return (
    <button type="button" className="attract-call" {...beginning(() => session.begin())}>
      {atlas.config.languages.map((language, index) => (
        <Fragment key={language}>
          {index > 0 && <span className="attract-dot">{'\u00a0·'}</span>}
          {index > 0 && ' '}
          <span lang={language}>{say(language)}</span>
        </Fragment>
      ))}
    </button>
  );
}

/** A visit begins when a finger comes, not when it leaves, and by the keys that press a button. */
function beginning(begin: () => void) {
  return {
    onPointerDown: begin,
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === 'Enter' || key === ' ') begin();
    },
    // Who presses by other means than finger, mouse or key.
    onClick: begin,
  };
}
