import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/react.tsx';
import type { Atlas } from '../model/atlas.ts';
import type { Breakdown } from '../model/breakdown.ts';
import { facetNames } from '../model/facets.ts';
import { useAtlasStore } from '../state/react.tsx';

const Filters = lazy(() => import('./filters/index.tsx').then(({ Filters: view }) => ({ default: view })));

interface FilterButtonProps {
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
}

/** Opens all facets, and tells of how many something is chosen. What it opens is fetched when it is first wanted. */
export function FilterButton({ atlas, breakdown }: FilterButtonProps) {
  const { t } = useTranslation();
  const names = useNames();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const choices = useAtlasStore((state) => state.facets);
  const active = facetNames.filter((name) => choices[name] !== undefined).length;
  return (
    <div className="filter">
      <button
        type="button"
        className="filter-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M1.5 4h13M4 8h8M6.5 12h3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
          />
        </svg>
        <span className="filter-word">{t('filterButton.open')}</span>
        {active > 0 && (
          <>
            <span className="filter-active numbers" aria-hidden="true">
              {names.number(active)}
            </span>
            <span className="visually-hidden">{t('filterButton.active', { count: active })}</span>
          </>
        )}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={null}>
            <Filters atlas={atlas} breakdown={breakdown} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
