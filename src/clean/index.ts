export * from './clean.ts'
export * from './schema.ts'
