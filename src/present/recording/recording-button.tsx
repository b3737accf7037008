import { useTranslation } from 'react-i18next';
import { recordingTexts } from '../../i18n/recording-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ControlButton } from '../stage/controls.tsx';
import { useRecording } from './use-recording.ts';
import './recording.css';

/** Records the talk, where the browser can; while it does, nothing but the talk is in the picture. */
export function RecordingButton() {
  useTexts(recordingTexts);
  const { t } = useTranslation();
  const { toggle, state } = useRecording();
  if (!toggle) return null;
  const isGoing = state.name === 'going';
  return (
    <>
      <ControlButton aria-pressed={isGoing} data-recording={isGoing ? '' : undefined} onPress={toggle}>
        {isGoing ? t('recording.stop') : t('recording.start')}
      </ControlButton>
      <span className="recording-message" role="status">
        {state.name === 'saved' && t('recording.saved', { file: state.file })}
        {state.name === 'refused' && t('recording.refused')}
        {state.name === 'failed' && t('recording.failed')}
      </span>
    </>
  );
}
