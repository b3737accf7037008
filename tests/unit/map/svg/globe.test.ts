import { describe, expect, it } from 'vitest';
import { greatCircle } from '../../../../src/map/great-circle.ts';
import { maximumLatitude, toWorld } from '../../../../src/map/mercator.ts';
import { globePen, globeUnits } from '../../../../src/map/svg/pens.ts';
import { middleOf, placeUnder, projector, type View } from '../../../../src/map/svg/projection.ts';
import { emptySheet, type Points } from '../../../../src/map/svg/sheet.ts';
import { Sphere, vectorsOf } from '../../../../src/map/svg/sphere.ts';
import { turned } from '../../../../src/map/svg/turn.ts';
import type { LonLat } from '../../../../src/model/atlas.ts';

const sheet = { ...emptySheet({ z: 0, x: 0, y: 0 }), extent: 16384 };
const view: View = {
  camera: { center: [10, 40], zoom: 1.8 },
  projection: 'globe',
  viewport: { width: 1280, height: 720 },
  padding: { top: 0, right: 0, bottom: 0, left: 400 },
};

function pointsOf(places: readonly LonLat[]): Points {
  return Float64Array.from(places.flatMap((place) => toWorld(place).map((part) => part * sheet.extent)));
}

/** Numbers of a path, as points of the screen. */
function spotsOf(data: string): [number, number][] {
  const numbers = (data.match(/-?\d+/g) ?? []).map((number) => Number(number) / globeUnits);
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] as number,
    numbers[2 * index + 1] as number,
  ]);
}

const southPole = [expect.closeTo(0), expect.closeTo(0), -1];
/** The edge that closes Antarctica's land, walked as rings of land are, and one edge up to the coast. */
const antarctica: readonly LonLat[] = [
  [180, -90],
  [60, -90],
  [-60, -90],
  [-180, -90],
  [-180, -84.5],
];
/** Coast like that of the Ross Ice Shelf. */
const beyondTheEnd: readonly LonLat[] = [
  [-164, -84.9],
  [-162, -85.2],
  [-158, -85.5],
  [-146, -85.1],
  [-143, -84.9],
];
const vectorAt = (vectors: Float32Array, index: number) => [...vectors.slice(3 * index, 3 * index + 3)];
const southernmost = (vectors: Float32Array) => Math.min(...vectors.filter((_, index) => index % 3 === 2));

describe('the globe that is drawn', () => {
  it('has its outlines where its markers stand', () => {
    const sphere = new Sphere(view);
    const places: LonLat[] = [
      [10, 40],
      [2.17, 41.38],
      [-30, 60],
      [31, 30],
      [10, 75],
      [40, 0],
    ];
    for (const place of places) {
      sphere.place(vectorsOf(pointsOf([place]), sheet, false), 0);
      const { x, y } = projector(view)(place);
      expect(sphere.x).toBeCloseTo(x, 1);
      expect(sphere.y).toBeCloseTo(y, 1);
    }
  });

  it('looks the same from the southern half', () => {
    const south: View = { ...view, camera: { center: [150, -35], zoom: 2 } };
    const sphere = new Sphere(south);
    sphere.place(vectorsOf(pointsOf([[151.2, -33.9]]), sheet, false), 0);
    const { x, y } = projector(south)([151.2, -33.9]);
    expect(sphere.x).toBeCloseTo(x, 1);
    expect(sphere.y).toBeCloseTo(y, 1);
  });

  it('shows nothing of what lies behind it', () => {
    const antipodes = pointsOf([
      [-175, -45],
      [-165, -45],
      [-165, -35],
      [-175, -45],
    ]);
    const pen = globePen(new Sphere(view), 0.25);
    expect(pen(antipodes, sheet, true)).toBe('');
    expect(pen(antipodes, sheet, false)).toBe('');
  });

  it('never draws land beyond its limb', () => {
    const sphere = new Sphere(view);
    const belt = pointsOf([
      [60, 20],
      [160, 20],
      [160, 60],
      [60, 60],
      [60, 20],
    ]);
    const { x, y } = middleOf(view);
    const spots = spotsOf(globePen(sphere, 0.25)(belt, sheet, true));
    expect(spots.length).toBeGreaterThan(4);
    for (const spot of spots) expect(Math.hypot(spot[0] - x, spot[1] - y)).toBeLessThan(sphere.limb + 0.5);
  });

  it('bends an edge that is straight on the flat map', () => {
    const parallel = spotsOf(
      globePen(new Sphere(view), 0.25)(
        pointsOf([
          [-30, 60],
          [50, 60],
        ]),
        sheet,
        false,
      ),
    );
    const { x, y } = projector(view)([10, 60]);
    const distance = Math.min(...parallel.map((spot) => Math.hypot(spot[0] - x, spot[1] - y)));
    expect(distance).toBeLessThan(8);
  });

  it('closes Antarctica at the pole', () => {
    const ring = vectorsOf(pointsOf(antarctica), sheet, true);
    expect(vectorAt(ring, 0)).toEqual(southPole);
    expect(southernmost(ring)).toBe(-1);
  });

  it('leads neither a coast to the pole nor a gap into the land where the coast lies beyond Mercator’s end', () => {
    const mercatorEnd = Math.sin((-maximumLatitude * Math.PI) / 180);
    expect(southernmost(vectorsOf(pointsOf(beyondTheEnd), sheet, false))).toBeCloseTo(mercatorEnd, 6);
    const ring = vectorsOf(pointsOf([...beyondTheEnd, ...antarctica]), sheet, true);
    for (let index = 0; index < beyondTheEnd.length; index += 1) {
      expect(ring[3 * index + 2]).toBeGreaterThan(mercatorEnd - 1e-6);
    }
    expect(southernmost(ring)).toBe(-1);
  });

  it('breaks an arc where it goes behind the horizon', () => {
    const arc = greatCircle([5.7, 45.2], [151.2, -33.9]);
    const spots = spotsOf(globePen(new Sphere(view), 0.25)(pointsOf(arc), sheet, false));
    expect(spots.length).toBeGreaterThan(3);
    expect(spots.length).toBeLessThan(arc.length);
  });
});

describe('a gesture on the globe', () => {
  it('holds the place under the pointer while it zooms', () => {
    const pointer = [900, 300] as const;
    const place = placeUnder(view)(...pointer) as LonLat;
    const camera = turned(view, pointer, pointer, 1.5);
    const { x, y } = projector({ ...view, camera })(place);
    expect(Math.hypot(x - pointer[0], y - pointer[1])).toBeLessThan(1);
  });

  it('keeps its middle when the pointer is beside the globe', () => {
    expect(turned(view, [410, 10], [410, 10], 1.2).center).toEqual(view.camera.center);
  });

  it('turns the globe with a drag: to the west shows the east', () => {
    const { center } = turned(view, [800, 360], [700, 360], 1);
    expect(center[0]).toBeGreaterThan(view.camera.center[0]);
    expect(center[1]).toBe(view.camera.center[1]);
  });

  it('keeps the globe as large as it is when a drag goes to the north', () => {
    const camera = turned(view, [800, 300], [800, 500], 1);
    expect(new Sphere({ ...view, camera }).limb).toBeCloseTo(new Sphere(view).limb, 3);
  });
});
