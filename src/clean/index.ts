export * from './clean.ts'
export * from './schema.ts'
export * from './survey-weights.ts'
