export * from './item-scale.ts'
export * from './score.ts'
export * from './scores.ts'
