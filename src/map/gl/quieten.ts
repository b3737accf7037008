import type { Map as MapLibreMap } from 'maplibre-gl';

/** MapLibre's canvas is a picture: the markers above it are what keyboard and screen reader meet. */
export function quieten(map: MapLibreMap): void {
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  // Markers lie inside the element that MapLibre hears keys on, and arrows mean something else to them.
  map.keyboard.disableRotation();
  map.keyboard.disable();
  canvas.addEventListener('focus', () => map.keyboard.enable());
  canvas.addEventListener('blur', () => map.keyboard.disable());
}
