import type {LoyaltyClass} from '../../classify/index.ts'
import type {Paint} from '../scene.ts'

/** A class is told by colour, by pattern and by a label beside it: any one of the three is enough. */
export const classPaint: Readonly<Record<LoyaltyClass, Paint>> = {
  loyal: {fill: 'loyal'},
  inert: {fill: 'inert', pattern: 'diagonal'},
  retained: {fill: 'retained', pattern: 'dots'},
}

export const classDash: Readonly<Record<LoyaltyClass, Paint>> = {
  loyal: {stroke: 'loyal', width: 2},
  inert: {stroke: 'inert', width: 2, dash: [6, 3]},
  retained: {stroke: 'retained', width: 2, dash: [2, 2]},
}
