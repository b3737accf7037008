import { enlargeMap } from '../../charts/enlargement.ts';
import type { Session } from '../session/session.ts';
import { guardGestures } from './guard-gestures.ts';
import './guard-gestures.css';
import { pressNearestMarker } from './nearest-marker.ts';
import './pickers.css';
import './targets.css';
import './visit.css';
// After what it moves.
import './low.css';
import { goWithoutHover } from './without-hover.ts';

/** How much larger the map is written and marked than on a desk; visit.css says the same. */
const mapEnlargement = 1.35;

/** Makes the page one for fingers, and for nothing else. To be called before there is a map. */
export function startTouch(session: Session, window: Window): void {
  enlargeMap(mapEnlargement);
  guardGestures(window);
  goWithoutHover(window.document);
  pressNearestMarker(window.document);
  const followLow = () =>
    window.document.documentElement.toggleAttribute('data-low', session.getState().isLow);
  session.subscribe(followLow);
}
