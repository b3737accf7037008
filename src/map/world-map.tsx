import { type CSSProperties, type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { haloWidth } from '../charts/donut.tsx';
import { markerRadius } from '../charts/marker-radius.ts';
import { useLocale } from '../i18n/react.tsx';
import { aggregateByPlace, countryOfSelection } from '../model/aggregate.ts';
import type { Atlas, CountryCode } from '../model/atlas.ts';
import { useAtlasStore, useAtlasStoreItself } from '../state/react.tsx';
import { Attribution } from './attribution.tsx';
import { type Cluster, createClusterIndex } from './clusters.ts';
import type { Hand, HandInput, Padding, ThemeName } from './hand.ts';
import { Markers } from './markers.tsx';
import { naturalCamera, nearestCluster } from './natural-view.ts';
import { theStage } from './stage.ts';
import { type Steering, steer } from './steer.ts';
import { useClusters } from './use-clusters.ts';
import { useHand } from './use-hand.ts';
import { useMapMarks } from './use-map-marks.ts';
import { useSize } from './use-size.ts';
import { cameraOnBounds, sameCamera, type Viewport } from './view.ts';
import { hasWebGl2 } from './webgl.ts';
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
  const locale = useLocale();
  const store = useAtlasStoreItself();
  const projection = useAtlasStore((state) => state.projection);
  const selection = useAtlasStore((state) => state.selection);

  const mount = useRef<HTMLDivElement>(null);
  const size = useSize(mount);
  const partnerCountries = useMemo(
    () => [...new Set(atlas.agreements.map(({ place }) => place.country))],
    [atlas],
  );
  const selectedCountry = countryOfSelection(atlas.agreements, selection);
  const input: HandInput = {
    theme,
    locale,
    projection,
    selectedCountry,
    partnerCountries,
    padding,
    reducedMotion,
  };
  const { hand, unavailable } = useHand(mount, store.getState().renderer, (viewport) => ({
    camera: store.getState().camera ?? naturalCamera(atlas, selection, projection, viewport, padding),
    input,
  }));
  useInput(hand, input);

  const index = useMemo(() => createClusterIndex(aggregateByPlace(atlas.agreements), reachOf), [atlas]);
  const clusters = useClusters(hand, index);
  useSteering(hand, size, { atlas, padding, reducedMotion });
  useMapMarks(hand, clusters);

  const zoomBy = (steps: number) => {
    if (!hand) return;
    const { center, zoom } = hand.camera();
    store.actions.moveCamera({ center, zoom: Math.round(zoom + steps) });
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
        clusters &&
        createPortal(
          <Markers
            clusters={clusters}
            hand={hand}
            home={atlas.config.home}
            selectedPlace={selection?.kind === 'place' ? selection.place : null}
            reducedMotion={reducedMotion}
            onOpen={open}
            onFocus={bringIntoView}
          />,
          theStage().overlay,
        )}
      {hand && <ZoomButtons onZoom={zoomBy} onReset={store.actions.returnToOpeningView} />}
      <Attribution />
    </section>
  );
}

/** Radius of a marker with its halo, in CSS pixels. */
function reachOf(agreements: number): number {
  return markerRadius(agreements) + haloWidth;
}

/** Tells the renderer what changed. */
function useInput(hand: Hand | null, input: HandInput): void {
  const { theme, locale, projection, selectedCountry, partnerCountries, padding, reducedMotion } = input;
  useEffect(() => {
    hand?.update({ theme, locale, projection, selectedCountry, partnerCountries, padding, reducedMotion });
  }, [hand, theme, locale, projection, selectedCountry, partnerCountries, padding, reducedMotion]);
}

interface SteeringProps {
  readonly atlas: Atlas;
  readonly padding: Padding;
  readonly reducedMotion: boolean;
}

/** Lets store and map lead each other, and keeps the view as window and panels change. */
function useSteering(hand: Hand | null, size: Viewport | null, props: SteeringProps): void {
  const store = useAtlasStoreItself();
  const steering = useRef<Steering | null>(null);
  const naturalNow = useEffectEvent((state: ReturnType<typeof store.getState>) =>
    naturalCamera(props.atlas, state.selection, state.projection, size ?? fallbackSize, props.padding),
  );
  const reducedMotionNow = useEffectEvent(() => props.reducedMotion);
  useEffect(() => {
    if (!hand) return;
    const started = steer(hand, store, {
      naturalCamera: (state) => naturalNow(state),
      reducedMotion: () => reducedMotionNow(),
    });
    steering.current = started;
    return () => {
      steering.current = null;
      started.end();
    };
  }, [hand, store]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panels' and the window's change is what it waits for
  useEffect(() => {
    hand?.resize();
    steering.current?.adjust();
  }, [hand, size, props.padding]);
}

const fallbackSize: Viewport = { width: 1280, height: 800 };

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
