import { useContext, useEffect, useRef, useState } from 'react';
import { GlossaryContext } from './context.ts';

/** What a button needs that has something explained beside it. A second press puts the answer away. */
export function useQuestion(term: string | null) {
  const { explain, close } = useContext(GlossaryContext);
  const ref = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  // A word that leaves the page takes its explanation with it.
  useEffect(() => {
    const anchor = ref.current;
    if (!isOpen || !anchor) return;
    return () => close(anchor);
  }, [isOpen, close]);

  const ask = () => {
    const anchor = ref.current;
    if (!anchor) return;
    if (isOpen) return close(anchor);
    setOpen(true);
    explain({ term, anchor, onClosed: () => setOpen(false) });
  };
  return { ref, onClick: ask, 'aria-haspopup': 'dialog', 'aria-expanded': isOpen } as const;
}
