import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import './part-of-whole.css';

/** How many agreements there are, of how many in the whole list. */
export interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
}

/** Says them in words: "12 of 34 agreements", or "34 agreements" where it is all. */
export function usePartInWords(): (counts: PartOfWhole) => string {
  const { t } = useTranslation();
  return ({ part, whole }) => {
    const agreements = t('count.agreements', { count: whole });
    return part === whole ? agreements : t('charts.partOfWhole', { part, agreements });
  };
}

/** The two numbers in a drawing: "12 / 34", or "34". Hidden from screen readers, which are told the words. */
export function Amount({ part, whole }: PartOfWhole) {
  const names = useNames();
  return (
    <span className="amount numbers" aria-hidden="true">
      {names.number(part)}
      {part < whole && (
        <>
          {' '}
          <span className="amount-whole">{`/\u00a0${names.number(whole)}`}</span>
        </>
      )}
    </span>
  );
}
