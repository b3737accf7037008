import { useTranslation } from 'react-i18next';
import type { PartOfWhole } from '../charts/part-of-whole.tsx';
import { useNames } from '../i18n/react.tsx';

/** @returns a function that writes a part and its whole as a chart on paper does: "12 of 34", or "34" */
export function useAmount(): (counts: PartOfWhole) => string {
  const { t } = useTranslation();
  const names = useNames();
  return ({ part, whole }) => (part === whole ? names.number(whole) : t('charts.amount', { part, whole }));
}
