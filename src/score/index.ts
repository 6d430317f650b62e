/** @room answers → scores from 0 to 100, with their standard errors */
export * from './item-scale.ts'
export * from './score.ts'
export * from './scores.ts'
