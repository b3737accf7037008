import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Atlas } from '../model/atlas.ts';
import type { Tour, TourStep } from '../model/tour.ts';
import type { Talk, TalkState } from './talk.ts';

interface Presenting {
  readonly atlas: Atlas;
  readonly talk: Talk;
}

const PresentingContext = createContext<Presenting | null>(null);
const TourAtlasContext = createContext<Atlas | null>(null);

/** Gives the atlas to all that shows steps, with or without a talk. */
export function TourAtlasProvider(props: { readonly atlas: Atlas; readonly children: ReactNode }) {
  return <TourAtlasContext value={props.atlas}>{props.children}</TourAtlasContext>;
}

/** The atlas that steps are of. */
export function useTourAtlas(): Atlas {
  const atlas = useContext(TourAtlasContext);
  if (!atlas) throw new Error('No TourAtlasProvider above this component.');
  return atlas;
}

/** Gives the talk to all views below. */
export function PresentingProvider({
  children,
  ...presenting
}: Presenting & { readonly children: ReactNode }) {
  return (
    <TourAtlasProvider atlas={presenting.atlas}>
      <PresentingContext value={presenting}>{children}</PresentingContext>
    </TourAtlasProvider>
  );
}

/** The talk and its atlas. */
export function usePresenting(): Presenting {
  const presenting = useContext(PresentingContext);
  if (!presenting) throw new Error('No PresentingProvider above this component.');
  return presenting;
}

/** Reads a part of the talk's state and follows it. The selector must return what the state holds, not a new object. */
export function useTalk<Part>(select: (state: TalkState) => Part): Part {
  const { talk } = usePresenting();
  return useSyncExternalStore(talk.subscribe, () => select(talk.getState()));
}

/** The tour and the step that are shown now. */
export function useShown(): { readonly tour: Tour; readonly step: TourStep } {
  const { talk } = usePresenting();
  // Both are the tours' own objects: the same until another is shown.
  const step = useSyncExternalStore(talk.subscribe, () => talk.present().step);
  const tour = useSyncExternalStore(talk.subscribe, () => talk.present().tour);
  return { tour, step };
}
