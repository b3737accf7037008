import { useTranslation } from 'react-i18next';
import { ownName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useAtlasStore } from '../../state/react.tsx';
import type { ThemeName } from '../../ui/colours.ts';
import { usePresenting, useShown, useTalk } from '../context.tsx';
import { ControlButton, leadButtons } from '../stage/controls.tsx';
import { after, type Lead } from '../stage/use-lead.ts';
import { useSay } from '../use-say.ts';

interface LeadingProps {
  readonly lead: (command: Lead) => boolean;
  /** @param step from 0 */
  readonly goTo: (step: number) => void;
  readonly openTour: (id: string) => void;
  readonly onHelp: () => void;
}

/** Buttons that lead the stage from the speaker's window. */
export function Leading({ lead, goTo, openTour, onHelp }: LeadingProps) {
  const { t } = useTranslation();
  const { atlas, talk } = usePresenting();
  const { tour } = useShown();
  const { step, isBlank, isPlaying, loops, hasSpotlight, isOverview } = useTalk((state) => state);
  const theme = useAtlasStore((state) => state.theme) as ThemeName;
  const locale = useLocale();
  const { say } = useSay(null);
  const other = after(locale, atlas.config.languages);
  const button = leadButtons(lead);
  return (
    <nav className="speaker-leading" aria-label={t('present.controls')}>
      {button('back', t('present.back'))}
      <ControlButton className="speaker-go-on" onPress={() => lead('next')}>
        {t('present.next')}
      </ControlButton>
      <label>
        {t('speaker.jump')}
        <select value={step} onChange={({ target }) => goTo(Number(target.value))}>
          {tour.steps.map(({ id, headline }, index) => (
            <option key={id} value={index}>
              {`${index + 1}. ${say(headline)}`}
            </option>
          ))}
        </select>
      </label>
      {talk.tours.length > 1 && (
        <label>
          {t('speaker.tour')}
          <select value={tour.id} onChange={({ target }) => openTour(target.value)}>
            {talk.tours.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
          </select>
        </label>
      )}
      {button('blank', t('present.blank'), isBlank)}
      {button('spotlight', t('present.spotlight'), hasSpotlight)}
      {button('overview', t('present.overview'), isOverview)}
      {button('play', t('present.play'), isPlaying)}
      {button('loop', t('present.loop'), loops)}
      {button('first', t('present.restart'))}
      {other !== locale && button('language', ownName(other), undefined, other)}
      {button('colours', t('present.colours', { theme: t(`present.colour.${theme}`) }))}
      <ControlButton onPress={onHelp}>{t('present.help')}</ControlButton>
    </nav>
  );
}
