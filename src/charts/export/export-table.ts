/** The numbers of a chart as a table, the same on the screen and in a file; texts in the reader's language. */
export interface ExportTable {
  readonly columns: readonly {
    readonly label: string;
    /** A share is of 0 to 1. */
    readonly kind: 'text' | 'count' | 'share';
  }[];
  /** A cell a column; null where there is nothing to say. A row's first cell names it. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}
