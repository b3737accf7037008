import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Icicle } from '../../charts/icicle.tsx';
import { useNames } from '../../i18n/react.tsx';
import type { Atlas } from '../../model/atlas.ts';
import type { Breakdown } from '../../model/breakdown.ts';
import { countWhere, focusOf } from '../../model/where.ts';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { useAmount } from '../amount.ts';
import { useChartExport } from '../chart-export.ts';
import { ChartSection } from '../chart-section.tsx';
import { useFollowedFocus } from './followed-focus.ts';
import { InstitutionBars } from './institution-bars.tsx';
import { whereDrawing, whereTable } from './where-export.ts';
import { type WhereItem, whereItems } from './where-items.ts';
import { WherePath } from './where-path.tsx';
import { whereSentence } from './where-sentence.ts';

interface WhereChartProps {
  readonly atlas: Atlas;
  readonly breakdown: Breakdown;
}

/**
 * Where the partners are: regions and countries, and nearer by what is kept. It has no state of its own: a press keeps
 * a region or a country, and to keep one alone is to be there.
 */
export function WhereChart({ atlas, breakdown }: WhereChartProps) {
  const { t } = useTranslation();
  const names = useNames();
  const amount = useAmount();
  const pageOf = useChartExport(atlas);
  const { toggleFacet, chooseFacets, selectInstitution } = useAtlasActions();
  const facets = useAtlasStore((state) => state.facets);
  const { place, follow } = useFollowedFocus();
  const titleId = useId();
  const counts = useMemo(() => countWhere(breakdown.institutions, atlas.regionOf), [breakdown, atlas]);
  const focus = useMemo(() => focusOf(facets, counts), [facets, counts]);
  const items = useMemo(
    () => whereItems(counts, focus, facets, { t, names }),
    [counts, focus, facets, t, names],
  );
  const name = t('charts.titles.where');
  const sentence = whereSentence(counts, focus, facets, { t, names });

  const press = ({ key, stands }: WhereItem) => {
    if (stands.kind === 'institution') return selectInstitution(stands.count.institution.key);
    if (stands.kind === 'region') toggleFacet('region', stands.count.region);
    else toggleFacet('country', stands.count.country);
    follow(key);
  };
  const goNear = ({ key, stands }: WhereItem) => {
    if (stands.kind === 'region') chooseFacets({ region: [stands.count.region], country: undefined });
    if (stands.kind === 'country') chooseFacets({ country: [stands.count.country] });
    follow(key);
  };
  return (
    <ChartSection
      name={name}
      sentence={sentence}
      chart={() =>
        pageOf({ name, sentence, drawing: whereDrawing(items, focus, amount, { t, names }), hasParts: true })
      }
      table={() => whereTable(items, focus, { t, names })}
    >
      <div ref={place} className="where">
        <WherePath focus={focus} onLeave={follow} />
        {focus.country ? (
          <>
            <p className="icicle-readout" id={titleId}>
              {t('charts.institutionsHelp')}
            </p>
            <InstitutionBars labelledBy={titleId} items={items} onPress={press} />
          </>
        ) : (
          <Icicle
            label={name}
            help={t('charts.whereHelp')}
            items={items}
            onPress={press}
            onPressRest={goNear}
            restLabel={(rest, parent) => restLabel(rest.length, parent)}
          />
        )}
      </div>
    </ChartSection>
  );

  function restLabel(count: number, { stands, children }: WhereItem): string {
    if (count < children.length) return t('markers.more', { count });
    return stands.kind === 'region' ? t('count.countries', { count }) : t('count.institutions', { count });
  }
}
