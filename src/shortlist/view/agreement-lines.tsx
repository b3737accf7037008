import { useTranslation } from 'react-i18next';
import { Swatch } from '../../charts/legend.tsx';
import { useLanguageOf } from '../../i18n/list-language.ts';
import type { KeptFacts } from '../../model/shortlist-facts.ts';

/** What is agreed with an institution: a line a kind, with what it is besides. */
export function AgreementLines({ alike }: Pick<KeptFacts, 'alike'>) {
  const { t } = useTranslation();
  const languageOf = useLanguageOf();
  return (
    <ul className="kept-agreements">
      {alike.map(({ agreement, count }) => {
        const { category, doubleDegree, network, studentExchange, source, sourceLine } = agreement;
        const name = t(`category.${category}`);
        const marks = [
          doubleDegree && t('sidebar.doubleDegree'),
          network && t('sidebar.network', { network }),
          studentExchange && t('facet.studentExchange'),
        ].filter((mark) => typeof mark === 'string');
        return (
          <li key={sourceLine}>
            <span className="kept-kind numbers">
              <Swatch category={category} />
              {count > 1 ? t('count.category', { category: name, count }) : name}
            </span>{' '}
            {marks.map((mark) => (
              <span key={mark} className="mark">
                {mark}
              </span>
            ))}{' '}
            {source.title !== '' && (
              <span className="kept-title" lang={languageOf(source.title)}>
                {source.title}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
