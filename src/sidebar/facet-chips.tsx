import { useTranslation } from 'react-i18next';
import { useFacetLabels } from '../i18n/facet-labels.ts';
import {
  type FacetChoices,
  type FacetName,
  type FacetValues,
  facetNames,
  hiddenCategories,
} from '../model/facets.ts';
import { useAtlasActions, useAtlasStore } from '../state/react.tsx';

/**
 * What the reader keeps, one chip a value; a press takes it back. Kinds that are put aside are told by the legend.
 *
 * @param onGone the last chip has gone, and the focus with it
 */
export function FacetChips({ onGone }: { readonly onGone: () => void }) {
  const { t } = useTranslation();
  const labels = useFacetLabels();
  const facets = useAtlasStore((state) => state.facets);
  const { toggleFacet } = useAtlasActions();
  const chips = facetNames
    .filter((name) => name !== 'category' || keepsFewKinds(facets))
    .flatMap((name) => (facets[name] ?? []).map((value) => ({ name, value }) as Chip));
  if (chips.length === 0) return null;
  return (
    <ul className="facet-chips" aria-label={t('facet.active')}>
      {chips.map(({ name, value }) => (
        <li key={`${name} ${value}`}>
          <button
            type="button"
            className="facet-chip"
            onClick={({ currentTarget }) => {
              // The chip that was pressed goes; the reader's place must not go with it.
              const neighbour = chipBeside(currentTarget);
              toggleFacet(name, value);
              if (neighbour) neighbour.focus();
              else onGone();
            }}
          >
            <span className="visually-hidden">
              {t('facet.remove', { facet: labels.facet(name), value: labels.value(name, value) })}
            </span>
            <span aria-hidden="true">{labels.value(name, value)}</span>
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
      ))}
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

interface Chip {
  readonly name: FacetName;
  readonly value: FacetValues[FacetName] & never;
}
