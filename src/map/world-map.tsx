import { type CSSProperties, type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { countryOfOutline } from '../model/aggregate.ts';
import type { Atlas, CountryCode } from '../model/atlas.ts';
import type { Highlight } from '../model/tour.ts';
import { useBreakdown } from '../state/breakdown.ts';
import { useAtlasStore, useAtlasStoreItself } from '../state/react.tsx';
import { Attribution } from './attribution.tsx';
import { ChoroplethLegend } from './choropleth-legend.tsx';
import type { Cluster } from './clusters.ts';
import { GestureHint } from './gesture-hint.tsx';
import type { Hand, Padding, ThemeName } from './hand.ts';
import { highlightedPlaces } from './highlighted-places.ts';
import { limitedZoom } from './limits.ts';
import { MapControls } from './map-controls.tsx';
import { MarkerLayer } from './marker-layer.tsx';
import { naturalCamera } from './natural-view.ts';
import { palettes } from './palette.ts';
import { choropleth } from './shading.ts';
import { useClusters } from './use-clusters.ts';
import { useHand } from './use-hand.ts';
import { useHandInput, useTellingHand } from './use-hand-input.ts';
import { useMapMarks } from './use-map-marks.ts';
import { useMarkerSpots } from './use-marker-spots.ts';
import { usePlacesOnMap } from './use-places-on-map.ts';
import { useSize } from './use-size.ts';
import { useSteering } from './use-steering.ts';
import { useMissingStreets } from './use-streets.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

interface WorldMapProps {
  readonly atlas: Atlas;
  /** CSS pixels that panels cover. */
  readonly padding: Padding;
  readonly theme: ThemeName;
  readonly reducedMotion: boolean;
  /** Whether the page around the map keeps the wheel and one finger for its own scrolling. */
  readonly cooperativeGestures: boolean;
  /** What a talk tells of; null where nothing stands out. */
  readonly highlight?: Highlight | null;
  /** Whether a reader moves and sets the map: not where somebody shows it to others. */
  readonly hasControls?: boolean;
}

/** The map: whoever draws it, with its markers, its zoom buttons and its sources. Fills what it stands in. */
export function WorldMap(props: WorldMapProps) {
  const { atlas, padding, theme, reducedMotion, cooperativeGestures } = props;
  const { highlight = null, hasControls = true } = props;
  const { t } = useTranslation();
  const store = useAtlasStoreItself();
  const layer = useAtlasStore((state) => state.layer);
  const renderer = useAtlasStore((state) => state.renderer);
  const { agreements, places, countries } = useBreakdown(atlas);
  const { shades } = palettes[theme];
  const shaded = useMemo(
    () => choropleth(agreements, countries, layer, shades),
    [agreements, countries, layer, shades],
  );
  const shading = shaded?.shading ?? null;
  const input = useHandInput({
    atlas,
    agreements,
    places,
    shading,
    highlight,
    padding,
    theme,
    reducedMotion,
  });
  const highlighted = useMemo(() => highlightedPlaces(agreements, highlight), [agreements, highlight]);

  const mount = useRef<HTMLDivElement>(null);
  const size = useSize(mount);
  const { hand, ready, unavailable } = useHand(mount, renderer, (viewport) => ({
    camera: store.getState().camera ?? naturalCamera(atlas, store.getState(), viewport, padding),
    input,
  }));
  useTellingHand(hand, input);
  const missingStreets = useMissingStreets(hand);

  const { home } = atlas.config;
  const { projection } = input;
  const { source, level } = useClusters(hand, places, home.lonLat, projection);
  const clusters = level?.clusters ?? null;
  /** Shaded countries and markers would fight for the eye. */
  const shown = layer === 'markers' ? clusters : none;
  const heading = useSteering(hand, size, { atlas, padding, reducedMotion });
  useMapMarks(ready, clusters);
  usePlacesOnMap(hand, places, size, padding);
  const homeStanding = level?.home ?? home.lonLat;
  useMarkerSpots(hand, shown, homeStanding);

  const zoomBy = (steps: number) => {
    // From where a flight leads, not from where it is: two quick presses are two steps.
    const from = heading();
    if (!hand || !from) return;
    const { center, zoom } = from;
    store.actions.moveCamera({ center, zoom: limitedZoom(Math.round(zoom + steps), hand.nearestZoom) });
  };
  useMapClicks(hand, (country) => {
    const partner = country && countryOfOutline(atlas.agreements, country);
    if (partner) store.actions.selectCountry(partner);
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
      {/* Always there: a screen reader is told of what changes in it, seldom of one that comes. */}
      <p className="map-note" role="status">
        {missingStreets && t('map.noStreets')}
      </p>
      <p className="map-message" role="status">
        {unavailable && t('map.unavailable')}
      </p>
      {hand && shown && size && (
        <MarkerLayer
          clusters={shown}
          source={source}
          agreements={agreements}
          home={home}
          homeStanding={homeStanding}
          highlighted={highlighted}
          projection={projection}
          hand={hand}
          size={size}
          padding={padding}
          reducedMotion={reducedMotion}
        />
      )}
      {hand && hasControls && (
        <ZoomButtons hand={hand} onZoom={zoomBy} onReset={store.actions.returnToOpeningView} />
      )}
      {hasControls && <MapControls atlas={atlas} />}
      {shaded && <ChoroplethLegend shaded={shaded} layer={layer} theme={theme} />}
      {cooperativeGestures && <GestureHint />}
      <Attribution streets={atlas.config.streets} />
    </section>
  );
}

const none: readonly Cluster[] = [];

function useMapClicks(hand: Hand | null, onClick: (country: CountryCode | null) => void): void {
  const clicked = useEffectEvent(onClick);
  useEffect(() => hand?.on('click', ({ country }) => clicked(country)), [hand]);
}

function zoomByKey(event: KeyboardEvent, zoomBy: (steps: number) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '+' || event.key === '=') zoomBy(1);
  else if (event.key === '-') zoomBy(-1);
}
