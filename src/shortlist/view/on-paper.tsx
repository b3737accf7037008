import { useTranslation } from 'react-i18next';
import type { AtlasConfig } from '../../model/atlas.ts';
import { qrCode } from '../../share/qr.ts';
import { QrPicture } from '../../share/qr-picture.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { useSpeech } from './speech.ts';

/** Above a printed list: when it was printed, and whose the data are. */
export function PaperHead({ source }: Pick<AtlasConfig, 'source'>) {
  const { t } = useTranslation();
  const { locale } = useSpeech();
  if (!usePrinting()) return null;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
  return (
    <p className="paper-head">
      {t('shortlist.dated', { date })} · {t('shortlist.source', { source })}
    </p>
  );
}

/** Below it: how to come back to it. */
export function PaperFoot({ link }: { readonly link: () => string }) {
  const { t } = useTranslation();
  if (!usePrinting()) return null;
  // None where the link is too long for one.
  const code = qrCode(link());
  return (
    <div className="paper-foot">
      <p>{t('shortlist.link')}</p>
      <p>{link()}</p>
      {code && <QrPicture code={code} label={link()} />}
    </div>
  );
}
