import { useSession } from '../context.tsx';

/** The screen as it wanders. */
export function Attract() {
  const isAttracting = useSession(({ phase }) => phase.name === 'attract');
  return isAttracting ? <div className="attract" /> : null;
}
