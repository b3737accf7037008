import type { Viewport } from '../../map/index.ts';
import { ExportError, type Still, stillEvent } from './still.ts';

/** How long a stage may take to open, in milliseconds. */
const patience = 30_000;

/** The address of a stage that stands still, with all that this one's says. @param renderer who draws its map */
export function stillAddress(here: string, renderer: string): string {
  const address = new URL(here);
  for (const name of ['autoplay', 'loop', 'blank', 'spotlight']) address.searchParams.delete(name);
  address.searchParams.set('mode', 'still');
  address.searchParams.set('renderer', renderer);
  address.hash = '';
  return address.href;
}

/** A stage of any size, unseen beside the one that is seen: that one goes on meanwhile. */
export class StillFrame {
  private readonly frame = document.createElement('iframe');
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(address: string, { width, height }: Viewport) {
    this.frame.src = address;
    this.frame.inert = true;
    this.frame.setAttribute('aria-hidden', 'true');
    // In the window, not beyond its edge: browsers save themselves the frames of what is out of sight.
    this.frame.style.cssText =
      `position:fixed;top:0;left:0;z-index:-1;width:${width}px;height:${height}px;max-width:none;border:0;` +
      'opacity:0;pointer-events:none';
  }

  /** @throws Error where it does not open */
  open(): Promise<Still> {
    return new Promise((resolve, reject) => {
      const fail = () => reject(new ExportError('notOpened', 'The stage did not open.'));
      this.timer = setTimeout(fail, patience);
      // The browser's own page, where there is no other, can't be looked into; a host's says nothing of ours.
      this.frame.addEventListener('load', () => this.frame.contentDocument?.getElementById('root') ?? fail());
      this.frame.addEventListener(stillEvent, () => {
        clearTimeout(this.timer);
        const still = this.frame.contentWindow?.still;
        if (still) resolve(still);
      });
      document.body.append(this.frame);
    });
  }

  /** What it was doing ends. */
  close(): void {
    clearTimeout(this.timer);
    this.frame.remove();
  }
}
