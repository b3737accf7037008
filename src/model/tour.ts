import type { CountryCode, Locale } from './atlas.ts';
import type { Camera, Projection } from './camera.ts';
import type { FacetChoices } from './facets.ts';
import type { MapLayer } from './layer.ts';

/** A text in each language of the page; its live numbers (live-numbers.ts) are still names in double braces. */
export type TourText = Readonly<Record<Locale, string>>;

/** A step's id, and a tour's: part of links and of names of files. */
export const tourId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** How long a step stays of which nothing is said. */
export const usualSeconds = 12;

/** Charts that a step can show of what its facets leave. */
export const stepCharts = ['categories', 'regions', 'countries', 'networks', 'doubleDegrees'] as const;
export type StepChart = (typeof stepCharts)[number];

/** What the map shows at a step. */
export interface StepView {
  /** Null: all that the facets leave, and home. The zoom is for a screen of 1920 × 1080 CSS pixels. */
  readonly camera: Camera | null;
  readonly projection: Projection;
  readonly facets: FacetChoices;
  readonly layer: MapLayer;
  /** Whether arcs lead from home to the partners. */
  readonly reach: boolean;
}

/** What stands out on the map; nothing where both are empty. */
export interface Highlight {
  /** As listed. */
  readonly countries: readonly CountryCode[];
  /** Keys. */
  readonly institutions: readonly string[];
}

/** One step of a talk. */
export interface TourStep {
  /** Names the step in links and files; one of its kind in the tour. */
  readonly id: string;
  readonly view: StepView;
  readonly highlight: Highlight;
  readonly chart: StepChart | null;
  /** The great number. */
  readonly figure: TourText | null;
  readonly headline: TourText;
  /** A few sentences, in a little Markdown. */
  readonly text: TourText | null;
  /** What the speaker alone sees, in a little Markdown. */
  readonly notes: TourText | null;
  /** How long it stays when nobody turns the page. */
  readonly seconds: number;
}

/** A talk made of the map. */
export interface Tour {
  /** Names the tour in links and files: its file's name. */
  readonly id: string;
  readonly title: TourText;
  /** At least one. */
  readonly steps: readonly TourStep[];
}
