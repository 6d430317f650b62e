/** @room a file or standard input → a table, nothing interpreted yet */
export * from './read-table.ts'
export * from './table.ts'
export * from './table-from-bytes.ts'
