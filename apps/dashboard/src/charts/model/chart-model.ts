import type { PlotModule, PlotSvg } from '../plot-module.js';

/** A value of a table: as machines read it in the CSV, and formatted in the table of the page. */
export type Cell = string | number | boolean | null;

/** A column of the numbers behind a chart. */
export interface ChartColumn {
  /** In the header of the CSV. */
  readonly name: string;
  /** In the table of the page. */
  readonly title: string;
  readonly kind: 'text' | 'number';
  /** How the page shows a value that is known. @default as it is */
  readonly format?: (value: string | number | boolean) => string;
}

/** The numbers behind a chart. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A sign of the chart and what it means. */
export interface LegendItem {
  readonly text: string;
  /** `line`: by the style of that number. `hollow`: not finished. `gap`, `band`, `heat`: areas. */
  readonly sign:
    | { readonly kind: 'line' | 'dot'; readonly style: number }
    | { readonly kind: 'hollow' | 'gap' | 'band' }
    | { readonly kind: 'heat'; readonly level: number };
}

/** A place on the x axis, and what is there. */
export interface ChartStep {
  readonly at: Date | number | string;
  /** Place on the y axis, where several steps share that on the x axis. */
  readonly atY?: number | string;
  readonly text: string;
}

/** How much room there is, CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** All that makes a chart, apart from where it stands. */
export interface ChartModel {
  /** What is seen. */
  readonly title: string;
  /** What is counted, and by which period. */
  readonly unit: string;
  /** The chart in a sentence. */
  readonly summary: string;
  readonly table: ChartTable;
  readonly legend: readonly LegendItem[];
  /** What can be read off, from left to right. */
  readonly steps: readonly ChartStep[];
  /** Where the numbers come from. @default Spotify */
  readonly source?: string;
  /** Of downloads, without its ending. */
  readonly fileName: string;
  /** CSS pixels. @default 280 */
  readonly height?: number;
  readonly draw: (plot: PlotModule, size: ChartSize) => PlotSvg;
}
