import { type RefObject, useLayoutEffect, useRef } from 'react';

interface FollowedFocus {
  /** For the element in which the focus stays. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** Says which `data-key` was pressed: if that is gone after the change, the focus goes to where the reader is now. */
  readonly follow: (key: string) => void;
}

/** Keeps the keyboard's place where a press takes the pressed element away, or another is to have the focus. */
export function useFollowedFocus(): FollowedFocus {
  const place = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const key = wanted.current;
    wanted.current = null;
    if (key === null || !place.current) return;
    const find = (selector: string) => place.current?.querySelector<HTMLElement>(selector);
    const next = find(`[data-key="${CSS.escape(key)}"]`) ?? find('button[aria-current]') ?? find('button');
    next?.focus();
  });
  return {
    place,
    follow: (key) => {
      wanted.current = key;
    },
  };
}
