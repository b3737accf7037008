import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ClassLegend } from '../charts/class-legend.tsx';
import type { Atlas } from '../model/atlas.ts';
import { categoryOfLayer } from '../model/layer.ts';
import { useAtlasStore } from '../state/react.tsx';
import { useShownAgreements } from '../state/shown-agreements.ts';
import type { ThemeName } from './hand.ts';
import { legendClasses } from './legend-classes.ts';
import { palettes } from './palette.ts';
import { choropleth } from './shading.ts';

interface ChoroplethLegendProps {
  readonly atlas: Atlas;
  readonly theme: ThemeName;
}

/** What the shades of the countries mean; nothing while there are markers instead. */
export function ChoroplethLegend({ atlas, theme }: ChoroplethLegendProps) {
  const { t } = useTranslation();
  const layer = useAtlasStore((state) => state.layer);
  const agreements = useShownAgreements(atlas);
  const { shades, none, land } = palettes[theme];
  const shaded = useMemo(() => choropleth(agreements, layer, shades), [agreements, layer, shades]);
  if (!shaded) return null;
  const category = categoryOfLayer(layer);
  const title = category
    ? t('mapControls.legendShare', { category: t(`category.${category}`) })
    : layer === 'institutions'
      ? t('mapControls.legendInstitutions')
      : t('mapControls.legendAgreements');
  return (
    <section className="choropleth-legend" aria-label={t('mapControls.legend')}>
      <p className="choropleth-title">{title}</p>
      <ClassLegend
        classes={legendClasses(shaded)}
        isShare={shaded.isShare}
        none={{ label: t('mapControls.legendNone'), stripe: none, ground: land }}
      />
      <p className="choropleth-help">{t('mapControls.legendHelp')}</p>
    </section>
  );
}
