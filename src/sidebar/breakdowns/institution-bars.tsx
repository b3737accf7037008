import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { fairHeights } from '../../charts/icicle-geometry.ts';
import { Amount, usePartInWords } from '../../charts/part-of-whole.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import type { WhereItem } from './where-items.ts';

interface InstitutionBarsProps {
  readonly labelledBy: string;
  readonly items: readonly WhereItem[];
  readonly onPress: (item: WhereItem) => void;
}

/** In rem: of a row, and what a row of average size may have. */
const height = { least: 2, average: 2.5 } as const;
/** A row's usual height in CSS pixels, until it has been measured. */
const usualHeight = 40;

/** A country's institutions, all of them, each as high as it is large: the innermost level of the icicle. */
export function InstitutionBars({ labelledBy, items, onPress }: InstitutionBarsProps) {
  const { t } = useTranslation();
  const inWords = usePartInWords();
  const heights = fairHeights(
    items.map(({ whole }) => whole),
    items.length * height.average,
    height.least,
  );
  const heightOf = new Map(items.map(({ key }, index) => [key, heights[index]]));
  return (
    <VirtualList
      className="institution-bars"
      labelledBy={labelledBy}
      items={items}
      keyOf={({ key }) => key}
      usualHeight={usualHeight}
      active={-1}
      render={(item, placement) => (
        <li key={item.key} {...placement}>
          <button
            type="button"
            className="institution-bar"
            data-key={item.key}
            style={{ '--height': `${heightOf.get(item.key)}rem` } as CSSProperties}
            aria-label={t('charts.named', { name: item.label, agreements: inWords(item) })}
            onClick={() => onPress(item)}
          >
            <span className="icicle-fill" style={{ inlineSize: `${(100 * item.part) / item.whole}%` }} />
            <span className="institution-bar-name" lang={item.lang ?? undefined}>
              {item.label}
            </span>
            <Amount part={item.part} whole={item.whole} />
          </button>
        </li>
      )}
    />
  );
}
