import { useTranslation } from 'react-i18next';
import { useLanguageOf } from '../../i18n/list-language.ts';
import type { Agreement } from '../../model/atlas.ts';
import { listEntries } from '../../model/list-entries.ts';

/** An institution's agreements: kinds, marks and the list's own titles; those that are alike stand together. */
export function AgreementsInWords({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { t } = useTranslation();
  const languageOf = useLanguageOf();
  const alike = listEntries(agreements).flatMap((entry) => entry.agreements);
  return (
    <ul className="plain-agreements">
      {alike.map(
        ({ agreement: { category, doubleDegree, network, studentExchange, source, sourceLine }, count }) => {
          const kind = t(`category.${category}`);
          const words = [
            count > 1 ? t('pages.kind', { kind, count }) : kind,
            doubleDegree && t('sidebar.doubleDegree'),
            network && t('sidebar.network', { network }),
            studentExchange && t('facet.studentExchange'),
          ].filter((word) => typeof word === 'string');
          return (
            <li key={sourceLine}>
              {words.join(' · ')}
              {source.title !== '' && (
                <>
                  {' '}
                  <q lang={languageOf(source.title)}>{source.title}</q>
                </>
              )}
            </li>
          );
        },
      )}
    </ul>
  );
}
