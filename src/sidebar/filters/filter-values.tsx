import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacetLabels } from '../../i18n/facet-labels.ts';
import { countryName } from '../../i18n/names.ts';
import { useNames } from '../../i18n/react.tsx';
import type { Locale } from '../../model/atlas.ts';
import type { FacetName, FacetValues } from '../../model/facets.ts';
import { useAtlasActions } from '../../state/react.tsx';
import { findValues, type OfferedValue, orderValues } from './shown-values.ts';

/** Of many values so many stand there at first. */
const firstFew = 8;
/** More than these are many. */
const manyValues = 12;

interface FilterValuesProps {
  readonly name: FacetName;
  readonly counts: readonly OfferedValue[];
  readonly chosen: readonly string[];
  readonly languages: readonly Locale[];
  /** To be told of an element before its press changes the choices. */
  readonly onPress: (element: Element) => void;
}

/** A facet's values, each with what choosing it would leave; of many the first few, and a text to find others. */
export function FilterValues({ name, counts, chosen, languages, onPress }: FilterValuesProps) {
  const { t } = useTranslation();
  const { collator } = useNames();
  const labels = useFacetLabels();
  const { toggleFacet } = useAtlasActions();
  const [text, setText] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  /** A value that is taken back must not go from under the finger. */
  const [pressed, setPressed] = useState<readonly string[]>([]);
  const toFocus = useRef<string | null>(null);

  const nameOf = (value: string) => labels.value(name, value);
  const all = orderValues(name, counts, chosen, nameOf, collator);
  // A country is found by its name in any of the atlas's languages.
  const found = findValues(all, text, (value) =>
    name === 'country' ? languages.map((language) => countryName(value, language)) : [nameOf(value)],
  );
  const areMany = all.length > manyValues;
  const canShowFewer = areMany && found === all;
  const isFirst = ({ value }: OfferedValue, place: number) =>
    place < firstFew || chosen.includes(value) || pressed.includes(value);
  const shown = canShowFewer && !showsAll ? found.filter(isFirst) : found;

  return (
    <>
      {areMany && (
        <input
          type="search"
          className="filter-narrow"
          aria-label={t('filters.narrow')}
          placeholder={t('filters.narrow')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      <ul className="filter-values">
        {shown.map(({ value, part }) => (
          <li key={value}>
            <label className="filter-value" data-empty={part === 0 ? '' : undefined}>
              <input
                ref={(checkbox) => {
                  if (value !== toFocus.current) return;
                  toFocus.current = null;
                  checkbox?.focus();
                }}
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ currentTarget }) => {
                  onPress(currentTarget);
                  setPressed([...pressed, value]);
                  toggleFacet(name, value as FacetValues[FacetName] & never);
                }}
              />
              <span className="filter-label">{nameOf(value)}</span> <Count part={part} />
            </label>
          </li>
        ))}
      </ul>
      {canShowFewer && (
        <button
          type="button"
          className="filter-more"
          aria-expanded={showsAll}
          onClick={() => {
            // Reading goes on with the first of those that come.
            if (!showsAll) toFocus.current = found.find((one) => !shown.includes(one))?.value ?? null;
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? t('filters.fewer') : t('filters.more', { total: all.length })}
        </button>
      )}
      {areMany && (
        <p role="status" className={found.length > 0 ? 'visually-hidden' : 'filter-found'}>
          {found !== all && t('filters.found', { count: found.length })}
        </p>
      )}
    </>
  );
}

/** How many agreements a value has; a screen reader hears of what. */
function Count({ part }: { readonly part: number }) {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <span className="filter-count numbers">
      <span aria-hidden="true">{names.number(part)}</span>
      <span className="visually-hidden">{t('count.agreements', { count: part })}</span>
    </span>
  );
}
