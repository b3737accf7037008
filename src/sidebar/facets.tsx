import { lazy, Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from '../charts/legend.tsx';
import { type Atlas, type Category, categories } from '../model/atlas.ts';
import type { Breakdown } from '../model/breakdown.ts';
import { hiddenCategories } from '../model/facets.ts';
import { limitsOf } from '../model/limits.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { FacetChips } from './facet-chips.tsx';
import { useLimitWords } from './limit-words.ts';

const WaysOut = lazy(() => import('./ways-out.tsx').then(({ WaysOut: view }) => ({ default: view })));

interface FacetsProps {
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
}

/** The legend, which is also the switch of what is shown, what else is kept, and how many agreements that leaves. */
export function Facets({ atlas, breakdown }: FacetsProps) {
  const { t } = useTranslation();
  const choices = useAtlasStore((state) => state.facets);
  const near = useAtlasStore((state) => state.near);
  const { toggleCategory, showAll } = useAtlasActions();
  const facets = useRef<HTMLDivElement>(null);
  const shown = breakdown.totals.agreements;
  const limit = useLimitWords(atlas);
  const limits = limitsOf({ facets: choices, near });
  const filtered = limits.length > 0;
  const listed = breakdown.values.category.map(({ value }) => value);
  const hidden = hiddenCategories(choices);
  const counts = Object.fromEntries(categories.map((category) => [category, 0])) as Record<Category, number>;
  for (const { value, part } of breakdown.values.category) counts[value] = part;
  const focusFirst = () => facets.current?.querySelector('button')?.focus();
  return (
    <div className="facets" ref={facets}>
      <Legend listed={listed} counts={counts} hidden={hidden} onToggle={toggleCategory} />
      <div className="facets-outcome" data-filtered={filtered ? '' : undefined}>
        <p role="status" className={filtered ? undefined : 'visually-hidden'}>
          {shown > 0
            ? t('legend.shown', { count: shown })
            : hidden.length > 0 && listed.every((category) => hidden.includes(category))
              ? t('legend.allHidden')
              : limit !== null
                ? t('near.nothing', { limit })
                : t('legend.nothingFits')}
        </p>
        {filtered && (
          <button
            type="button"
            className="show-all"
            onClick={() => {
              showAll();
              // The button that was pressed goes; the reader's place must not go with it.
              focusFirst();
            }}
          >
            {t('legend.showAll')}
          </button>
        )}
        {/* Where nothing but kinds is put aside, the way out is there already: to show all. */}
        {shown === 0 && limits.join() !== 'category' && (
          <Suspense fallback={null}>
            <WaysOut atlas={atlas} onTaken={focusFirst} />
          </Suspense>
        )}
        <FacetChips limit={limit} onGone={focusFirst} />
      </div>
    </div>
  );
}
