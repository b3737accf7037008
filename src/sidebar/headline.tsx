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
  const numbers = (['agreements', 'institutions', 'countries', 'places'] as const).map((what) => ({
    what,
    label: t(`headline.${what}`, { count: totals[what] }),
    figure: names.number(totals[what]),
  }));
  return (
    <div className="headline">
      <dl className="headline-numbers" aria-label={t('headline.label')}>
        {numbers.map(({ what, label, figure }) => (
          <div key={what} className="headline-item">
            <dt className="headline-label">{label}</dt>
            <dd className="headline-number numbers">{figure}</dd>
          </div>
        ))}
        <div className="headline-item">
          <dt className="headline-label">{t('headline.doubleDegrees')}</dt>
          <dd className="headline-number numbers">
            {totals.agreements > 0 ? names.share(totals.doubleDegrees / totals.agreements) : <NoShare />}
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** Of nothing there is no share. */
function NoShare() {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('headline.noShare')}</span>
    </>
  );
}
