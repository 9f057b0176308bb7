import type { Plot, Scale } from '@observablehq/plot';
import type * as plotParts from './plot-parts.js';

export type { Scale };

/** What of Observable Plot is used, which is loaded with the first chart. */
export type PlotModule = typeof plotParts;

/** A chart as Plot draws it. */
export type PlotSvg = (SVGSVGElement | HTMLElement) & Plot;

/** Loads Observable Plot. */
export const loadPlot = (): Promise<PlotModule> => import('./plot-parts.js');
