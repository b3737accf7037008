import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { AtlasActions, AtlasState, AtlasStore } from './store.ts';

const StoreContext = createContext<AtlasStore | null>(null);

/** Gives a store to all views below. */
export function AtlasStoreProvider(props: { readonly store: AtlasStore; readonly children: ReactNode }) {
  return <StoreContext value={props.store}>{props.children}</StoreContext>;
}

/** Reads a part of the state and follows it. The selector must return what the state holds, not a new object. */
export function useAtlasStore<Part>(select: (state: AtlasState) => Part): Part {
  return useStore(useAtlasStoreItself(), select);
}

/** What a view may do; the same object for the store's life. */
export function useAtlasActions(): AtlasActions {
  return useAtlasStoreItself().actions;
}

/** The store itself, for what follows it without React: the map. */
export function useAtlasStoreItself(): AtlasStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('No AtlasStoreProvider above this component.');
  return store;
}
