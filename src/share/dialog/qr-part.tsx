import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../charts/export/save-file.ts';
import { toPng } from '../../charts/export/to-png.ts';
import { slug } from '../../model/fold.ts';
import { type QrCode, qrCode, qrDocument } from '../qr.ts';
import { QrPicture } from '../qr-picture.tsx';

interface QrPartProps {
  readonly link: string;
  readonly title: string;
  /** Whether there is nothing to do with it but to scan it. */
  readonly isOnlyWay: boolean;
}

/** The link for a phone's camera, and as a file for a poster or a slide. */
export function QrPart({ link, title, isOnlyWay }: QrPartProps) {
  const { t } = useTranslation();
  const headingId = useId();
  const code = useMemo(() => qrCode(link), [link]);
  return (
    <section className="share-qr" aria-labelledby={headingId}>
      <h3 id={headingId}>{isOnlyWay ? t('shareDialog.scan') : t('shareDialog.qr')}</h3>
      {code ? (
        <>
          <QrPicture code={code} label={t('shareDialog.qrOf', { title })} />
          {!isOnlyWay && <SaveButtons code={code} title={title} />}
        </>
      ) : (
        <p className="share-help">{t('shareDialog.qrTooLong')}</p>
      )}
    </section>
  );
}

const formats = ['svg', 'png'] as const;
type Format = (typeof formats)[number];

function SaveButtons({ code, title }: { readonly code: QrCode; readonly title: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<{ readonly saved: string } | { readonly failed: Format } | null>(
    null,
  );
  const save = async (format: Format) => {
    const file = `${slug(title)}-qr.${format}`;
    setOutcome(null);
    try {
      const svg = qrDocument(code, title);
      saveFile(file, format === 'png' ? await toPng(svg) : new Blob([svg], { type: 'image/svg+xml' }));
      setOutcome({ saved: file });
    } catch (error) {
      console.error(error);
      setOutcome({ failed: format });
    }
  };
  return (
    <div className="share-save">
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          className="share-action"
          aria-label={t('shareDialog.saveQr', { format: format.toUpperCase() })}
          onClick={() => void save(format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <span
        role="status"
        className="share-status"
        data-failed={outcome && 'failed' in outcome ? '' : undefined}
      >
        {outcome && 'saved' in outcome && t('shareDialog.saved', { file: outcome.saved })}
        {outcome &&
          'failed' in outcome &&
          t('shareDialog.saveFailed', { format: outcome.failed.toUpperCase() })}
      </span>
    </div>
  );
}
