import { useCallback, useEffect, useState } from 'react';
import type { Guide } from '../model/glossary.ts';

/** The guide, once it has come: the same for the page's life. */
let known: Guide | null = null;

/** What words mean, asked for when it is first needed. */
export async function loadGuide(): Promise<Guide> {
  known ??= (await import('virtual:guide')).guide;
  return known;
}

/**
 * The guide for a view that needs it: null until it is there. Where it could not be had, `retry` asks again.
 *
 * @public For the institution's page.
 */
export function useGuide(): { guide: Guide | null; hasFailed: boolean; retry: () => void } {
  const [guide, setGuide] = useState<Guide | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadGuide().then(setGuide, () => setFailed(true));
  }, []);
  useEffect(load, [load]);
  return { guide, hasFailed, retry: load };
}
