export * from './read-table.ts'
export * from './table.ts'
export * from './table-from-bytes.ts'
