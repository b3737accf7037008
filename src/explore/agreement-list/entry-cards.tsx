import { memo, type RefCallback, useCallback, useMemo } from 'react';
import { useLocale, useNames } from '../../i18n/react.tsx';
import type { Agreement, LonLat } from '../../model/atlas.ts';
import { type ListEntry, listEntries } from '../../model/list-entries.ts';
import { distanceBetween } from '../../model/near.ts';
import { isSelected, type Selection } from '../../model/selection.ts';
import { KeepButton } from '../../shortlist/keep-button.tsx';
import { useAtlasActions, useAtlasStore } from '../../state/react.tsx';
import { useInView } from '../../ui/in-view.ts';
import { PageButton } from '../../ui/page-button.tsx';
import { type Placement, VirtualList } from '../../ui/virtual-list.tsx';
import { Kind, Marks, Title } from './agreement-words.tsx';
import { InstitutionButton } from './institution-button.tsx';
import { useListedPlaces } from './use-listed-places.ts';

interface EntryCardsProps {
  /** In the reader's order. */
  readonly agreements: readonly Agreement[];
  /** Where distances are told from: [lon, lat]. */
  readonly from: LonLat;
  readonly labelledBy: string;
}

/** A card's usual height in CSS pixels. */
const usualHeight = 96;

/** A card an institution: what a student compares is where to go, and what is agreed there. */
export function EntryCards({ agreements, from, labelledBy }: EntryCardsProps) {
  const selection = useAtlasStore((state) => state.selection);
  const entries = useMemo(() => listEntries(agreements), [agreements]);
  const active = entries.findIndex((entry) => holds(entry, selection));
  return (
    <VirtualList
      className="entry-cards"
      labelledBy={labelledBy}
      items={entries}
      keyOf={({ key }) => key}
      usualHeight={usualHeight}
      active={active}
      render={(entry, placement) => (
        <EntryCard
          key={entry.key}
          entry={entry}
          from={from}
          isSelected={holds(entry, selection)}
          isActive={entry === entries[active]}
          placement={placement}
        />
      )}
    />
  );
}

function holds(entry: ListEntry, selection: Selection | null): boolean {
  return entry.agreements.some(({ agreement }) => isSelected(agreement, selection));
}

interface CardProps {
  readonly entry: ListEntry;
  readonly from: LonLat;
  readonly isSelected: boolean;
}

interface EntryCardProps extends CardProps {
  /** Whether it is the first of those that the selection holds. */
  readonly isActive: boolean;
  readonly placement: Placement;
}

function EntryCard({ isActive, placement, ...card }: EntryCardProps) {
  const item = useInView<HTMLLIElement>(isActive, useListedPlaces());
  const { ref: measure } = placement;
  const place: RefCallback<HTMLLIElement> = useCallback(
    (element) => {
      item.current = element;
      measure?.(element);
    },
    [item, measure],
  );
  return (
    <li
      {...placement}
      ref={place}
      className="entry-card"
      data-entry={card.entry.key}
      data-selected={card.isSelected ? '' : undefined}
    >
      <CardBody {...card} />
    </li>
  );
}

/** Not drawn again while a long list is scrolled. */
const CardBody = memo(function CardBody({ entry, from, isSelected: isHeld }: CardProps) {
  const locale = useLocale();
  const names = useNames();
  const { openInstitution } = useAtlasActions();
  const { institution, place, countryListed, agreements } = entry;
  return (
    <div className="entry-card-body">
      <div className="entry-card-head">
        <h3>
          <InstitutionButton institution={institution} isSelected={isHeld} />
        </h3>
        <PageButton name={institution.name} onOpen={() => openInstitution(institution.key)} />
        <KeepButton institution={institution} />
      </div>
      <p className="entry-card-where">
        <span>
          {place.name[locale]}, {names.country(countryListed)}
        </span>{' '}
        <span className="entry-card-distance numbers">
          {names.kilometres(distanceBetween(from, place.lonLat))}
        </span>
      </p>
      <ul className="entry-card-agreements">
        {agreements.map(({ agreement, count }) => (
          <li key={agreement.sourceLine}>
            <Kind agreement={agreement} count={count} /> <Marks agreement={agreement} />{' '}
            <Title agreement={agreement} />
          </li>
        ))}
      </ul>
    </div>
  );
});
