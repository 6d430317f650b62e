/** @room what if a score were higher, and for which customers */

export type {GroupId} from './group-id.ts'
export {countOf, createGroupMembers, type GroupMembers} from './group-members.ts'
export type {Material} from './material.ts'
export * from './simulate.ts'
export {type SavedStudy, simulateSaved} from './simulate-saved.ts'
export * from './simulation-schema.ts'
export * from './what-if.ts'
