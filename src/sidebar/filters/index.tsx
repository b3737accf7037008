import { useTranslation } from 'react-i18next';
import { AllWordsButton } from '../../glossary/all-words-button.tsx';
import { filterTexts } from '../../i18n/filter-texts/index.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Breakdown } from '../../model/breakdown.ts';
import { facetNames } from '../../model/facets.ts';
import { useKeepStill } from '../../ui/keep-still.ts';
import { FilterGroup } from './filter-group.tsx';
import './filters.css';

interface FiltersProps {
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
}

/** All facets in words: what an agreement can be, how many there are, and what of it the reader keeps. */
export function Filters({ atlas, breakdown }: FiltersProps) {
  useTexts(filterTexts);
  const { t } = useTranslation();
  // The count and the chips above come and go with the choices.
  const keepStill = useKeepStill();
  return (
    <div className="filters">
      {facetNames.map((name) => (
        <FilterGroup
          key={name}
          name={name}
          counts={breakdown.values[name]}
          languages={atlas.config.languages}
          onPress={keepStill}
        />
      ))}
      <p className="filters-words">
        <AllWordsButton>{t('filters.words')}</AllWordsButton>
      </p>
    </div>
  );
}
