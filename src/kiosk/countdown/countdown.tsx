import { useSession } from '../context.tsx';

/** Warns a visitor who may have gone. */
export function Countdown() {
  const phase = useSession((state) => state.phase);
  return phase.name === 'countdown' ? <div className="countdown">{phase.secondsLeft}</div> : null;
}
