/** @room what a course study asks: profiles of the classes, hypotheses tested, fit of the sample to the base */
export {profileErrors} from './errors.ts'
export * from './profile-study.ts'
export * from './schema.ts'
export * from './thresholds.ts'
