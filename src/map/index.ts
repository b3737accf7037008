export type { Padding } from './hand.ts';
export { mapPulse, type Pulse } from './pulse.ts';
export { WorldMap } from './world-map.tsx';
