import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { occurring } from '../charts/category-style.ts';
import { useLocale } from '../i18n/react.tsx';
import { countByCategory, groupByPlace, type InstitutionGroup } from '../model/aggregate.ts';
import type { Agreement } from '../model/atlas.ts';
import { KeepButton } from '../shortlist/keep-button.tsx';
import { Cross } from '../ui/cross.tsx';
import { PageButton } from '../ui/page-button.tsx';
import type { Cluster } from './clusters.ts';
import type { Hand, Padding } from './hand.ts';
import { KindNumbers, MarkWords } from './marker-facts.tsx';
import { useClusterNames } from './marker-names.ts';
import { useBeside } from './use-beside.ts';
import type { Viewport } from './view.ts';

interface PlaceListProps {
  readonly id: string;
  readonly cluster: Cluster;
  /** What the map shows. */
  readonly agreements: readonly Agreement[];
  readonly hand: Hand;
  readonly size: Viewport;
  readonly padding: Padding;
  /** The marker that it belongs to: the focus may go there. */
  readonly opener: () => HTMLElement | null;
  readonly onChoose: (institutionKey: string) => void;
  readonly onOpenPage: (institutionKey: string) => void;
  /** @param giveFocusBack whether the focus was in here and should go to the marker */
  readonly onClose: (giveFocusBack: boolean) => void;
}

/**
 * The institutions that share one marker, as a list beside it: those of a city, or of cities too near one another to
 * be parted at any zoom. Arrows go from one to the next, Escape closes.
 */
export function PlaceList(props: PlaceListProps) {
  const { id, cluster, agreements, opener, onChoose, onOpenPage, onClose } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const { whereOf, countsOf } = useClusterNames();
  const titleId = useId();
  const element = useRef<HTMLDivElement>(null);
  useBeside(element, { ...props, onGone: () => onClose(false) });
  useLayoutEffect(() => itemsIn(element.current)[0]?.focus({ preventScroll: true }), []);

  const keys = new Set(cluster.members.map(({ place }) => place.key));
  const places = groupByPlace(agreements.filter(({ place }) => keys.has(place.key)));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose(true);
    else if (!step(event.key, itemsIn(element.current))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={element}
      id={id}
      className="place-list panel"
      role="dialog"
      aria-labelledby={titleId}
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget: next }) => {
        if (next && !element.current?.contains(next) && !opener()?.contains(next)) onClose(false);
      }}
    >
      <div className="place-list-head">
        <p id={titleId} className="marker-title">
          {whereOf(cluster)}
        </p>
        <button
          type="button"
          className="place-list-close"
          aria-label={t('markers.close')}
          onClick={() => onClose(true)}
        >
          <Cross size={16} />
        </button>
        <p className="marker-counts numbers">{countsOf(cluster)}</p>
      </div>
      {places.map(({ place, institutions }) => (
        <div key={place.key} className="place-list-place">
          {places.length > 1 && <p className="place-list-city">{place.name[locale]}</p>}
          <ul>
            {institutions.map((group) => (
              <InstitutionItem
                key={group.institution.key}
                group={group}
                onChoose={onChoose}
                onOpenPage={onOpenPage}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface InstitutionItemProps {
  readonly group: InstitutionGroup;
  readonly onChoose: (institutionKey: string) => void;
  readonly onOpenPage: (institutionKey: string) => void;
}

function InstitutionItem({ group: { institution, agreements }, onChoose, onOpenPage }: InstitutionItemProps) {
  const { t } = useTranslation();
  const factsId = useId();
  const counts = countByCategory(agreements);
  return (
    <li className="place-list-item">
      <button
        type="button"
        data-choice={institution.key}
        lang={institution.language ?? undefined}
        aria-describedby={factsId}
        onClick={() => onChoose(institution.key)}
      >
        {institution.name}
      </button>
      <div className="place-list-ways">
        <PageButton name={institution.name} onOpen={() => onOpenPage(institution.key)} />
        <KeepButton institution={institution} isCompact />
      </div>
      <div id={factsId} className="place-list-facts numbers">
        {occurring(counts).length > 1 && <p>{t('count.agreements', { count: agreements.length })}</p>}
        <KindNumbers counts={counts} />
        <MarkWords
          doubleDegrees={agreements.filter(({ doubleDegree }) => doubleDegree).length}
          networks={[...new Set(agreements.flatMap(({ network }) => network ?? []))]}
        />
      </div>
    </li>
  );
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-choice]') ?? [])];
}

/** @returns whether the key means a step among the items */
function step(key: string, items: readonly HTMLElement[]): boolean {
  const present = items.findIndex((item) => item.parentElement?.matches(':focus-within'));
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(items.length - 1, present + 1),
    ArrowUp: Math.max(0, present - 1),
    Home: 0,
    End: items.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  items[target]?.focus();
  return true;
}
