import { useTranslation } from 'react-i18next';
import { occurring } from '../charts/category-style.ts';
import { Swatch } from '../charts/legend.tsx';
import { MarkSymbol } from '../charts/mark-symbol.tsx';
import { useNames } from '../i18n/react.tsx';
import type { CategoryCounts } from '../model/aggregate.ts';

/** How many agreements of each kind, with their colours; in the legend's order. */
export function KindNumbers({ counts }: { readonly counts: CategoryCounts }) {
  const { t } = useTranslation();
  return (
    <ul className="kind-numbers numbers">
      {occurring(counts).map((category) => (
        <li key={category}>
          <Swatch category={category} />
          {t('count.category', { category: t(`category.${category}`), count: counts[category] })}
        </li>
      ))}
    </ul>
  );
}

interface MarkWordsProps {
  readonly doubleDegrees: number;
  /** Names, each once. */
  readonly networks: readonly string[];
}

/** Says what a marker's marks mean here; nothing where it has none. */
export function MarkWords({ doubleDegrees, networks }: MarkWordsProps) {
  const { t } = useTranslation();
  const names = useNames();
  if (doubleDegrees === 0 && networks.length === 0) return null;
  return (
    <ul className="mark-words">
      {doubleDegrees > 0 && (
        <li>
          <MarkSymbol kind="double-degree" />
          {t('markers.doubleDegrees', { count: doubleDegrees })}
        </li>
      )}
      {networks.length > 0 && (
        <li>
          <MarkSymbol kind="network" />
          {t('markers.networks', { count: networks.length, networks: names.list(networks) })}
        </li>
      )}
    </ul>
  );
}
