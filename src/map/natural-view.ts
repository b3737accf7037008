import type { Agreement, Atlas, LonLat } from '../model/atlas.ts';
import type { Camera, Projection } from '../model/camera.ts';
import type { Selection } from '../model/selection.ts';
import { globeOpening } from './globe-opening.ts';
import type { Padding } from './hand.ts';
import { boundsOf, cameraOnBounds, type Viewport } from './view.ts';

/** How near the map goes by itself. */
const nearest = { opening: 3.5, country: 6, place: 7, institution: 9, cluster: 11 } as const;

/** Nearest zoom for a cluster that a reader opens. */
export const nearestCluster = nearest.cluster;

/**
 * The camera that a selection asks for when nobody has moved the map: all partners when nothing is selected.
 * It depends on the screen, so that a link shows the same on a phone and on a wall.
 */
export function naturalCamera(
  atlas: Pick<Atlas, 'agreements' | 'config'>,
  selection: Selection | null,
  projection: Projection,
  viewport: Viewport,
  padding: Padding,
): Camera {
  const points = pointsOf(atlas.agreements, selection);
  if (points.length > 0 && selection) {
    return cameraOnBounds(boundsOf(points), viewport, padding, nearest[selection.kind]);
  }
  if (projection === 'globe') return globeOpening(atlas.config.home.lonLat, viewport, padding);
  const all = [atlas.config.home.lonLat, ...atlas.agreements.map(({ place }) => place.lonLat)];
  return cameraOnBounds(boundsOf(all), viewport, padding, nearest.opening);
}

function pointsOf(agreements: readonly Agreement[], selection: Selection | null): LonLat[] {
  return agreements.filter((agreement) => isSelected(agreement, selection)).map(({ place }) => place.lonLat);
}

function isSelected(agreement: Agreement, selection: Selection | null): boolean {
  switch (selection?.kind) {
    case undefined:
      return false;
    case 'country':
      return agreement.countryListed === selection.country;
    case 'place':
      return agreement.place.key === selection.place;
    case 'institution':
      return agreement.institution.key === selection.institution;
  }
}
