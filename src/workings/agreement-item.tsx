import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Swatch } from '../charts/legend.tsx';
import { useLanguageOf } from '../i18n/list-language.ts';
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
  const languageOf = useLanguageOf();
  const { category, doubleDegree, network, source, sourceLine, place, otherCities, corrections } = agreement;
  return (
    <li className="agreement" data-source-line={sourceLine}>
      <div className="agreement-head">
        <p className="agreement-kind">
          <Swatch category={category} />
          <span>{t(`category.${category}`)}</span>
          {doubleDegree && <span className="mark">{t('sidebar.doubleDegree')}</span>}
          {network && <span className="mark">{t('sidebar.network', { network })}</span>}
        </p>
        <p className="agreement-line numbers">{t('workings.line', { line: sourceLine })}</p>
      </div>
      <p className="agreement-source">
        {source.title !== '' && (
          <span className="agreement-title" lang={languageOf(source.title)}>
            {source.title}
          </span>
        )}{' '}
        <span lang={languageOf(source.type)}>{source.type}</span>{' '}
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
