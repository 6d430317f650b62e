/** @room what if a score were higher */
export * from './what-if.ts'
