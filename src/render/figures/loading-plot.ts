import {loadingFigure, loadingPages} from '../drawing/loading-figure.ts'

/** Reliability and loadings of the scales of the first page; the report draws the others by the same factory. */
export const loadingPlot = loadingFigure('loading-plot', (diagnosis) => loadingPages(diagnosis)[0] ?? [])
