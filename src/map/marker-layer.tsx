import { useEffect, useEffectEvent, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Agreement, AtlasConfig, LonLat } from '../model/atlas.ts';
import type { Projection } from '../model/camera.ts';
import { useAtlasStore, useAtlasStoreItself } from '../state/react.tsx';
import type { ClusterSource } from './cluster-source.ts';
import type { Cluster } from './clusters.ts';
import type { Hand, Padding } from './hand.ts';
import { MarkerCard } from './marker-card.tsx';
import { Markers } from './markers.tsx';
import { PlaceList } from './place-list.tsx';
import { theStage } from './stage.ts';
import { useOpenMarker } from './use-open-marker.ts';
import { type Pointed, usePointed } from './use-pointed.ts';
import type { Viewport } from './view.ts';

interface MarkerLayerProps {
  readonly clusters: readonly Cluster[];
  readonly source: ClusterSource;
  /** What the map shows. */
  readonly agreements: readonly Agreement[];
  readonly home: AtlasConfig['home'];
  /** Where its star stands. */
  readonly homeStanding: LonLat;
  /** Keys of the places that stand out; null where all are alike. */
  readonly highlighted: ReadonlySet<string> | null;
  readonly projection: Projection;
  readonly hand: Hand;
  readonly size: Viewport;
  /** CSS pixels that panels cover. */
  readonly padding: Padding;
  readonly reducedMotion: boolean;
}

/**
 * The markers and what they show: a card on hover and focus, a list of institutions when opened. Card and list stand
 * over the map's surface, not in it: who scrolls or selects in them does not move the map.
 */
export function MarkerLayer(props: MarkerLayerProps) {
  const { clusters, agreements, home, homeStanding, highlighted, projection } = props;
  const { hand, size, padding, reducedMotion } = props;
  const store = useAtlasStoreItself();
  const selection = useAtlasStore((state) => state.selection);
  const elements = useRef(new Map<string, HTMLButtonElement>());
  const cardId = useId();
  const listId = useId();
  const pointed = usePointed();
  const { listed, open, close } = useOpenMarker(props);
  const described = listed ? null : (clusters.find(({ key }) => key === pointed.key) ?? null);
  useForgetting(pointed, clusters);

  const bringIntoView = ({ lonLat }: Cluster) => {
    if (!isInFreeArea(hand.project(lonLat), size, padding)) {
      store.actions.moveCamera({ center: lonLat, zoom: hand.camera().zoom });
    }
  };
  const closeList = (giveFocusBack: boolean) => {
    if (giveFocusBack && listed) elements.current.get(listed.key)?.focus({ preventScroll: true });
    close();
  };
  return (
    <>
      {createPortal(
        <Markers
          clusters={clusters}
          hand={hand}
          home={home}
          homeStanding={homeStanding}
          highlighted={highlighted}
          projection={projection}
          elements={elements.current}
          selectedPlace={selection?.kind === 'place' ? selection.place : null}
          described={described ? { key: described.key, by: cardId } : null}
          listed={listed ? { key: listed.key, by: listId } : null}
          reducedMotion={reducedMotion}
          onOpen={(cluster) => {
            pointed.dismiss();
            open(cluster);
          }}
          onFocus={(cluster) => {
            pointed.focus(cluster.key);
            bringIntoView(cluster);
          }}
          onBlur={pointed.blur}
          onHover={(cluster) => pointed.hover(cluster.key)}
          onLeave={pointed.leave}
        />,
        theStage().overlay,
      )}
      {described && (
        <MarkerCard
          id={cardId}
          cluster={described}
          agreements={agreements}
          hand={hand}
          size={size}
          padding={padding}
          onEnter={pointed.stay}
          onLeave={pointed.leave}
          onGone={pointed.dismiss}
        />
      )}
      {listed && (
        <PlaceList
          key={listed.key}
          id={listId}
          cluster={listed}
          agreements={agreements}
          hand={hand}
          size={size}
          padding={padding}
          opener={() => elements.current.get(listed.key) ?? null}
          onChoose={(institution) => {
            closeList(true);
            store.actions.selectInstitution(institution);
          }}
          onOpenPage={store.actions.openInstitution}
          onClose={closeList}
        />
      )}
    </>
  );
}

/** A marker that a zoom took away got no leave from the mouse: it must not show its card when it comes back. */
function useForgetting({ key, forget }: Pointed, clusters: readonly Cluster[]): void {
  const forgetNow = useEffectEvent(forget);
  useEffect(() => {
    if (key !== null && !clusters.some((cluster) => cluster.key === key)) forgetNow(key);
  }, [key, clusters]);
}

function isInFreeArea({ x, y }: { x: number; y: number }, size: Viewport, padding: Padding): boolean {
  return (
    x > padding.left && x < size.width - padding.right && y > padding.top && y < size.height - padding.bottom
  );
}
