/** @room what may be told of groups: smallest cell, dominance, secondary suppression, differences of what was told */
export {createDisclosure, type Disclosure, type Judged, type Whole} from './disclosure.ts'
export {dominated} from './dominated.ts'
export {middleMean} from './middle-mean.ts'
export {shownCells} from './shown-cells.ts'
export {type Parts, shownParts} from './shown-parts.ts'
export type {Members} from './told.ts'
