import { type GeoPermissibleObjects, geoGraticule10, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { HandInput } from '../hand.ts';
import { toWorld, worldSize } from '../mercator.ts';
import { palettes } from '../palette.ts';
import { globeProjection, middleOf, type View, worldPixels, worldProjection } from './projection.ts';

const namespace = 'http://www.w3.org/2000/svg';

interface Shape {
  readonly element: SVGPathElement;
  readonly geometry: GeoPermissibleObjects;
}

function make<K extends keyof SVGElementTagNameMap>(name: K, parent: Element): SVGElementTagNameMap[K] {
  const element = document.createElementNS(namespace, name);
  parent.append(element);
  return element;
}

/** The SVG elements of the map. In Mercator they are drawn once and moved; on the globe drawn at each frame. */
export class Scene {
  private readonly svg: SVGSVGElement;
  private readonly world: SVGGElement;
  private readonly copies: SVGUseElement[];
  private readonly shapes: Shape[] = [];
  private flat = false;

  constructor(surface: HTMLElement, id: string) {
    this.svg = make('svg', surface);
    this.svg.setAttribute('aria-hidden', 'true');
    this.svg.style.cssText = 'position:absolute;inset:0;width:100%;height:100%';
    const moved = make('g', this.svg);
    this.world = make('g', moved);
    this.world.id = id;
    this.copies = [-1, 1].map((turn) => {
      const copy = make('use', moved);
      copy.setAttribute('href', `#${id}`);
      copy.setAttribute('x', String(turn * worldSize));
      return copy;
    });
    this.add('sea', { type: 'Sphere' });
    this.add('graticule', geoGraticule10());
  }

  /** Takes the outlines in: objects countries, borders and coast. */
  fill(topology: Topology): void {
    for (const kind of ['countries', 'coast', 'borders']) {
      const object = topology.objects[kind];
      if (!object) continue;
      const made = feature(topology, object);
      for (const part of made.type === 'FeatureCollection' ? made.features : [made]) {
        const country = part.properties?.country as string | undefined;
        this.add(kind, part, country);
      }
    }
    this.flat = false;
  }

  /** Gives every shape the colours that the input asks for. */
  paint(input: HandInput): void {
    const palette = palettes[input.theme];
    const partners = new Set<string>(input.partnerCountries);
    for (const { element } of this.shapes) {
      const { kind, country } = element.dataset;
      const land = partners.has(country ?? '') ? palette.partnerLand : palette.land;
      const chosen = country !== undefined && country === input.selectedCountry;
      const fills =
        kind === 'sea'
          ? palette.sea
          : kind === 'countries'
            ? chosen
              ? palette.selectedCountry
              : land
            : 'none';
      const line = { graticule: palette.graticule, coast: palette.coast, borders: palette.border }[
        kind ?? ''
      ];
      element.setAttribute('fill', fills);
      element.setAttribute('stroke', chosen ? palette.selectedOutline : (line ?? 'none'));
    }
    this.flat = false;
  }

  draw(view: View): void {
    const globe = view.projection === 'globe';
    if (globe || !this.flat) {
      const path = geoPath(globe ? globeProjection(view) : worldProjection());
      for (const { element, geometry } of this.shapes) element.setAttribute('d', path(geometry) ?? '');
    }
    this.flat = !globe;
    for (const copy of this.copies) copy.style.display = globe ? 'none' : '';
    const group = this.world.parentElement as Element;
    if (globe) {
      group.removeAttribute('transform');
      return;
    }
    const pixels = worldPixels(view.camera);
    const { x, y } = middleOf(view);
    const [worldX, worldY] = toWorld(view.camera.center);
    group.setAttribute(
      'transform',
      `translate(${x - worldX * pixels} ${y - worldY * pixels}) scale(${pixels / worldSize})`,
    );
  }

  private add(kind: string, geometry: GeoPermissibleObjects, country?: string) {
    const element = make('path', this.world);
    element.dataset.kind = kind;
    if (country) element.dataset.country = country;
    // Lines lie over the land that a reader means to press.
    if (kind !== 'countries' && kind !== 'sea') element.style.pointerEvents = 'none';
    element.setAttribute('vector-effect', 'non-scaling-stroke');
    this.shapes.push({ element, geometry });
    return element;
  }
}
