import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportTexts } from '../../i18n/export-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { useShown, useTalk } from '../context.tsx';
import { TalkDialog } from '../talk-dialog.tsx';
import { Choice } from './choice.tsx';
import { ExportProgress } from './export-progress.tsx';
import { useExport } from './use-export.ts';
import { type Format, formats, layoutOf, type Size, sizes } from './wish.ts';
import './export-dialog.css';

/** Takes a step or the whole tour into slides. */
export function ExportDialog({ onClosed }: { readonly onClosed: () => void }) {
  useTexts(exportTexts);
  const { t } = useTranslation();
  const { tour } = useShown();
  const step = useTalk((state) => state.step);
  const [part, setPart] = useState<'step' | 'tour'>('step');
  const [format, setFormat] = useState<Format>('png');
  const [size, setSize] = useState<Size>('4k');
  const { progress, start, cancel } = useExport();
  const isWorking = progress.kind === 'working';
  const begin = useRef<HTMLButtonElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWorking) return;
    start({ format, size, steps: part === 'step' ? [step] : tour.steps.map((_, place) => place) });
  };
  const pixels = (of: Size) => {
    const screen = { width: window.innerWidth, height: window.innerHeight };
    const { viewport, pixelRatio } = layoutOf({ format: 'png', size: of }, screen);
    return {
      width: Math.round(viewport.width * pixelRatio),
      height: Math.round(viewport.height * pixelRatio),
    };
  };
  return (
    <TalkDialog title={t('exporting.title')} className="export-dialog" onClosed={onClosed}>
      <form onSubmit={submit}>
        <Choice
          legend={t('exporting.what')}
          options={[
            ['step', t('exporting.step')],
            ['tour', t('exporting.tour', { steps: tour.steps.length })],
          ]}
          chosen={part}
          isFixed={isWorking}
          onChoose={setPart}
        />
        <Choice
          legend={t('exporting.format')}
          options={formats.map((each) => [each, t(`exporting.formats.${each}`)])}
          chosen={format}
          isFixed={isWorking}
          onChoose={setFormat}
        />
        {format === 'png' && (
          <Choice
            legend={t('exporting.size')}
            options={sizes.map((each) => [each, t(`exporting.sizes.${each}`, pixels(each))])}
            chosen={size}
            isFixed={isWorking}
            onChoose={setSize}
          />
        )}
        <ExportProgress progress={progress} />
        <p className="export-buttons">
          {isWorking && (
            <button
              type="button"
              onClick={() => {
                // It goes with what it ends.
                begin.current?.focus();
                cancel();
              }}
            >
              {t('exporting.cancel')}
            </button>
          )}
          <button ref={begin} type="submit" aria-disabled={isWorking || undefined}>
            {t('exporting.start')}
          </button>
        </p>
      </form>
    </TalkDialog>
  );
}
