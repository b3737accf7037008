export type { Padding, ThemeName } from './hand.ts';
export { WorldMap } from './world-map.tsx';
