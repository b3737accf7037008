import { type ComponentProps, type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ownName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useAtlasStore } from '../../state/react.tsx';
import type { ThemeName } from '../../ui/colours.ts';
import { usePresenting, useShown, useTalk } from '../context.tsx';
import { useAwake } from './use-awake.ts';
import { after, type Lead, useLead } from './use-lead.ts';

interface ControlsProps {
  readonly onHelp: () => void;
  /** While the screen is black, or shows all steps. */
  readonly isHidden: boolean;
  /** What leads elsewhere: other windows, files. */
  readonly children?: ReactNode;
}

/** Buttons to lead the talk by: there while the pointer moves, or the keyboard is among them. */
export function Controls({ onHelp, isHidden, children }: ControlsProps) {
  const { t } = useTranslation();
  const { atlas } = usePresenting();
  const { tour } = useShown();
  const { step, isPlaying, loops, hasSpotlight } = useTalk((state) => state);
  const locale = useLocale();
  const theme = useAtlasStore((state) => state.theme) as ThemeName;
  const lead = useLead();
  const isFull = useSyncExternalStore(followFullScreen, () => document.fullscreenElement !== null);
  const isAwake = useAwake();
  const other = after(locale, atlas.config.languages);
  const button = leadButtons(lead);
  return (
    <nav
      className="stage-controls"
      hidden={isHidden}
      aria-label={t('present.controls')}
      data-awake={isAwake ? '' : undefined}
    >
      {button('back', t('present.back'))}
      <span className="stage-place numbers">
        {t('present.stepOf', { step: step + 1, steps: tour.steps.length })}
      </span>
      {button('next', t('present.next'))}
      {button('overview', t('present.overview'))}
      {button('play', t('present.play'), isPlaying)}
      {button('loop', t('present.loop'), loops)}
      {button('spotlight', t('present.spotlight'), hasSpotlight)}
      {button('blank', t('present.blank'))}
      {other !== locale && button('language', ownName(other), undefined, other)}
      {button('colours', t('present.colours', { theme: t(`present.colour.${theme}`) }))}
      {button('fullScreen', isFull ? t('present.leaveFullScreen') : t('present.fullScreen'))}
      {button('speaker', t('present.speaker'))}
      {children}
      <ControlButton onPress={onHelp}>{t('present.help')}</ControlButton>
    </nav>
  );
}

/** Makes buttons that lead by one word each. */
export function leadButtons(lead: (command: Lead) => boolean) {
  return (command: Lead, label: string, isPressed?: boolean, lang?: string) => (
    <ControlButton aria-pressed={isPressed} lang={lang} onPress={() => lead(command)}>
      {label}
    </ControlButton>
  );
}

interface ControlButtonProps extends Omit<ComponentProps<'button'>, 'onClick' | 'type'> {
  readonly onPress: () => void;
}

/** A button that a pointer leaves behind when it has pressed it: keys lead the talk again. */
export function ControlButton({ onPress, ...rest }: ControlButtonProps) {
  return (
    <button
      type="button"
      onClick={({ detail, currentTarget }) => {
        if (detail > 0) currentTarget.blur();
        onPress();
      }}
      {...rest}
    />
  );
}

function followFullScreen(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
