/**
 * The one source of every colour. colours.css is written from it (scripts/colours.ts) and a test keeps them alike.
 *
 * The tests in tests/unit/ui/colours.test.ts hold: any two categories differ by CIEDE2000 >= 13 in normal sight and
 * under full protanopia, deuteranopia and tritanopia; every category has >= 3.1:1 against land, sea and panel; ink and
 * soft ink have >= 4.5:1 on the panel.
 */

/** The colour worlds that the page is drawn in. */
export const themeNames = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

/** One world's colours, named by what they mean. */
export interface Palette {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  readonly graticule: string;
  readonly panel: string;
  readonly rule: string;
  readonly ink: string;
  readonly softInk: string;
  /** By category of agreement. */
  readonly category: {
    readonly erasmus: string;
    readonly bilateral: string;
    readonly multilateral: string;
    readonly 'university-wide': string;
    readonly amendment: string;
    readonly renewal: string;
  };
}

/**
 * Light and dark: the plates' (shared/look/README.md), categories moved as little as makes them differ for
 * colour-blind readers when the simulation is done in linear light, too, as its authors mean it (Machado, Oliveira and
 * Fernandes 2009): as given, bilateral and amendment were at 5.0 under deuteranopia.
 */
export const colours: Readonly<Record<ThemeName, Palette>> = {
  light: {
    sea: '#dbe7ec',
    land: '#f6f1e7',
    border: '#cdbfa6',
    graticule: '#c6d6dd',
    panel: '#ffffff',
    rule: '#e6dfd2',
    ink: '#1d2a35',
    softInk: '#5c6872',
    category: {
      erasmus: '#3a5fd7',
      bilateral: '#ac2400',
      multilateral: '#008a7c',
      'university-wide': '#682e7d',
      amendment: '#a37a00',
      renewal: '#914a59',
    },
  },
  dark: {
    sea: '#0e161e',
    land: '#22303d',
    border: '#3b4d5e',
    graticule: '#18242e',
    panel: '#16212b',
    rule: '#263543',
    ink: '#eef3f6',
    softInk: '#9fb0bd',
    category: {
      erasmus: '#1c8eff',
      bilateral: '#f87f3b',
      multilateral: '#5ed9c2',
      'university-wide': '#d2b2ff',
      amendment: '#fbd860',
      renewal: '#be8d91',
    },
  },
  contrast: {
    sea: '#e3edf2',
    land: '#ffffff',
    border: '#4d4d4d',
    graticule: '#b9c7ce',
    panel: '#ffffff',
    rule: '#000000',
    ink: '#000000',
    softInk: '#26323b',
    category: {
      erasmus: '#1a4de7',
      bilateral: '#9e5634',
      multilateral: '#006f64',
      'university-wide': '#531388',
      amendment: '#3a3400',
      renewal: '#6a0036',
    },
  },
};

/**
 * The world that a choice leads to on this machine.
 *
 * @param choice "system" or a world's name
 */
export function themeFor(
  choice: 'system' | ThemeName,
  machine: { readonly prefersContrast: boolean; readonly prefersDark: boolean },
): ThemeName {
  if (choice !== 'system') return choice;
  if (machine.prefersContrast) return 'contrast';
  return machine.prefersDark ? 'dark' : 'light';
}
