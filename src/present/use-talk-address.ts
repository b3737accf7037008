import { useEffect } from 'react';
import { useAtlasStoreItself } from '../state/react.tsx';
import { usePresenting } from './context.tsx';
import { talkSearch } from './talk-address.ts';

/** Keeps the address as the talk is: a reload goes on from here. */
export function useTalkAddress(): void {
  const { talk } = usePresenting();
  const store = useAtlasStoreItself();
  useEffect(() => {
    const write = () => {
      const { pathname, search, hash } = window.location;
      const said = talkSearch(talk, store.getState(), search);
      if (said === search) return;
      try {
        window.history.replaceState(null, '', pathname + said + hash);
      } catch {
        // WebKit lets an address change a hundred times in half a minute: only a reload would go on elsewhere.
      }
    };
    write();
    const stops = [talk.subscribe(write), store.subscribe(write)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [talk, store]);
}
