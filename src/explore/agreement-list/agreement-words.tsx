import { useTranslation } from 'react-i18next';
import { Swatch } from '../../charts/legend.tsx';
import { useLanguageOf } from '../../i18n/list-language.ts';
import type { Agreement } from '../../model/atlas.ts';

/** An agreement's kind with its colour, and how many of it stand together. */
export function Kind({ agreement, count = 1 }: { readonly agreement: Agreement; readonly count?: number }) {
  const { t } = useTranslation();
  const category = t(`category.${agreement.category}`);
  return (
    <span className="list-kind">
      <Swatch category={agreement.category} />
      <span className="numbers">{count > 1 ? t('count.category', { category, count }) : category}</span>
    </span>
  );
}

/** What it is besides its kind, in words. */
export function Marks({
  agreement: { doubleDegree, network, studentExchange },
}: {
  readonly agreement: Agreement;
}) {
  const { t } = useTranslation();
  const marks = [
    doubleDegree && t('sidebar.doubleDegree'),
    network && t('sidebar.network', { network }),
    studentExchange && t('facet.studentExchange'),
  ].filter((mark) => typeof mark === 'string');
  return marks.map((mark) => (
    <span key={mark} className="list-mark">
      {mark}
    </span>
  ));
}

/** Its title as listed, in the list's own language; nothing where it has none. */
export function Title({ agreement: { source } }: { readonly agreement: Agreement }) {
  const languageOf = useLanguageOf();
  if (source.title === '') return null;
  return (
    <span className="list-title" lang={languageOf(source.title)}>
      {source.title}
    </span>
  );
}
