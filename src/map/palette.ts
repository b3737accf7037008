import type { ThemeName } from './hand.ts';

/** The map's colours, named by what they are for. Light and dark are the look's; the sidebar's are CSS tokens. */
export interface MapPalette {
  readonly sea: string;
  /** Around the globe. */
  readonly space: string;
  /** The glow at the globe's rim. */
  readonly atmosphere: string;
  readonly land: string;
  /** Countries that have partners. */
  readonly partnerLand: string;
  readonly selectedCountry: string;
  readonly selectedOutline: string;
  readonly border: string;
  readonly coast: string;
  readonly graticule: string;
  readonly lake: string;
  readonly river: string;
  readonly ink: string;
  readonly softInk: string;
  /** Round letters and markers. */
  readonly halo: string;
  /** Lines of reach. */
  readonly arc: string;
  /** Countries shaded by a number, least first: ordered in lightness, so that they hold without hue. */
  readonly shades: readonly [string, string, string, string, string];
  /** Stripes on countries of which a shading says "none". */
  readonly none: string;
}

export const palettes: Readonly<Record<ThemeName, MapPalette>> = {
  light: {
    sea: '#dbe7ec',
    space: '#edf2f4',
    atmosphere: '#b9cfd9',
    land: '#f6f1e7',
    partnerLand: '#f6f1e7',
    selectedCountry: '#efe1c6',
    selectedOutline: '#8b7a5a',
    border: '#cdbfa6',
    coast: '#d8cdb8',
    graticule: '#c6d6dd',
    lake: '#dbe7ec',
    river: '#c9dae2',
    ink: '#1d2a35',
    softInk: '#5c6872',
    halo: '#f6f1e7',
    arc: '#7d3c98',
    shades: ['#f1cd7c', '#de9936', '#bb6b1a', '#8c430d', '#4d2005'],
    none: '#d5cbb7',
  },
  dark: {
    sea: '#0e161e',
    space: '#0a1016',
    atmosphere: '#2a5580',
    land: '#22303d',
    partnerLand: '#22303d',
    selectedCountry: '#31485c',
    selectedOutline: '#7f9bb3',
    border: '#3b4d5e',
    coast: '#32424f',
    graticule: '#18242e',
    lake: '#0e161e',
    river: '#172531',
    ink: '#eef3f6',
    softInk: '#9fb0bd',
    halo: '#22303d',
    arc: '#f7d45c',
    shades: ['#54452f', '#80592a', '#b27727', '#e0a03e', '#ffd58a'],
    none: '#3a4856',
  },
  contrast: {
    sea: '#dcebf2',
    space: '#ffffff',
    atmosphere: '#c4d3da',
    land: '#ffffff',
    partnerLand: '#ffffff',
    selectedCountry: '#ffe9a8',
    selectedOutline: '#000000',
    border: '#6b6b6b',
    coast: '#1a1a1a',
    graticule: '#b4c8d1',
    lake: '#dcebf2',
    river: '#7fa3b3',
    ink: '#000000',
    softInk: '#1a1a1a',
    halo: '#ffffff',
    arc: '#000000',
    shades: ['#f3d083', '#e09c35', '#b56a10', '#7a3d00', '#391a00'],
    none: '#9a9a9a',
  },
};
