import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFacetLabels } from '../../i18n/facet-labels.ts';
import type { Locale } from '../../model/atlas.ts';
import type { ValueCount } from '../../model/breakdown.ts';
import type { FacetName } from '../../model/facets.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { FilterValues } from './filter-values.tsx';

interface FilterGroupProps {
  readonly name: FacetName;
  readonly counts: readonly ValueCount<string>[];
  readonly languages: readonly Locale[];
  /** To be told of an element before its press changes the choices. */
  readonly onPress: (element: Element) => void;
}

/** A facet: closed it says what is chosen; open it has all that can be. One with a choice is open from the start. */
export function FilterGroup({ name, counts, languages, onPress }: FilterGroupProps) {
  const { t } = useTranslation();
  const id = useId();
  const labels = useFacetLabels();
  const chosen: readonly string[] | undefined = useAtlasStore((state) => state.facets[name]);
  const { chooseFacets } = useAtlasActions();
  const [isOpen, setOpen] = useState(chosen !== undefined);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <fieldset className="filter-group" aria-labelledby={`${id}-name`}>
      <div className="filter-head">
        <button
          ref={opener}
          type="button"
          className="filter-opener"
          aria-expanded={isOpen}
          aria-controls={`${id}-values`}
          onClick={() => setOpen(!isOpen)}
        >
          <span id={`${id}-name`} className="filter-name">
            {labels.facet(name)}
          </span>{' '}
          {!isOpen && (
            <span className="filter-chosen">
              {chosen?.map((value) => labels.value(name, value)).join(', ')}
            </span>
          )}
        </button>
        {chosen && (
          <button
            type="button"
            className="filter-clear"
            onClick={({ currentTarget }) => {
              onPress(currentTarget);
              chooseFacets({ [name]: undefined });
              // This button goes; the reader's place must not go with it.
              opener.current?.focus();
            }}
          >
            {t('filters.clear')} <span className="visually-hidden">{labels.facet(name)}</span>
          </button>
        )}
      </div>
      <div id={`${id}-values`} hidden={!isOpen}>
        {isOpen && (
          <FilterValues
            name={name}
            counts={counts}
            chosen={chosen ?? []}
            languages={languages}
            onPress={onPress}
          />
        )}
      </div>
    </fieldset>
  );
}
