/** @room a table → a survey: numbers, ranges, missing codes, careless answers, the ledger */
export * from './canonical-order.ts'
export * from './clean.ts'
export type {Margins} from './post-stratify.ts'
export * from './schema.ts'
export * from './survey-weights.ts'
