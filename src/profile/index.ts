/** @room what a course study asks: profiles of the classes, hypotheses tested, fit of the sample to the base */
export {requireMeasured} from './hypotheses.ts'
export * from './profile-study.ts'
export * from './schema.ts'
export * from './thresholds.ts'
export {type Verbatims, verbatims, verbatimsSchema} from './verbatims.ts'
