import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../i18n/react.tsx';
import type { Atlas, CountryCode } from '../../model/atlas.ts';
import type { Breakdown } from '../../model/breakdown.ts';
import { regions } from '../../model/region.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { mostCompared } from '../../state/store.ts';

interface CountryPickerProps {
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
}

/**
 * Puts one of the countries that are left beside the others: by name, under their regions. The list alone changes
 * nothing, since some browsers choose at every press of an arrow key.
 */
export function CountryPicker({ atlas, breakdown }: CountryPickerProps) {
  const { t } = useTranslation();
  const names = useNames();
  const id = useId();
  const list = useRef<HTMLSelectElement>(null);
  const [picked, setPicked] = useState<CountryCode>('');
  const compared = useAtlasStore((state) => state.compared);
  const { toggleCompared } = useAtlasActions();
  const groups = useMemo(() => {
    const countries = breakdown.countries
      .map(({ country }) => ({ country, name: names.country(country) }))
      .filter(({ country }) => !compared.includes(country))
      .sort((one, other) => names.collator.compare(one.name, other.name));
    return regions.flatMap((region) => {
      const own = countries.filter(({ country }) => atlas.regionOf[country] === region);
      return own.length > 0 ? { region, countries: own } : [];
    });
  }, [atlas, breakdown, compared, names]);
  // A facet may have taken away what was picked but not yet added.
  const chosen = groups.some(({ countries }) => countries.some(({ country }) => country === picked));
  const last = compared.length >= mostCompared ? compared.at(-1) : undefined;
  return (
    <form
      className="country-picker"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) toggleCompared(picked);
        else list.current?.focus();
        setPicked('');
      }}
    >
      <label htmlFor={id}>
        {last ? t('comparison.replace', { country: names.country(last) }) : t('comparison.add')}
      </label>
      <select
        ref={list}
        id={id}
        value={chosen ? picked : ''}
        onChange={({ currentTarget }) => setPicked(currentTarget.value)}
      >
        <option value="">{t('comparison.choose')}</option>
        {groups.map(({ region, countries }) => (
          <optgroup key={region} label={t(`region.${region}`)}>
            {countries.map(({ country, name }) => (
              <option key={country} value={country}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" data-ready={chosen ? '' : undefined}>
        {last ? t('comparison.replaces') : t('comparison.adds')}
      </button>
    </form>
  );
}
