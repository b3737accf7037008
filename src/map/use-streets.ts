import { useEffect, useState } from 'react';
import type { Hand } from './hand.ts';

/** Whether the richer basemap was asked for in vain. */
export function useMissingStreets(hand: Hand | null): boolean {
  const [missing, setMissing] = useState(false);
  useEffect(() => hand?.on('streets', (reached) => setMissing(!reached)), [hand]);
  return missing;
}
