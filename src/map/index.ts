export { globeCamera } from './globe-opening.ts';
export { greatCircle } from './great-circle.ts';
export type { Padding } from './hand.ts';
export { eyeDistance } from './horizon.ts';
export { MapLegend } from './map-legend.tsx';
export { middleOnGlobe, naturalCamera } from './natural-view.ts';
export { mapPulse, mapRests, mapSnapshot, type Pulse } from './pulse.ts';
export type { Viewport } from './view.ts';
export { WorldMap } from './world-map.tsx';
