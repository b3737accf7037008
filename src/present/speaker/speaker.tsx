import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoreApi } from 'zustand/vanilla';
import { presentTexts } from '../../i18n/present-texts/index.ts';
import { speakerTexts } from '../../i18n/speaker-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { TourStep } from '../../model/tour.ts';
import { SafePart } from '../../ui/safe-part.tsx';
import { useShown, useTalk } from '../context.tsx';
import { LittleMarkdown } from '../little-markdown.tsx';
import { StepPicture } from '../picture/step-picture.tsx';
import { KeysDialog } from '../stage/keys-dialog.tsx';
import { useKeys } from '../stage/use-keys.ts';
import type { Lead } from '../stage/use-lead.ts';
import { useSay } from '../use-say.ts';
import { useStageTheme } from '../use-stage-theme.ts';
import { useTalkAddress } from '../use-talk-address.ts';
import { useWindowTitle } from '../use-window-title.ts';
import { Leading } from './leading.tsx';
import type { SpeakerLine } from './line.ts';
import { openStageWindow } from './open-speaker.ts';
import { remoteWords } from './protocol.ts';
import { Times } from './times.tsx';
import { useTimer } from './use-timer.ts';
import './speaker.css';

/** How often the stage is asked whether it is still there, in milliseconds. */
const askEvery = 2000;

interface SpeakerProps {
  readonly line: SpeakerLine;
  /** Whether what the stage shows is known here: not where the tours were changed meanwhile. */
  readonly isKnown: Pick<StoreApi<boolean>, 'getState' | 'subscribe'>;
}

/** What the speaker alone sees: this step, the next, the notes and the time. The stage is led from here, too. */
export function Speaker({ line, isKnown }: SpeakerProps) {
  useTexts(presentTexts);
  useTexts(speakerTexts);
  const { t } = useTranslation();
  const { tour, step } = useShown();
  const { step: position, isBlank } = useTalk((state) => state);
  const isThere = useSyncExternalStore(line.subscribe, () => line.getState().isThere);
  const knowsStep = useSyncExternalStore(isKnown.subscribe, isKnown.getState);
  const next = tour.steps[position + 1];
  const timer = useTimer();
  useStageTheme();
  useTalkAddress();
  const { say } = useSay(null);
  useWindowTitle(`${t('speaker.title')} – ${say(tour.title)}`);
  useEffect(() => {
    const asking = setInterval(line.ask, askEvery);
    return () => clearInterval(asking);
  }, [line]);
  const begin = useEffectEvent(() => timer.begin());
  useEffect(
    // The talk has begun when its first page was turned; to learn at which it is turns none.
    () => line.subscribe(({ news }, { news: before }) => before && news?.step !== before.step && begin()),
    [line],
  );
  const lead = (command: Lead) => {
    const word = remoteWords.find((one) => one === command);
    if (word) line.lead(word);
    return word !== undefined;
  };
  const goTo = (index: number) => {
    const target = tour.steps[Math.min(index, tour.steps.length - 1)];
    if (target) line.lead({ step: target.id });
  };
  const { typed, isHelpOpen, openHelp, closeHelp } = useKeys(lead, goTo);

  return (
    <div className="speaker">
      <header className="speaker-head">
        <h1>{t('speaker.title')}</h1>
        <p className="speaker-place numbers" role="status">
          {typed === null
            ? t('present.stepOf', { step: position + 1, steps: tour.steps.length })
            : t('present.typed', { step: typed })}
        </p>
        <Times {...timer} />
      </header>
      <div className="speaker-alarm" role="status">
        {!isThere && (
          <p>
            {t('speaker.alone')}{' '}
            <button type="button" onClick={openStageWindow}>
              {t('speaker.openStage')}
            </button>
          </p>
        )}
        {isThere && !knowsStep && (
          <p>
            {t('speaker.otherTours')}{' '}
            <button type="button" onClick={() => window.location.reload()}>
              {t('speaker.reload')}
            </button>
          </p>
        )}
        {isThere && isBlank && (
          <p>
            {t('speaker.isBlank')}{' '}
            <button type="button" onClick={() => lead('blank')}>
              {t('speaker.unblank')}
            </button>
          </p>
        )}
      </div>
      <main className="speaker-main">
        <SafePart>
          <section className="speaker-now" aria-labelledby="speaker-now">
            <h2 id="speaker-now">{t('speaker.now')}</h2>
            <StepPicture step={step} />
            <Text step={step} />
          </section>
          <section className="speaker-next" aria-labelledby="speaker-next">
            <h2 id="speaker-next">{t('speaker.upcoming')}</h2>
            {next ? <StepPicture step={next} /> : <p>{t('speaker.end')}</p>}
          </section>
          <section className="speaker-notes" aria-labelledby="speaker-notes">
            <h2 id="speaker-notes">{t('speaker.notes')}</h2>
            <Notes step={step} />
          </section>
        </SafePart>
      </main>
      <Leading lead={lead} goTo={goTo} openTour={(id) => line.lead({ tour: id })} onHelp={openHelp} />
      {isHelpOpen && <KeysDialog isRemote onClosed={closeHelp} />}
    </div>
  );
}

/** What stands below the headline on the screen. */
function Text({ step }: { readonly step: TourStep }) {
  const { say } = useSay(step);
  if (!step.text) return null;
  return <LittleMarkdown>{say(step.text)}</LittleMarkdown>;
}

function Notes({ step }: { readonly step: TourStep }) {
  const { t } = useTranslation();
  const { say } = useSay(step);
  if (!step.notes) return <p className="speaker-none">{t('speaker.noNotes')}</p>;
  return <LittleMarkdown>{say(step.notes)}</LittleMarkdown>;
}
