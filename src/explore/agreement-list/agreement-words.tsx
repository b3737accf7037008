import { useTranslation } from 'react-i18next';
import { Swatch } from '../../charts/legend.tsx';
import { useTermFor } from '../../glossary/context.ts';
import { Explained } from '../../glossary/explained.tsx';
import { ListedWords } from '../../glossary/listed-words.tsx';
import type { Agreement } from '../../model/atlas.ts';
import { explainedBy } from '../../model/glossary.ts';

/** An agreement's kind with its colour, and how many of it stand together. */
export function Kind({ agreement, count = 1 }: { readonly agreement: Agreement; readonly count?: number }) {
  const { t } = useTranslation();
  const termFor = useTermFor();
  const category = t(`category.${agreement.category}`);
  return (
    <span className="list-kind">
      <Swatch category={agreement.category} />
      <span className="numbers">
        <Explained term={termFor(`category:${agreement.category}`)}>
          {count > 1 ? t('count.category', { category, count }) : category}
        </Explained>
      </span>
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
  const termFor = useTermFor();
  const marks = [
    doubleDegree && { explained: 'double-degree' as const, words: t('sidebar.doubleDegree') },
    network && { explained: `network:${network}` as const, words: t('sidebar.network', { network }) },
    studentExchange && { explained: 'student-exchange' as const, words: t('facet.studentExchange') },
  ].filter((mark) => typeof mark === 'object' && mark !== null);
  return marks.map(({ explained, words }) => (
    <span key={explained} className="list-mark">
      <Explained term={termFor(explained)}>{words}</Explained>
    </span>
  ));
}

/** Its title as listed, in the list's own language; nothing where it has none. */
export function Title({ agreement }: { readonly agreement: Agreement }) {
  const termFor = useTermFor();
  const { title } = agreement.source;
  if (title === '') return null;
  // What it is stands beside it, in the page's words.
  return <ListedWords className="list-title" text={title} except={explainedBy(agreement).map(termFor)} />;
}
