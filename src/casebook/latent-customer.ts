import {type Day, dayOf} from './calendar-day.ts'
import type {CaseDefinition, DrawnConstruct, DrawnCustomer, Fieldwork, Profile, Shifts} from './definition.ts'
import type {Draw} from './draw.ts'

/** Spread of the customers of one profile around its mean. */
const spread = 13

/**
 * Correlations inside a profile: loadings on what the customer feels for the company, on trust, and on being held.
 * The rest of each construct's variance is its own.
 */
const structure: Readonly<Record<DrawnConstruct, readonly [attitude: number, trust: number, hold: number]>> = {
  credibility: [0.55, 0.5, 0],
  integrity: [0.55, 0.55, 0],
  benevolence: [0.55, 0.5, 0],
  satisfaction: [0.7, 0.2, 0],
  attachment: [0.65, 0, 0],
  commitment: [0.75, 0, 0],
  habit: [0.1, 0, 0.25],
  alternatives: [0, 0, 0.4],
  exitCost: [0, 0, 0.45],
  socialBond: [0.5, 0, 0],
}
const drawn = Object.keys(structure) as readonly DrawnConstruct[]

/** An unrepaired complaint costs satisfaction and trust; a repaired one almost nothing (Smith & Bolton 1998). */
const complaintShifts = {
  recovered: {satisfaction: -2, benevolence: 3},
  unrecovered: {satisfaction: -16, credibility: -10, integrity: -8, benevolence: -12, commitment: -8},
} as const satisfies Record<string, Shifts>

/** Before the outcomes, which follow from what is drawn here. */
export type CustomerBeforeOutcomes = Omit<DrawnCustomer, 'latent'> & {
  readonly latent: Readonly<Record<DrawnConstruct, number>>
}

/** One customer of the case: profile, segment, channel, complaint, and the positions these lead to. */
export function latentCustomer(definition: CaseDefinition, draw: Draw): CustomerBeforeOutcomes {
  const profile = draw.pick(definition.profiles)
  const segment = draw.pick(definition.segments)
  const channel = draw.pick(definition.channels)
  const complaint = draw.chance(definition.complaints)
  const recovered = complaint && draw.chance(0.5)
  const shifts: Shifts[] = [segment.shifts, channel.shifts]
  if (complaint) shifts.push(recovered ? complaintShifts.recovered : complaintShifts.unrecovered)
  return {
    profile: profile.id,
    segment,
    channel,
    complaint,
    recovered,
    respondedOn: respondedOn(segment.answered ?? definition.fieldwork, draw),
    latent: positions(profile, shifts, draw),
  }
}

function positions(profile: Profile, shifts: readonly Shifts[], draw: Draw): Readonly<Record<DrawnConstruct, number>> {
  const factors = [draw.normal(0, 1), draw.normal(0, 1), draw.normal(0, 1)]
  const entries = drawn.map((construct) => {
    const weights = structure[construct]
    const common = weights.reduce((sum, weight, index) => sum + weight * factors[index]!, 0)
    const unique = Math.sqrt(1 - weights.reduce((sum, weight) => sum + weight * weight, 0))
    const shift = shifts.reduce((sum, each) => sum + (each[construct] ?? 0), 0)
    return [construct, profile.means[construct] + shift + spread * (common + unique * draw.normal(0, 1))] as const
  })
  return Object.fromEntries(entries) as Record<DrawnConstruct, number>
}

function respondedOn({from, to}: Fieldwork, draw: Draw): Day {
  return {day: draw.whole(dayOf(from), dayOf(to))}
}
