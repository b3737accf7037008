import type { Camera } from '../model/camera.ts';
import type { HandInput } from './hand.ts';
import { discRadius } from './horizon.ts';
import { toWorld, worldSize } from './mercator.ts';
import { palettes } from './palette.ts';

/**
 * What shows where a renderer draws nothing: round the globe space and the atmosphere's glow, beyond Mercator's north
 * end the sea, beyond its south end Antarctica. MapLibre has an atmosphere of its own, but lights it from one side, in
 * colours that no theme can set.
 */
export class Backdrop {
  private readonly element = document.createElement('div');

  constructor(container: HTMLElement) {
    this.element.setAttribute('aria-hidden', 'true');
    this.element.style.cssText = 'position:absolute;inset:0;pointer-events:none';
    container.prepend(this.element);
  }

  paint(
    { theme, projection, padding }: HandInput,
    camera: Camera,
    size: { clientWidth: number; clientHeight: number },
  ): void {
    const palette = palettes[theme];
    const middleX = padding.left + (size.clientWidth - padding.left - padding.right) / 2;
    const middleY = padding.top + (size.clientHeight - padding.top - padding.bottom) / 2;
    if (projection === 'mercator') {
      const [, worldY] = toWorld(camera.center);
      const south = middleY + (1 - worldY) * worldSize * 2 ** camera.zoom;
      this.element.style.background = `linear-gradient(${palette.sea} ${south}px, ${palette.land} ${south}px)`;
      return;
    }
    const radius = discRadius(camera, size.clientHeight);
    const ring = (share: number) => `${(radius * share).toFixed(1)}px`;
    this.element.style.background =
      `radial-gradient(circle at ${middleX}px ${middleY}px, ${palette.atmosphere} ${ring(1)}, ` +
      `color-mix(in oklab, ${palette.atmosphere} 35%, ${palette.space}) ${ring(1.012)}, ${palette.space} ${ring(1.14)})`;
  }

  remove(): void {
    this.element.remove();
  }
}
