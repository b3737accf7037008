import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Padding } from '../../map/index.ts';
import type { Tour } from '../../model/tour.ts';
import type { TourList } from '../../model/tour-faults.ts';
import { useAtlasStoreItself } from '../../state/react.tsx';
import { useWindowSize } from '../../ui/use-window-size.ts';
import { stepState } from '../step-state.ts';
import type { Draft } from './draft.ts';
import { panelWidth } from './panel-width.ts';
import type { Desk } from './take-view.ts';

interface Authoring {
  readonly draft: Draft;
  /** The data folder's, to begin from. */
  readonly tours: readonly Tour[];
  readonly list: TourList;
  /** What the atlas' own panel covers of the map, followed. */
  readonly usePadding: () => Padding;
  /** Says what was done, once, to all; nothing for silence. */
  readonly tell: (...sentences: readonly string[]) => void;
}

const AuthoringContext = createContext<Authoring | null>(null);

/** Gives the draft to all views below. */
export function AuthoringProvider({ children, ...authoring }: Authoring & { readonly children: ReactNode }) {
  return <AuthoringContext value={authoring}>{children}</AuthoringContext>;
}

export function useAuthoring(): Authoring {
  const authoring = useContext(AuthoringContext);
  if (!authoring) throw new Error('No AuthoringProvider above this component.');
  return authoring;
}

/** Reads a part of the draft and follows it. The selector must return what the draft holds, not a new object. */
export function useDraft<Part>(select: (state: ReturnType<Draft['getState']>) => Part): Part {
  const { draft } = useAuthoring();
  return useSyncExternalStore(draft.subscribe, () => select(draft.getState()));
}

/** The part of the window in which the map is. */
export function useDesk(): Desk {
  const padding = useAuthoring().usePadding();
  const { width, height } = useWindowSize();
  return useMemo(
    () => ({ viewport: { width: width - panelWidth(width), height }, padding }),
    [width, height, padding],
  );
}

/** Opens a step, or closes it; the map shows it. */
export function useOpenStep(): (index: number | null) => void {
  const { draft } = useAuthoring();
  const store = useAtlasStoreItself();
  const desk = useDesk();
  return (index) => {
    const before = draft.getState().open;
    draft.open(index);
    // Back in the list, the author is where they went in.
    if (index === null && before !== null)
      requestAnimationFrame(() =>
        document.querySelectorAll<HTMLElement>('.author-step-open')[before]?.focus(),
      );
    const step = index === null ? null : draft.getState().tour.steps[index];
    if (step) store.setState(stepState(step, desk.viewport, desk));
  };
}
