import { Fragment, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptFacts } from '../../model/shortlist-facts.ts';
import { useAtlasActions } from '../../state/react.tsx';
import { useDragOrder } from '../../ui/use-drag-order.ts';
import { EntryItem } from './entry-item.tsx';
import { GoneItem } from './gone-item.tsx';

interface EntryListProps {
  readonly entries: readonly KeptFacts[];
  readonly labelledBy: string;
}

/** The reader's own list: moved by a handle or by buttons, noted beside, let go and taken back. */
export function OwnEntries({ entries, labelledBy }: EntryListProps) {
  const { t } = useTranslation();
  const { moveKept, toggleKept, restoreKept } = useAtlasActions();
  const list = useRef<HTMLOListElement>(null);
  const [gone, setGone] = useState<KeptFacts | null>(null);
  const [moved, setMoved] = useState('');
  const keys = entries.map(({ institution }) => institution.key);
  const byKey = new Map(entries.map((facts) => [facts.institution.key, facts]));

  const moveTo = (key: string, index: number) => {
    const facts = byKey.get(key);
    const target = entries[index];
    if (!facts || !target || facts === target) return;
    moveKept(key, target.position);
    setMoved(
      t('shortlist.moved', { institution: facts.institution.name, position: index + 1, of: entries.length }),
    );
  };
  const { order, dragged, handleOf } = useDragOrder(list, keys, moveTo);

  const remove = (facts: KeptFacts) => {
    setMoved('');
    setGone(facts);
    toggleKept(facts.institution.key);
  };
  const undo = (facts: KeptFacts) => {
    const { institution, note, position } = facts;
    restoreKept({ institution: institution.key, note }, position);
    setGone(null);
    // It stands where it stood: so should the reader.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-key="${institution.key}"] .kept-remove`)?.focus(),
    );
  };
  const isGone = gone !== null && !byKey.has(gone.institution.key);
  const goneItem = isGone && <GoneItem key="gone" facts={gone} onUndo={() => undo(gone)} />;
  const goneBefore = isGone ? entries.find(({ position }) => position >= gone.position) : undefined;
  return (
    <>
      {/* Always there: a screen reader is told of what changes in it, seldom of one that comes. */}
      <p className="visually-hidden" role="status">
        {moved}
      </p>
      <ol
        ref={list}
        className="kept-list"
        aria-labelledby={labelledBy}
        data-dragging={dragged === null ? undefined : ''}
      >
        {order.map((key, index) => {
          const facts = byKey.get(key);
          if (!facts) return null;
          return (
            <Fragment key={key}>
              {facts === goneBefore && goneItem}
              <EntryItem
                facts={facts}
                place={{ index, of: order.length }}
                isDragged={key === dragged}
                own={{
                  handle: handleOf(key),
                  onMove: (by) => moveTo(key, index + by),
                  onRemove: () => remove(facts),
                }}
              />
            </Fragment>
          );
        })}
        {!goneBefore && goneItem}
      </ol>
    </>
  );
}

/** A list that was sent: to be read, and to keep one or another from. */
export function SharedEntries({ entries, labelledBy }: EntryListProps) {
  return (
    <ol className="kept-list" aria-labelledby={labelledBy}>
      {entries.map((facts, index) => (
        <EntryItem key={facts.institution.key} facts={facts} place={{ index, of: entries.length }} />
      ))}
    </ol>
  );
}
