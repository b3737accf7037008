import { mapRests } from '../../map/index.ts';
import { ExportError } from './still.ts';

/** How long a step may take until all of it is there, in milliseconds. */
const patience = 45_000;
/** Frames in a row in which nothing is under way: what one thing sets off comes in the next. */
const quietFrames = 4;

/** Waits until the step stands whole: map, names, letters, and nothing that moves. @throws Error where it never does */
export async function stageRests(): Promise<void> {
  const end = performance.now() + patience;
  for (let quiet = 0; quiet < quietFrames; ) {
    await new Promise(requestAnimationFrame);
    // What comes in is there at once.
    for (const animation of document.getAnimations()) animation.finish();
    const isStill =
      mapRests() && document.fonts.status === 'loaded' && document.querySelector('[data-moving]') === null;
    quiet = isStill ? quiet + 1 : 0;
    if (performance.now() > end) throw new ExportError('incomplete', 'The map could not be drawn whole.');
  }
}
