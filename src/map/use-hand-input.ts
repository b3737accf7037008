import { useEffect, useMemo } from 'react';
import { useLocale } from '../i18n/react.tsx';
import { countryOfSelection, type PlaceAggregate } from '../model/aggregate.ts';
import type { Agreement, Atlas } from '../model/atlas.ts';
import { largestPlacesFirst } from '../model/order.ts';
import type { Highlight } from '../model/tour.ts';
import { useAtlasStore } from '../state/react.tsx';
import type { Hand, HandInput, MarkerSpot, Padding, Shading, ThemeName } from './hand.ts';
import { arcsFrom } from './reach.ts';

interface Situation {
  readonly atlas: Atlas;
  /** What is left of the list by the reader's choices. */
  readonly agreements: readonly Agreement[];
  /** The same, by place. */
  readonly places: readonly PlaceAggregate[];
  /** Null where countries are plain land. */
  readonly shading: Shading | null;
  /** What a talk tells of; null where nothing stands out. */
  readonly highlight: Highlight | null;
  readonly padding: Padding;
  readonly theme: ThemeName;
  readonly reducedMotion: boolean;
}

/** What a renderer is told now; every value in it is the same object until it changes. */
export function useHandInput(situation: Situation): HandInput {
  const { atlas, agreements, places, shading, highlight, padding, theme, reducedMotion } = situation;
  const locale = useLocale();
  const projection = useAtlasStore((state) => state.projection);
  const selection = useAtlasStore((state) => state.selection);
  const reach = useAtlasStore((state) => state.reach);
  const partnerCountries = useMemo(
    () => [...new Set(agreements.map(({ place }) => place.country))],
    [agreements],
  );
  const partnerPlaces = useMemo(
    () => places.toSorted(largestPlacesFirst).map(({ place }) => place),
    [places],
  );
  const arcs = useMemo(
    () => (reach ? arcsFrom(atlas.config.home.lonLat, places) : []),
    [reach, atlas, places],
  );
  const { streets } = atlas.config;
  const selectedCountry = countryOfSelection(atlas.agreements, selection);
  const selectedCountries = useMemo(
    () => [...(selectedCountry ? [selectedCountry] : []), ...(highlight?.countries ?? [])],
    [selectedCountry, highlight],
  );
  return useMemo(
    () => ({
      theme,
      locale,
      projection,
      selectedCountries,
      partnerCountries,
      partnerPlaces,
      arcs,
      shading,
      streets,
      markers: noMarkers,
      padding,
      reducedMotion,
    }),
    [
      theme,
      locale,
      projection,
      selectedCountries,
      partnerCountries,
      partnerPlaces,
      arcs,
      shading,
      streets,
      padding,
      reducedMotion,
    ],
  );
}

/** Nobody knows them before the renderer says where it looks: see use-marker-spots.ts. */
const noMarkers: readonly MarkerSpot[] = [];

/** Tells the renderer what changed. */
export function useTellingHand(hand: Hand | null, input: HandInput): void {
  useEffect(() => {
    const { markers: _markers, ...change } = input;
    hand?.update(change);
  }, [hand, input]);
}
