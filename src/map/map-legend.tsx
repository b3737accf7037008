import { useTranslation } from 'react-i18next';
import { occurring } from '../charts/category-style.ts';
import { Swatch } from '../charts/legend.tsx';
import { countByCategory } from '../model/aggregate.ts';
import type { Atlas } from '../model/atlas.ts';
import { useBreakdown } from '../state/breakdown.ts';
import { useAtlasStore } from '../state/react.tsx';

/** Which colour is which kind, where no panel says it. A map of shades has a legend of its own. */
export function MapLegend({ atlas }: { readonly atlas: Atlas }) {
  const { t } = useTranslation();
  const layer = useAtlasStore((state) => state.layer);
  const { agreements } = useBreakdown(atlas);
  if (layer !== 'markers') return null;
  return (
    <ul className="map-legend" aria-label={t('legend.label')}>
      {occurring(countByCategory(agreements)).map((category) => (
        <li key={category}>
          <Swatch category={category} />
          {t(`category.${category}`)}
        </li>
      ))}
    </ul>
  );
}
