import { useTranslation } from 'react-i18next';
import { ClassLegend } from '../charts/class-legend.tsx';
import { categoryOfLayer, type MapLayer } from '../model/layer.ts';
import type { ThemeName } from './hand.ts';
import { legendClasses } from './legend-classes.ts';
import { palettes } from './palette.ts';
import type { Choropleth } from './shading.ts';

interface ChoroplethLegendProps {
  readonly shaded: Choropleth;
  readonly layer: MapLayer;
  readonly theme: ThemeName;
}

/** What the shades of the countries mean. */
export function ChoroplethLegend({ shaded, layer, theme }: ChoroplethLegendProps) {
  const { t } = useTranslation();
  const { none, land } = palettes[theme];
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
