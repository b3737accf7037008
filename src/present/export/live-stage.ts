import { makeFiles, type Showing } from './make-files.ts';
import type { Still } from './still.ts';

/**
 * The stage that is seen, drawn as it stands. MapLibre writes a name beside its place by where it stood a moment ago:
 * another map of the same view may write it on another side.
 */
export class LiveStage {
  private readonly showing: Showing;

  constructor(showing: Showing) {
    this.showing = showing;
  }

  async open(): Promise<Pick<Still, 'make' | 'tour'>> {
    const { talk } = this.showing;
    return { tour: talk.present().tour.id, make: (wish, onStep) => makeFiles(wish, this.showing, onStep) };
  }

  /** It goes on as it is. */
  close(): void {}
}
