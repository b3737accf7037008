import { useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hand } from './hand.ts';
import { minimumZoom } from './limits.ts';

interface ZoomButtonsProps {
  readonly hand: Hand;
  /** @param steps of a factor 2; negative is out */
  readonly onZoom: (steps: number) => void;
  /** Back to all that is shown. */
  readonly onReset: () => void;
}

/** For whoever has neither wheel nor two fingers free. At an end the button stays where it is, and says so. */
export function ZoomButtons({ hand, onZoom, onReset }: ZoomButtonsProps) {
  const { t } = useTranslation();
  const end = useZoomEnd(hand);
  return (
    <fieldset className="map-buttons" aria-label={t('map.zoom')}>
      <button
        type="button"
        aria-label={t('map.zoomIn')}
        aria-disabled={end === 'nearest' || undefined}
        onClick={() => onZoom(1)}
      >
        <Sign path="M8 2.5v11M2.5 8h11" />
      </button>
      <button
        type="button"
        aria-label={t('map.zoomOut')}
        aria-disabled={end === 'farthest' || undefined}
        onClick={() => onZoom(-1)}
      >
        <Sign path="M2.5 8h11" />
      </button>
      <button type="button" aria-label={t('map.wholeWorld')} onClick={onReset}>
        <Sign path="M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0-12.5M1.75 8h12.5M8 1.75c4 3.5 4 9 0 12.5c-4-3.5-4-9 0-12.5" />
      </button>
    </fieldset>
  );
}

/** At which end of its range the map's zoom is, if at one. */
function useZoomEnd(hand: Hand): 'nearest' | 'farthest' | null {
  const subscribe = useCallback((onChange: () => void) => hand.on('move', onChange), [hand]);
  return useSyncExternalStore(subscribe, () => {
    const { zoom } = hand.camera();
    if (zoom > hand.nearestZoom - 0.01) return 'nearest';
    return zoom < minimumZoom + 0.01 ? 'farthest' : null;
  });
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
