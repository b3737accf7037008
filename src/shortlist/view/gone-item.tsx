import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptFacts } from '../../model/shortlist-facts.ts';

interface GoneItemProps {
  readonly facts: KeptFacts;
  readonly onUndo: () => void;
}

/** Where an institution stood that was just let go: it can be taken back. The reader's place is not lost with it. */
export function GoneItem({ facts: { institution }, onUndo }: GoneItemProps) {
  const { t } = useTranslation();
  const undo = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each that goes
  useEffect(() => undo.current?.focus(), [institution]);
  return (
    <li className="kept-gone">
      <span id="kept-gone">{t('shortlist.removed', { institution: institution.name })}</span>
      <button ref={undo} type="button" className="kept-undo" aria-describedby="kept-gone" onClick={onUndo}>
        {t('shortlist.undo')}
      </button>
    </li>
  );
}
