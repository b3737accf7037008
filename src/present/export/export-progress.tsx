import { useTranslation } from 'react-i18next';
import type { Progress } from './use-export.ts';

/** How far the export is, and what came of it. Always there: a screen reader is told of what changes in it. */
export function ExportProgress({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation();
  return (
    <div className="export-progress">
      {progress.kind === 'working' && (
        <progress
          aria-label={t('exporting.title')}
          max={progress.steps}
          // A bar that stands at nothing seems to do nothing.
          value={progress.step === null ? undefined : progress.step + 0.5}
        />
      )}
      <p role="status">
        {progress.kind === 'working' &&
          progress.step !== null &&
          t('exporting.progress', { step: progress.step + 1, steps: progress.steps })}
        {progress.kind === 'saved' && t('exporting.saved', { file: progress.file })}
      </p>
      <p role="alert">
        {progress.kind === 'failed' && t(`exporting.failed.${progress.problem ?? 'unknown'}`)}
      </p>
    </div>
  );
}
