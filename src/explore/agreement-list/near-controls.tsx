import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useNames } from '../../i18n/react.tsx';
import { groupBy } from '../../model/aggregate.ts';
import type { Atlas, CountryCode, Place } from '../../model/atlas.ts';
import { home, limitsFor, nearPoint } from '../../model/near.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';

/** From where distances are told, and how far agreements may lie: lists of the browser's own, which every device can work. */
export function NearControls({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const names = useNames();
  const id = useId();
  const near = useAtlasStore((state) => state.near);
  const { lookNear } = useAtlasActions();
  const countries = usePlacesByCountry(atlas);
  const from = near?.from ?? home;
  const kilometres = near?.kilometres ?? null;
  return (
    <div className="near-controls">
      <div className="list-controls">
        <label htmlFor={`${id}from`}>{t('list.from')}</label>
        <select
          id={`${id}from`}
          value={from}
          aria-describedby={`${id}straight`}
          onChange={({ currentTarget }) => lookNear(nearPoint(currentTarget.value, kilometres))}
        >
          <option value={home}>{atlas.config.home.city[locale]}</option>
          {countries.map(({ country, places }) => (
            <optgroup key={country} label={names.country(country)}>
              {places.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name[locale]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="list-controls">
        <label htmlFor={`${id}within`}>
          {t('list.within')} <span className="visually-hidden">({t('list.farthest')})</span>
        </label>
        <select
          id={`${id}within`}
          value={kilometres ?? ''}
          aria-describedby={`${id}straight`}
          onChange={({ currentTarget: { value } }) =>
            lookNear(nearPoint(from, value === '' ? null : Number(value)))
          }
        >
          <option value="">{t('list.anyDistance')}</option>
          {limitsFor(near).map((limit) => (
            <option key={limit} value={limit}>
              {names.kilometres(limit)}
            </option>
          ))}
        </select>
        <span id={`${id}straight`}>{t('list.straight')}</span>
      </div>
    </div>
  );
}

interface PlacesOfCountry {
  readonly country: CountryCode;
  readonly places: readonly Place[];
}

/** All places of the list under their countries, both by name. */
function usePlacesByCountry(atlas: Atlas): readonly PlacesOfCountry[] {
  const locale = useLocale();
  const names = useNames();
  return useMemo(() => {
    const { compare } = names.collator;
    return [...groupBy(atlas.places, ({ country }) => country)]
      .map(([country, places]) => ({
        country,
        places: places.toSorted((one, other) => compare(one.name[locale], other.name[locale])),
      }))
      .sort((one, other) => compare(names.country(one.country), names.country(other.country)));
  }, [atlas, locale, names]);
}
