import { useEffect, useSyncExternalStore } from 'react';
import { useSession } from '../context.tsx';
import type { AskedWays } from './start-ways-out.ts';
import { WayOutDialog } from './way-out-dialog.tsx';

/** No link leads out of an unattended screen: what it leads to is there for the visitor's phone, as long as they are. */
export function WaysOut({ asked }: { readonly asked: AskedWays }) {
  const way = useSyncExternalStore(asked.subscribe, asked.getState);
  const isVisited = useSession(({ phase }) => phase.name !== 'attract');
  useEffect(() => {
    if (!isVisited) asked.setState(null, true);
  }, [asked, isVisited]);
  if (!way || !isVisited) return null;
  // A dialog says late that it was closed: another may have been asked for.
  const close = () => {
    if (asked.getState() === way) asked.setState(null, true);
  };
  return <WayOutDialog key={way.turn} way={way} onClosed={close} />;
}
