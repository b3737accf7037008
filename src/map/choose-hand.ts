import type { RendererChoice } from '../model/renderer.ts';
import type { Hand } from './hand.ts';
import type { Drawing } from './webgl.ts';

/**
 * Who should draw. Without a graphics card d3-geo's SVG map is the quicker one by far: docs/bench.md has the figures.
 * A choice of MapLibre is followed wherever it can draw at all.
 *
 * @param drawing asked only where the answer counts, for asking takes time
 */
export function handFor(choice: RendererChoice, drawing: () => Drawing): Hand['name'] {
  if (choice === 'svg') return 'svg';
  const drawn = drawing();
  if (drawn === 'none') return 'svg';
  return choice === 'gl' || drawn === 'hardware' ? 'gl' : 'svg';
}
