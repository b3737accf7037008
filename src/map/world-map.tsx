import { type CSSProperties, type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { haloWidth } from '../charts/donut.tsx';
import { markerRadius } from '../charts/marker-radius.ts';
import { aggregateByPlace } from '../model/aggregate.ts';
import type { Atlas, CountryCode } from '../model/atlas.ts';
import { withoutCategories } from '../model/filter.ts';
import { useAtlasStore, useAtlasStoreItself } from '../state/react.tsx';
import { Attribution } from './attribution.tsx';
import { type Cluster, createClusterIndex } from './clusters.ts';
import type { Hand, Padding, ThemeName } from './hand.ts';
import { MarkerLayer } from './marker-layer.tsx';
import { naturalCamera } from './natural-view.ts';
import { useClusters } from './use-clusters.ts';
import { useHand } from './use-hand.ts';
import { useHandInput, useTellingHand } from './use-hand-input.ts';
import { useMapMarks } from './use-map-marks.ts';
import { useSize } from './use-size.ts';
import { useSteering } from './use-steering.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

interface WorldMapProps {
  readonly atlas: Atlas;
  /** CSS pixels that panels cover. */
  readonly padding: Padding;
  readonly theme: ThemeName;
  readonly reducedMotion: boolean;
}

/** The map: whoever draws it, with its markers, its zoom buttons and its sources. Fills what it stands in. */
export function WorldMap({ atlas, padding, theme, reducedMotion }: WorldMapProps) {
  const { t } = useTranslation();
  const store = useAtlasStoreItself();
  const selection = useAtlasStore((state) => state.selection);
  const hiddenCategories = useAtlasStore((state) => state.hiddenCategories);
  const layer = useAtlasStore((state) => state.layer);
  const renderer = useAtlasStore((state) => state.renderer);
  const agreements = useMemo(
    () => withoutCategories(atlas.agreements, hiddenCategories),
    [atlas, hiddenCategories],
  );
  const places = useMemo(() => aggregateByPlace(agreements), [agreements]);
  const input = useHandInput({ atlas, agreements, places, padding, theme, reducedMotion });

  const mount = useRef<HTMLDivElement>(null);
  const size = useSize(mount);
  const { hand, unavailable } = useHand(mount, renderer, (viewport) => ({
    camera:
      store.getState().camera ??
      naturalCamera({ config: atlas.config, agreements }, selection, input.projection, viewport, padding),
    input,
  }));
  useTellingHand(hand, input);

  const { home } = atlas.config;
  const { projection } = input;
  const index = useMemo(
    () => createClusterIndex(places, reachOf, { home: home.lonLat, projection }),
    [places, home, projection],
  );
  const clusters = useClusters(hand, index, projection);
  /** Shaded countries and markers would fight for the eye. */
  const shown = layer === 'markers' ? clusters : none;
  useSteering(hand, size, { config: atlas.config, agreements, padding, reducedMotion });
  useMapMarks(hand, clusters);

  const zoomBy = (steps: number) => {
    if (!hand) return;
    const { center, zoom } = hand.camera();
    store.actions.moveCamera({ center, zoom: Math.round(zoom + steps) });
  };
  useMapClicks(hand, (country) => {
    const partner = atlas.agreements.find(({ countryListed }) => countryListed === country);
    if (partner) store.actions.selectCountry(partner.countryListed);
    else store.actions.clearSelection();
  });

  return (
    <section
      className="map"
      aria-label={t('map.label')}
      style={{ '--covered-below': `${padding.bottom}px` } as CSSProperties}
      onKeyDown={(event) => zoomByKey(event, zoomBy)}
    >
      <div className="map-mount" ref={mount} />
      {unavailable && (
        <p className="map-message" role="status">
          {t('map.unavailable')}
        </p>
      )}
      {hand && shown && size && (
        <MarkerLayer
          clusters={shown}
          index={index}
          agreements={agreements}
          home={home}
          projection={projection}
          hand={hand}
          size={size}
          padding={padding}
          reducedMotion={reducedMotion}
        />
      )}
      {hand && <ZoomButtons onZoom={zoomBy} onReset={store.actions.returnToOpeningView} />}
      <Attribution />
    </section>
  );
}

const none: readonly Cluster[] = [];

/** Radius of a marker with its halo, in CSS pixels. */
function reachOf(agreements: number): number {
  return markerRadius(agreements) + haloWidth;
}

function useMapClicks(hand: Hand | null, onClick: (country: CountryCode | null) => void): void {
  const clicked = useEffectEvent(onClick);
  useEffect(() => hand?.on('click', ({ country }) => clicked(country)), [hand]);
}

function zoomByKey(event: KeyboardEvent, zoomBy: (steps: number) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '+' || event.key === '=') zoomBy(1);
  else if (event.key === '-') zoomBy(-1);
}
