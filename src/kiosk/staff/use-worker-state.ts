import { useEffect, useState } from 'react';

/** What the browser knows of the page's service worker. */
type WorkerState = 'unknown' | 'unsupported' | 'none' | 'active' | 'waiting';

/** Asked when the panel opens. */
export function useWorkerState(): WorkerState {
  const [state, setState] = useState<WorkerState>('unknown');
  useEffect(() => {
    let isWanted = true;
    void askWorkerState().then((answer) => {
      if (isWanted) setState(answer);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return state;
}

async function askWorkerState(): Promise<WorkerState> {
  // Browsers have none over plain http.
  if (!('serviceWorker' in navigator)) return 'unsupported';
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  if (registration?.waiting) return 'waiting';
  return registration?.active ? 'active' : 'none';
}
