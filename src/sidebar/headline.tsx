import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import { totalsOf } from '../model/aggregate.ts';
import type { Agreement } from '../model/atlas.ts';

/** The great numbers. */
export function Headline({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { t } = useTranslation();
  const names = useNames();
  const totals = useMemo(() => totalsOf(agreements), [agreements]);
  const numbers = [
    { label: t('headline.agreements', { count: totals.agreements }), value: totals.agreements },
    { label: t('headline.institutions', { count: totals.institutions }), value: totals.institutions },
    { label: t('headline.countries', { count: totals.countries }), value: totals.countries },
    { label: t('headline.doubleDegrees', { count: totals.doubleDegrees }), value: totals.doubleDegrees },
  ];
  return (
    <dl className="headline" aria-label={t('headline.label')}>
      {numbers.map(({ label, value }) => (
        <div key={label} className="headline-item">
          <dt className="headline-label">{label}</dt>
          <dd className="headline-number numbers">{names.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
