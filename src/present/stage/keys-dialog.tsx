import { useTranslation } from 'react-i18next';
import { TalkDialog } from '../talk-dialog.tsx';
import './keys-dialog.css';

interface KeysDialogProps {
  readonly onClosed: () => void;
  /** Whether the stage is led from another window: what is of its own window alone is left out. */
  readonly isRemote?: boolean;
}

/** The keys that lead a talk, in a dialog of the browser's own. */
export function KeysDialog({ onClosed, isRemote = false }: KeysDialogProps) {
  const { t } = useTranslation();
  const rows = [
    [t('present.keys.next'), t('present.next')],
    [t('present.keys.back'), t('present.back')],
    [t('present.keys.jump'), t('present.keys.jumpSays')],
    [t('present.keys.restart'), t('present.restart')],
    [t('present.keys.last'), t('present.keys.lastSays')],
    [t('present.keys.overview'), t('present.overview')],
    [t('present.keys.blank'), t('present.blank')],
    [t('present.keys.spotlight'), t('present.spotlight')],
    [t('present.keys.play'), t('present.play')],
    [t('present.keys.loop'), t('present.loop')],
    [t('present.keys.language'), t('present.keys.languageSays')],
    [t('present.keys.colours'), t('present.keys.coloursSays')],
    ...(isRemote
      ? []
      : [
          [t('present.keys.fullScreen'), t('present.fullScreen')],
          [t('present.keys.speaker'), t('present.speaker')],
          [t('exporting.keys'), t('exporting.keysSay')],
        ]),
    [t('present.keys.leave'), t('present.keys.leaveSays')],
    [t('present.keys.help'), t('present.keys.helpSays')],
  ];
  return (
    <TalkDialog title={t('present.help')} className="keys-dialog" onClosed={onClosed}>
      <dl>
        {rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </TalkDialog>
  );
}
