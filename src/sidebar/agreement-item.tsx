import { useTranslation } from 'react-i18next';
import { Swatch } from '../charts/legend.tsx';
import { useNames } from '../i18n/react.tsx';
import type { Agreement } from '../model/atlas.ts';
import { useLanguageOf } from './list-language.ts';

/** One agreement: its category in the reader's language, and the list's own words as they are. */
export function AgreementItem({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useTranslation();
  const names = useNames();
  const languageOf = useLanguageOf();
  const { category, doubleDegree, network, source, otherCities } = agreement;
  return (
    <li className="agreement" data-source-line={agreement.sourceLine}>
      <p className="agreement-kind">
        <Swatch category={category} />
        <span>{t(`category.${category}`)}</span>
        {doubleDegree && <span className="mark">{t('sidebar.doubleDegree')}</span>}
        {network && <span className="mark">{t('sidebar.network', { network })}</span>}
      </p>
      <p className="agreement-source">
        {source.title !== '' && (
          <span className="agreement-title" lang={languageOf(source.title)}>
            {source.title}
          </span>
        )}
        <span lang={languageOf(source.type)}>{source.type}</span>
      </p>
      {otherCities.length > 0 && (
        <p className="agreement-source">{t('sidebar.otherCities', { cities: names.list(otherCities) })}</p>
      )}
    </li>
  );
}
