import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../i18n/react.tsx';
import type { Highlight, TourStep } from '../../model/tour.ts';
import { useAtlasStore } from '../../state/react.tsx';
import { Cross } from '../../ui/cross.tsx';
import { useTourAtlas } from '../context.tsx';
import { useAuthoring } from './context.tsx';
import type { DraftFault } from './faults.ts';
import { FieldFaults } from './field-faults.tsx';
import { highlightOf } from './take-view.ts';

interface HighlightFieldProps {
  readonly step: TourStep;
  readonly faults: readonly DraftFault[];
  readonly onChange: (highlight: Highlight) => void;
}

/** Countries and institutions that stand out at a step. */
export function HighlightField({ step: { highlight }, faults, onChange }: HighlightFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const names = useNames();
  const atlas = useTourAtlas();
  const { list } = useAuthoring();
  const selection = useAtlasStore((state) => state.selection);
  const [wanted, want] = useState('');
  const countries = useMemo(
    () =>
      [...list.known.country].sort((one, other) =>
        names.collator.compare(names.country(one), names.country(other)),
      ),
    [list, names],
  );
  const add = (more: Highlight) =>
    onChange({
      countries: [...new Set([...highlight.countries, ...more.countries])],
      institutions: [...new Set([...highlight.institutions, ...more.institutions])],
    });
  const chosen = [
    ...highlight.countries.map((country) => ({
      key: country,
      name: /^[A-Z]{2}$/.test(country) ? names.country(country) : country,
      lang: undefined,
    })),
    ...highlight.institutions.map((key) => {
      const institution = atlas.institutions.find((one) => one.key === key);
      return { key, name: institution?.name ?? key, lang: institution?.language ?? undefined };
    }),
  ];
  const without = (key: string): Highlight => ({
    countries: highlight.countries.filter((one) => one !== key),
    institutions: highlight.institutions.filter((one) => one !== key),
  });
  return (
    <fieldset className="author-highlight" aria-describedby={`${id}-fault`}>
      <legend>{t('author.highlight')}</legend>
      {chosen.length === 0 && <p className="author-remark">{t('author.noHighlight')}</p>}
      <ul>
        {chosen.map(({ key, name, lang }) => (
          <li key={key}>
            <span lang={lang}>{name}</span>
            <button
              type="button"
              className="author-tool"
              aria-label={t('author.leaveOut', { name })}
              onClick={() => onChange(without(key))}
            >
              <Cross size={14} />
            </button>
          </li>
        ))}
      </ul>
      <FieldFaults id={`${id}-fault`} faults={faults} />
      <div className="author-field">
        <label htmlFor={`${id}-country`}>{t('author.country')}</label>
        <span className="author-row">
          <select
            id={`${id}-country`}
            value={wanted}
            onChange={({ currentTarget }) => want(currentTarget.value)}
          >
            <option value="" />
            {countries.map((country) => (
              <option key={country} value={country}>
                {names.country(country)}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="author-button"
            onClick={() => wanted && add({ countries: [wanted], institutions: [] })}
          >
            {t('author.add')}
          </button>
        </span>
      </div>
      <button
        type="button"
        className="author-button"
        aria-disabled={selection === null || undefined}
        onClick={() => add(highlightOf(atlas, { selection }))}
      >
        {t('author.addSelected')}
      </button>
    </fieldset>
  );
}
