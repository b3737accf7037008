import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../charts/export/save-file.ts';
import { tourJson } from '../../model/tour-json.ts';
import { copyText } from '../../share/copy-text.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { useAuthoring, useDraft } from './context.tsx';
import type { DraftFault } from './faults.ts';
import { OpenFile } from './open-file.tsx';
import { previewAddress } from './preview-address.ts';

/** Shows the tour on the stage, and gives it as the file that it will be. */
export function Give({ faults }: { readonly faults: readonly DraftFault[] }) {
  const { t } = useTranslation();
  const { tell } = useAuthoring();
  const tour = useDraft((state) => state.tour);
  const open = useDraft((state) => state.open);
  const isKept = useDraft((state) => state.isKept);
  const locale = useAtlasStore((state) => state.locale);
  const theme = useAtlasStore((state) => state.theme);
  const [isByHand, copyByHand] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const file = `${tour.id || 'tour'}.json`;
  const json = tourJson(tour);
  const download = () => {
    saveFile(file, new Blob([json], { type: 'application/json' }));
    tell(t('author.downloaded', { file }));
  };
  const copy = async () => {
    const isDone = await copyText(json, () => text.current?.select());
    copyByHand(!isDone);
    tell(isDone ? t('author.copied', { file }) : t('author.copyByHand'));
    if (!isDone) requestAnimationFrame(() => text.current?.select());
  };
  return (
    <footer className="author-give">
      {faults.length > 0 && <p className="author-fault">{t('author.faults', { count: faults.length })}</p>}
      <textarea
        ref={text}
        className={isByHand ? undefined : 'visually-hidden'}
        aria-label={t('author.json')}
        readOnly
        rows={4}
        tabIndex={isByHand ? undefined : -1}
        aria-hidden={isByHand ? undefined : true}
        value={json}
      />
      <span className="author-row">
        {tour.steps.length > 0 && isKept && (
          <a
            className="author-button"
            data-main=""
            href={previewAddress(window.location.search, tour.steps[open ?? 0]?.id ?? '', locale, theme)}
            // The same window again, and never a dead one: it is told nothing, it reads the draft.
            target="accord-atlas-preview"
          >
            {t('author.preview')}
          </a>
        )}
        <button type="button" className="author-button" onClick={download}>
          {t('author.download')}
        </button>
        <button type="button" className="author-button" onClick={() => void copy()}>
          {t('author.copy')}
        </button>
        <OpenFile />
      </span>
    </footer>
  );
}
