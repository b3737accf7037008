import { type ReactNode, useSyncExternalStore } from 'react';

/**
 * Whether the page is the app's by now. A page that was made beforehand, and the app's first look at it, must be the
 * same; what only a browser can say comes after that.
 */
export function useIsMounted(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}

/** Holds what a page that was made beforehand leaves out. */
export function AfterMounting({ children }: { readonly children: ReactNode }) {
  return useIsMounted() && children;
}
