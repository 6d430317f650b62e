/** @room loyal, inert, retained: rule, posterior, flags, sensitivity, intervals */
export type {ClassProbabilities} from './class-model.ts'
export {type Classification, type ClassifyOptions, classify} from './classify.ts'
export type {CutoffChoice} from './cutoffs.ts'
export {reasonTexts, wouldChangeTexts} from './reasons.ts'
export * from './schema.ts'
export type {ScoreChange} from './what-if.ts'
