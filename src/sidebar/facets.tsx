import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Legend } from '../charts/legend.tsx';
import { countByCategory } from '../model/aggregate.ts';
import type { Atlas } from '../model/atlas.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { useShownAgreements } from '../state/shown-agreements.ts';

/** The legend, which is also the switch of what is shown, and how many agreements that leaves. */
export function Facets({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation();
  const hidden = useAtlasStore((state) => state.hiddenCategories);
  const { toggleCategory, showAllCategories } = useAtlasActions();
  const counts = useMemo(() => countByCategory(atlas.agreements), [atlas]);
  const shown = useShownAgreements(atlas).length;
  const facets = useRef<HTMLDivElement>(null);
  const isFiltered = hidden.length > 0;
  const showAll = () => {
    showAllCategories();
    // The button that was pressed goes; the reader's place must not go with it.
    facets.current?.querySelector('button')?.focus();
  };
  return (
    <div className="facets" ref={facets}>
      <Legend counts={counts} hidden={hidden} onToggle={toggleCategory} />
      <div className="facets-outcome" data-filtered={isFiltered ? '' : undefined}>
        <p role="status" className={isFiltered ? undefined : 'visually-hidden'}>
          {shown === 0 ? t('legend.allHidden') : t('legend.shown', { count: shown })}
        </p>
        {isFiltered && (
          <button type="button" className="show-all" onClick={showAll}>
            {t('legend.showAll')}
          </button>
        )}
      </div>
    </div>
  );
}
