import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import type { Totals } from '../model/aggregate.ts';
import { countUp } from './count-up.ts';

/** The great numbers. They count up when the page opens; what a choice of facets leaves is there at once. */
export function Headline({ totals }: { readonly totals: Totals }) {
  const { t } = useTranslation();
  const names = useNames();
  const list = useCountingUp(totals);
  const numbers = (['agreements', 'institutions', 'countries', 'places'] as const).map((what) => ({
    what,
    label: t(`headline.${what}`, { count: totals[what] }),
    figure: names.number(totals[what]),
  }));
  return (
    <div className="headline">
      <dl ref={list} className="headline-numbers" aria-label={t('headline.label')}>
        {numbers.map(({ what, label, figure }) => (
          <div key={what} className="headline-item">
            <dt className="headline-label">{label}</dt>
            <dd className="headline-number numbers">
              <span>{figure}</span>
            </dd>
          </div>
        ))}
        <div className="headline-item">
          <dt className="headline-label">{t('headline.doubleDegrees')}</dt>
          <dd className="headline-number numbers">
            {totals.agreements > 0 ? (
              <span>{names.share(totals.doubleDegrees / totals.agreements)}</span>
            ) : (
              <NoShare />
            )}
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

/** @returns to be given to the list of the figures */
function useCountingUp(totals: Totals): RefObject<HTMLDListElement | null> {
  const list = useRef<HTMLDListElement>(null);
  const first = useRef<Totals | null>(totals);
  useLayoutEffect(() => {
    if (totals !== first.current) {
      first.current = null;
      return;
    }
    return countUp(() => list.current?.querySelectorAll<HTMLElement>('.headline-number') ?? []);
  }, [totals]);
  return list;
}
