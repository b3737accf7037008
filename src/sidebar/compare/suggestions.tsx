import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../i18n/react.tsx';
import type { Atlas, CountryCode } from '../../model/atlas.ts';
import type { Breakdown } from '../../model/breakdown.ts';
import { suggestComparisons } from '../../model/comparison.ts';
import { useAtlasActions } from '../../state/react.tsx';

interface SuggestionsProps {
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
  /** The one country that there is so far. */
  readonly chosen: CountryCode | null;
  readonly onChosen: () => void;
}

/** Comparisons to begin with, a press away. */
export function Suggestions({ atlas, breakdown, chosen, onChosen }: SuggestionsProps) {
  const { t } = useTranslation();
  const names = useNames();
  const id = useId();
  const { compare } = useAtlasActions();
  const suggestions = suggestComparisons(breakdown.countries, atlas.regionOf, chosen);
  if (suggestions.length === 0) return null;
  return (
    <div className="suggestions">
      <p id={id}>{t('comparison.examples')}</p>
      <ul aria-labelledby={id}>
        {suggestions.map((countries) => (
          <li key={countries.join()}>
            <button
              type="button"
              onClick={() => {
                compare(countries);
                // The suggestions go; the reader's place must not go with them.
                onChosen();
              }}
            >
              {names.list(countries.map(names.country))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
