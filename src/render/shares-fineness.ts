import {displayedClasses} from '../classify/index.ts'
import type {Diagnosis} from '../diagnosis.ts'
import {fineness} from './fineness.ts'
import type {Voice} from './voice.ts'

/** Decimals of the shares of the classes, the same for all three. */
export function sharesFineness({shares}: Diagnosis, voice: Voice): number {
  const measured = displayedClasses.map((id) => shares[id]).filter(({inferred}) => inferred !== true)
  return fineness(
    measured.map(({ci}) => ci),
    voice.percent,
  )
}
