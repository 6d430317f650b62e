/** @room a table → a survey: numbers, ranges, missing codes, careless answers, the ledger */
export * from './account-clusters.ts'
export * from './canonical-order.ts'
export * from './clean.ts'
export * from './forensic-texts.ts'
export type {Margins} from './post-stratify.ts'
export * from './rejects.ts'
export * from './schema.ts'
export * from './survey-weights.ts'
