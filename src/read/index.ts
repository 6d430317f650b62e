/** @room a file or standard input → a table, nothing interpreted yet */
export {readErrors} from './errors.ts'
export {joinTables} from './join-tables.ts'
export {defaultLimits, type ReadLimits} from './limits.ts'
export * from './read-options.ts'
export * from './read-table.ts'
export * from './table.ts'
export * from './table-from-bytes.ts'
export {sourceIds} from './table-from-grid.ts'
