export type { Padding } from './hand.ts';
export { WorldMap } from './world-map.tsx';
