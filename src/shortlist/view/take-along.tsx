import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Atlas } from '../../model/atlas.ts';
import type { KeptFacts } from '../../model/shortlist-facts.ts';
import { longestLink } from '../../model/shortlist-link.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { copyWords } from './copy-words.ts';
import type { ShortlistFormat } from './files/make-file.ts';
import { useSpeech } from './speech.ts';

const formats: readonly ShortlistFormat[] = ['csv', 'geojson', 'text'];

interface TakeAlongProps {
  readonly atlas: Atlas;
  readonly entries: readonly KeptFacts[];
  readonly from: string;
  readonly link: () => string;
  /** Further ways to send the link, from another room. */
  readonly share?: ((link: () => string) => ReactNode) | undefined;
}

type Outcome =
  | { readonly kind: 'linkCopied' | 'textCopied' }
  | { readonly kind: 'byHand'; readonly words: string }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'failed'; readonly format: ShortlistFormat };

/** The list to send and to take along: as a link that holds all of it, as a file, on paper. */
export function TakeAlong({ atlas, entries, from, link, share }: TakeAlongProps) {
  const { t } = useTranslation();
  const speech = useSpeech();
  const titleId = useId();
  /** On a screen that is nobody's there is nothing to copy to, to save on or to print with. */
  const isKiosk = useAtlasStore((state) => state.mode === 'kiosk');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [length, setLength] = useState(0);
  const file = () => ({ config: atlas.config, entries, from, link: link(), date: new Date(), speech });

  const copy = async (words: string, kind: 'linkCopied' | 'textCopied') => {
    setLength(kind === 'linkCopied' ? words.length : 0);
    setOutcome((await copyWords(words)) ? { kind } : { kind: 'byHand', words });
  };
  const copyText = async () => {
    const { shortlistText } = await import('./files/shortlist-text.ts');
    await copy(shortlistText(file()), 'textCopied');
  };
  const save = async (format: ShortlistFormat) => {
    try {
      const { saveShortlist } = await import('./files/make-file.ts');
      setOutcome({ kind: 'saved', file: saveShortlist(file(), format) });
    } catch (error) {
      console.error(error);
      setOutcome({ kind: 'failed', format });
    }
  };

  return (
    <section className="shortlist-take" aria-labelledby={titleId}>
      <h3 id={titleId} className="shortlist-heading">
        {t('shortlist.take')}
      </h3>
      {!isKiosk && (
        <div className="shortlist-ways">
          <button type="button" data-main="" onClick={() => void copy(link(), 'linkCopied')}>
            {t('shortlist.copyLink')}
          </button>
          <button type="button" onClick={() => window.print()}>
            {t('shortlist.print')}
          </button>
          <button type="button" onClick={() => void copyText()}>
            {t('shortlist.copyText')}
          </button>
          {formats.map((format) => {
            const name = t(`shortlist.formats.${format}`);
            return (
              <button
                key={format}
                type="button"
                aria-label={t('shortlist.save', { format: name })}
                onClick={() => void save(format)}
              >
                {name}
              </button>
            );
          })}
        </div>
      )}
      {share && <div className="shortlist-share">{share(link)}</div>}
      <div className="shortlist-outcome" role="status">
        {outcome?.kind === 'linkCopied' && <p>{t('shortlist.linkCopied')}</p>}
        {outcome?.kind === 'textCopied' && <p>{t('shortlist.textCopied')}</p>}
        {outcome?.kind === 'saved' && <p>{t('shortlist.saved', { file: outcome.file })}</p>}
        {outcome?.kind === 'byHand' && <p>{t('shortlist.copyByHand')}</p>}
        {outcome?.kind === 'failed' && (
          <p>{t('shortlist.failed', { format: t(`shortlist.formats.${outcome.format}`) })}</p>
        )}
        {length > longestLink && <p>{t('shortlist.longLink', { length })}</p>}
      </div>
      {outcome?.kind === 'byHand' && (
        <textarea
          className="shortlist-by-hand"
          readOnly
          rows={3}
          aria-label={t('shortlist.copyByHand')}
          value={outcome.words}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
      <p className="shortlist-remark">{t('shortlist.privacy')}</p>
    </section>
  );
}
