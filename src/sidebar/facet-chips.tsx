import { useTranslation } from 'react-i18next';
import { type FacetName, type FacetValues, facetNames } from '../model/facets.ts';
import { withoutLimit } from '../model/near.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { useFacetLabels } from './facet-labels.ts';

interface FacetChipsProps {
  /** How far agreements may lie, and from where, in words; null: however far. */
  readonly limit: string | null;
  /** Told after a chip has been pressed: it goes, and the reader's place must not go with it. */
  readonly onGone: () => void;
}

/** What the reader keeps, one chip a value; a press takes it back. Kinds of agreement are told by the legend. */
export function FacetChips({ limit, onGone }: FacetChipsProps) {
  const { t } = useTranslation();
  const labels = useFacetLabels();
  const facets = useAtlasStore((state) => state.facets);
  const near = useAtlasStore((state) => state.near);
  const { toggleFacet, lookNear } = useAtlasActions();
  const chips = facetNames
    .filter((name) => name !== 'category')
    .flatMap((name) => (facets[name] ?? []).map((value) => ({ name, value }) as FacetChip));
  if (chips.length === 0 && limit === null) return null;
  return (
    <ul className="facet-chips" aria-label={t('facet.active')}>
      {chips.map(({ name, value }) => (
        <Chip
          key={`${name} ${value}`}
          label={labels.value(name, value)}
          action={t('facet.remove', { facet: labels.facet(name), value: labels.value(name, value) })}
          onPress={() => {
            toggleFacet(name, value);
            onGone();
          }}
        />
      ))}
      {limit !== null && (
        <Chip
          label={limit}
          action={t('near.remove', { limit })}
          onPress={() => {
            lookNear(withoutLimit(near));
            onGone();
          }}
        />
      )}
    </ul>
  );
}

interface FacetChip {
  readonly name: FacetName;
  readonly value: FacetValues[FacetName] & never;
}

interface ChipProps {
  readonly label: string;
  /** What a press does, for screen readers. */
  readonly action: string;
  readonly onPress: () => void;
}

function Chip({ label, action, onPress }: ChipProps) {
  return (
    <li>
      <button type="button" className="facet-chip" onClick={onPress}>
        <span className="visually-hidden">{action}</span>
        <span aria-hidden="true">{label}</span>
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
          <path
            d="M4 4l8 8M12 4l-8 8"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
      </button>
    </li>
  );
}
