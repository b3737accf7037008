import { useTranslation } from 'react-i18next';
import { useFacetLabels } from '../i18n/facet-labels.ts';
import {
  type FacetChoices,
  type FacetName,
  type FacetValues,
  facetNames,
  hiddenCategories,
} from '../model/facets.ts';
import { withoutLimit } from '../model/near.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';
import { Cross } from '../ui/cross.tsx';

interface FacetChipsProps {
  /** How far agreements may lie, and from where, in words; null: however far. */
  readonly limit: string | null;
  /** The last chip has gone, and the focus with it. */
  readonly onGone: () => void;
}

/** What the reader keeps, one chip a value; a press takes it back. Kinds that are put aside are told by the legend. */
export function FacetChips({ limit, onGone }: FacetChipsProps) {
  const { t } = useTranslation();
  const labels = useFacetLabels();
  const facets = useAtlasStore((state) => state.facets);
  const near = useAtlasStore((state) => state.near);
  const { toggleFacet, lookNear } = useAtlasActions();
  const chips = facetNames
    .filter((name) => name !== 'category' || keepsFewKinds(facets))
    .flatMap((name) => (facets[name] ?? []).map((value) => ({ name, value }) as FacetChip));
  if (chips.length === 0 && limit === null) return null;
  return (
    <ul className="facet-chips" aria-label={t('facet.active')}>
      {chips.map(({ name, value }) => (
        <Chip
          key={`${name} ${value}`}
          label={labels.value(name, value)}
          action={t('facet.remove', { facet: labels.facet(name), value: labels.value(name, value) })}
          onPress={() => toggleFacet(name, value)}
          onLastGone={onGone}
        />
      ))}
      {limit !== null && (
        <Chip
          label={limit}
          action={t('near.remove', { limit })}
          onPress={() => lookNear(withoutLimit(near))}
          onLastGone={onGone}
        />
      )}
    </ul>
  );
}

/** Whether the reader picked some kinds to keep, not some to put aside: then they are a choice like any other. */
function keepsFewKinds(facets: FacetChoices): boolean {
  return (facets.category?.length ?? 0) < hiddenCategories(facets).length;
}

/** The next chip, or the one before the last. */
function chipBeside(chip: HTMLElement): HTMLElement | null {
  const item = chip.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  return beside?.querySelector('button') ?? null;
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
  readonly onLastGone: () => void;
}

/** One thing kept. A press lets go of it: the chip goes, and the focus to one beside it. */
function Chip({ label, action, onPress, onLastGone }: ChipProps) {
  return (
    <li>
      <button
        type="button"
        className="facet-chip"
        onClick={({ currentTarget }) => {
          const neighbour = chipBeside(currentTarget);
          onPress();
          if (neighbour) neighbour.focus();
          else onLastGone();
        }}
      >
        <span className="visually-hidden">{action}</span>
        <span aria-hidden="true">{label}</span>
        <Cross size={12} strokeWidth={2} />
      </button>
    </li>
  );
}
