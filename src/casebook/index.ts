/** @room tutorial cases with a known truth */
export * from './cases.gen.ts'
export type {CustomerTruth} from './customer-truth.ts'
export type {CaseDefinition, CaseTexts, Cell} from './definition.ts'
export * from './generate-case.ts'
export * from './survey-text.ts'
export * from './true-shares.ts'
