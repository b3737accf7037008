import { type CSSProperties, type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { haloWidth } from '../charts/donut.tsx';
import { markerRadius } from '../charts/marker-radius.ts';
import { aggregateByPlace } from '../model/aggregate.ts';
import type { Atlas, CountryCode } from '../model/atlas.ts';
import { useAtlasStore, useAtlasStoreItself } from '../state/react.tsx';
import { useShownAgreements } from '../state/shown-agreements.ts';
import { Attribution } from './attribution.tsx';
import { ChoroplethLegend } from './choropleth-legend.tsx';
import { type Cluster, createClusterIndex } from './clusters.ts';
import { GestureHint } from './gesture-hint.tsx';
import type { Hand, Padding, ThemeName } from './hand.ts';
import { limitedZoom } from './limits.ts';
import { MapControls } from './map-controls.tsx';
import { Markers } from './markers.tsx';
import { naturalCamera, nearestCluster } from './natural-view.ts';
import { theStage } from './stage.ts';
import { useClusters } from './use-clusters.ts';
import { useHand } from './use-hand.ts';
import { useHandInput, useTellingHand } from './use-hand-input.ts';
import { useMapMarks } from './use-map-marks.ts';
import { useSize } from './use-size.ts';
import { useSteering } from './use-steering.ts';
import { cameraOnBounds, sameCamera, type Viewport } from './view.ts';
import { hasWebGl2 } from './webgl.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

interface WorldMapProps {
  readonly atlas: Atlas;
  /** CSS pixels that panels cover. */
  readonly padding: Padding;
  readonly theme: ThemeName;
  readonly reducedMotion: boolean;
  /** Whether the page around the map keeps the wheel and one finger for its own scrolling. */
  readonly cooperativeGestures: boolean;
}

/** The map: whoever draws it, with its markers, its zoom buttons and its sources. Fills what it stands in. */
export function WorldMap({ atlas, padding, theme, reducedMotion, cooperativeGestures }: WorldMapProps) {
  const { t } = useTranslation();
  const store = useAtlasStoreItself();
  const selection = useAtlasStore((state) => state.selection);
  const layer = useAtlasStore((state) => state.layer);
  const agreements = useShownAgreements(atlas);
  const places = useMemo(() => aggregateByPlace(agreements), [agreements]);
  const input = useHandInput({ atlas, agreements, places, padding, theme, reducedMotion });

  const mount = useRef<HTMLDivElement>(null);
  const size = useSize(mount);
  const { hand, unavailable } = useHand(mount, store.getState().renderer, (viewport) => ({
    camera: store.getState().camera ?? naturalCamera(atlas, store.getState(), viewport, padding),
    input,
  }));
  useTellingHand(hand, input);

  const index = useMemo(() => createClusterIndex(places, reachOf), [places]);
  const clusters = useClusters(hand, index);
  /** Shaded countries and markers would fight for the eye. */
  const shown = layer === 'markers' ? clusters : none;
  useSteering(hand, size, { atlas, padding, reducedMotion });
  useMapMarks(hand, clusters);

  const zoomBy = (steps: number) => {
    if (!hand) return;
    const { center, zoom } = hand.camera();
    store.actions.moveCamera({ center, zoom: limitedZoom(Math.round(zoom + steps)) });
  };
  const open = (cluster: Cluster) => {
    if (!hand || !size) return;
    const camera = cameraOnBounds(cluster.bounds, size, padding, nearestCluster);
    if (cluster.members.length === 1 || sameCamera(camera, hand.camera())) {
      store.actions.selectPlace(cluster.key, hand.camera());
    } else store.actions.moveCamera(camera);
  };
  const bringIntoView = ({ lonLat }: Cluster) => {
    if (!hand || !size) return;
    if (!isInFreeArea(hand.project(lonLat), size, padding)) {
      store.actions.moveCamera({ center: lonLat, zoom: hand.camera().zoom });
    }
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
      data-cooperative={cooperativeGestures ? '' : undefined}
      style={{ '--covered-below': `${padding.bottom}px` } as CSSProperties}
      onKeyDown={(event) => zoomByKey(event, zoomBy)}
    >
      <div className="map-mount" ref={mount} />
      {hand?.name === 'svg' && !hasWebGl2() && (
        <p className="map-note" role="status">
          {t('map.simple')}
        </p>
      )}
      {unavailable && (
        <p className="map-message" role="status">
          {t('map.unavailable')}
        </p>
      )}
      {hand &&
        shown &&
        createPortal(
          <Markers
            clusters={shown}
            hand={hand}
            home={atlas.config.home}
            selectedPlace={selection?.kind === 'place' ? selection.place : null}
            reducedMotion={reducedMotion}
            onOpen={open}
            onFocus={bringIntoView}
          />,
          theStage().overlay,
        )}
      {hand && <ZoomButtons hand={hand} onZoom={zoomBy} onReset={store.actions.returnToOpeningView} />}
      <MapControls atlas={atlas} />
      <ChoroplethLegend atlas={atlas} theme={theme} />
      {cooperativeGestures && <GestureHint />}
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

function isInFreeArea({ x, y }: { x: number; y: number }, size: Viewport, padding: Padding): boolean {
  return (
    x > padding.left && x < size.width - padding.right && y > padding.top && y < size.height - padding.bottom
  );
}

function zoomByKey(event: KeyboardEvent, zoomBy: (steps: number) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '+' || event.key === '=') zoomBy(1);
  else if (event.key === '-') zoomBy(-1);
}
