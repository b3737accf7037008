import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Swatch } from '../charts/legend.tsx';
import { useTermFor } from '../glossary/context.ts';
import { Explained } from '../glossary/explained.tsx';
import { ListedWords } from '../glossary/listed-words.tsx';
import { useLocale, useNames } from '../i18n/react.tsx';
import type { Agreement } from '../model/atlas.ts';
import type { CorrectionNote } from '../model/workings.ts';
import { CorrectionNotes } from './correction-notes.tsx';
import { Pencil } from './pencil.tsx';

interface AgreementItemProps {
  readonly agreement: Agreement;
  /** The corrections that are of this agreement alone. */
  readonly notes: readonly CorrectionNote[];
  /** What else is said of it. */
  readonly children?: ReactNode;
}

/**
 * One agreement: its category in the reader's language, the list's own words as they are and the line they stand
 * on, and what was made of them.
 */
export function AgreementItem({ agreement, notes, children }: AgreementItemProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const termFor = useTermFor();
  const { category, doubleDegree, network, source, sourceLine, place, otherCities, corrections } = agreement;
  const kind = termFor(`category:${category}`);
  const double = doubleDegree ? termFor('double-degree') : null;
  const among = network === null ? null : termFor(`network:${network}`);
  const named = [kind, double, among];
  return (
    <li className="agreement" data-source-line={sourceLine}>
      <div className="agreement-head">
        <p className="agreement-kind">
          <Swatch category={category} />
          <span>
            <Explained term={kind}>{t(`category.${category}`)}</Explained>
          </span>
          {doubleDegree && (
            <span className="mark">
              <Explained term={double}>{t('sidebar.doubleDegree')}</Explained>
            </span>
          )}
          {network && (
            <span className="mark">
              <Explained term={among}>{t('sidebar.network', { network })}</Explained>
            </span>
          )}
        </p>
        <p className="agreement-line numbers">{t('workings.line', { line: sourceLine })}</p>
      </div>
      <p className="agreement-source">
        {source.title !== '' && (
          <ListedWords className="agreement-title" text={source.title} except={named} />
        )}{' '}
        <ListedWords text={source.type} except={named} />{' '}
        {corrections.length > 0 && (
          <span className="agreement-corrected">
            <Pencil />
            {t('workings.corrected')}
          </span>
        )}
      </p>
      <CorrectionNotes notes={notes} />
      {otherCities.length > 0 && (
        <p className="working">
          {t('workings.severalCities', {
            cities: names.list([place.name[locale], ...otherCities]),
            place: place.name[locale],
          })}
        </p>
      )}
      {children}
    </li>
  );
}
