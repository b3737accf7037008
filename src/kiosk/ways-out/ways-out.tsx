import { useEffect, useSyncExternalStore } from 'react';
import { useSession } from '../context.tsx';
import type { AskedWay } from './start-ways-out.ts';
import { WayOutDialog } from './way-out-dialog.tsx';

/** No link leads out of an unattended screen: what it leads to is there for the visitor's phone, as long as they are. */
export function WaysOut({ asked }: { readonly asked: AskedWay }) {
  const way = useSyncExternalStore(asked.subscribe, asked.getState);
  const isVisited = useSession(({ phase }) => phase.name !== 'attract');
  useEffect(() => {
    if (!isVisited) asked.setState(null, true);
  }, [asked, isVisited]);
  return way && isVisited ? (
    <WayOutDialog key={way.address} way={way} onClosed={() => asked.setState(null, true)} />
  ) : null;
}
