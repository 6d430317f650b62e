import {likertChunks, likertFigure} from '../drawing/likert-figure.ts'

/** Answers to the items that decide the class; the report draws the others by the same factory. */
export const likertBars = likertFigure('likert-bars', (diagnosis) => likertChunks(diagnosis)[0] ?? [])
