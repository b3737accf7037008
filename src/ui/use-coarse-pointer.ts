import { useMedia } from './use-media.ts';

/** Whether fingers press: as the device says, and on an unattended screen whatever it says. */
export function useCoarsePointer(): boolean {
  const isCoarse = useMedia('(pointer: coarse)');
  return isCoarse || (!import.meta.env.SSR && document.documentElement.dataset.mode === 'kiosk');
}
