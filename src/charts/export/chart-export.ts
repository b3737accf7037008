import type { CategoryCounts } from '../../model/aggregate.ts';
import type { Category } from '../../model/atlas.ts';

/**
 * A chart as a page that a reader takes along: plain data, every text in the reader's language and every number in
 * words already written as that language writes it. {@link chartSvg} draws it.
 */
export interface ChartExport {
  /** Without ending: slug (src/model/fold.ts) of the atlas's name and the chart's. */
  readonly fileName: string;
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly sentence: string;
  /** The facets in force, in words; null where there are none. */
  readonly conditions: string | null;
  /** The categories that occur, in the one order; empty where colour means nothing. */
  readonly legend: readonly { readonly category: Category; readonly label: string }[];
  /** What the solid part of a bar is and what its ghost; null where every part is the whole. */
  readonly parts: { readonly part: string; readonly whole: string } | null;
  /** "Source: … · 24 November 2026" */
  readonly footer: string;
  readonly drawing: ChartDrawing;
}

export type ChartDrawing = BarsDrawing | StackedDrawing | IcicleDrawing | StripDrawing | ComparisonDrawing;

/** A number of agreements against the number that there would be without the facets: part <= whole. */
interface PartOfWhole {
  readonly part: number;
  readonly whole: number;
  /** Both, or what of them matters, in words: "12 of 40". */
  readonly text: string;
  /** Whether it is a facet in force. */
  readonly chosen?: boolean;
}

interface Labelled {
  readonly label: string;
  /** BCP 47 tag of the label's language, where it is not the page's. */
  readonly lang?: string | null;
}

/** One bar a row: by category, programme, network, double degree. */
export interface BarsDrawing {
  readonly kind: 'bars';
  readonly rows: readonly (Labelled & PartOfWhole & { readonly category?: Category })[];
  /** Number that takes the full width; a bar of more is drawn with a gap, to a scale of its own. */
  readonly largest: number;
}

/** One bar a row, made up by category, in groups: countries by region. */
export interface StackedDrawing {
  readonly kind: 'stacked';
  readonly groups: readonly {
    readonly heading: string | null;
    /** The group's sum in words; null where it has none. */
    readonly text: string | null;
    readonly rows: readonly StackedRow[];
  }[];
  /** Number that takes the full width; "share": each bar takes it, and shows shares. */
  readonly largest: number | 'share';
}

export interface StackedRow extends Labelled {
  /** Of the agreements that the facets leave: the bar's pieces. */
  readonly counts: CategoryCounts;
  readonly whole: number;
  readonly text: string;
  readonly chosen?: boolean;
}

/** Levels from left to right, a cell beside the ones that it is made of: region, country, institution. */
export interface IcicleDrawing {
  readonly kind: 'icicle';
  readonly columns: readonly { readonly heading: string | null; readonly cells: readonly IcicleCell[] }[];
}

export interface IcicleCell extends Labelled, PartOfWhole {
  /** Where the cell begins and ends, of 0 (top) to 1 (bottom); a column's cells descend and do not overlap. */
  readonly from: number;
  readonly to: number;
}

/** Which sets go together, and how often (UpSet): networks and the double degree. */
export interface StripDrawing {
  readonly kind: 'strip';
  readonly sets: readonly string[];
  /** Of each, which of the sets it belongs to, in their order. */
  readonly combinations: readonly (PartOfWhole & { readonly members: readonly boolean[] })[];
}

/** Countries side by side. */
export interface ComparisonDrawing {
  readonly kind: 'comparison';
  readonly columns: readonly Labelled[];
  readonly rows: readonly {
    readonly label: string;
    /** Number that takes a column's full width. */
    readonly largest: number;
    /** One a column. */
    readonly cells: readonly {
      readonly text: string;
      /** Drawn as a bar, or as one made up by category; null where there is nothing to draw. */
      readonly value: number | CategoryCounts | null;
    }[];
  }[];
}
