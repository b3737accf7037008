import { useEffect, useRef } from 'react';
import { wantedHeight } from './wanted-height.ts';

/** What an embed says to the page around it. Part of the contract outward: README, "Embedding". */
type EmbedMessage =
  | { readonly type: 'accord-atlas:ready' }
  | { readonly type: 'accord-atlas:resize'; readonly height: number };

/** A scroll bar that comes and goes with the height changes the width by so much: no reason to speak. CSS pixels. */
const widthSlack = 24;

/**
 * Tells the page around that the list can be read, and the height that suits, now and when it changes. Anyone may hear
 * it: it says nothing about the reader. Nothing is listened to.
 */
export function useTellHost(hasPanel: boolean): void {
  const told = useRef<{ readonly width: number; readonly hasPanel: boolean } | null>(null);
  useEffect(() => tell({ type: 'accord-atlas:ready' }), []);
  useEffect(() => {
    const tellHeight = () => {
      const width = window.innerWidth;
      const before = told.current;
      if (before?.hasPanel === hasPanel && Math.abs(before.width - width) <= widthSlack) return;
      // A frame that is not shown has no width.
      if (width === 0) return;
      told.current = { width, hasPanel };
      tell({ type: 'accord-atlas:resize', height: wantedHeight(width, hasPanel) });
    };
    tellHeight();
    window.addEventListener('resize', tellHeight);
    return () => window.removeEventListener('resize', tellHeight);
  }, [hasPanel]);
}

function tell(message: EmbedMessage): void {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}
