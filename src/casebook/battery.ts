/** The constructs a generated survey measures, in the order of its columns. */
export const constructs = [
  'credibility',
  'integrity',
  'benevolence',
  'satisfaction',
  'attachment',
  'commitment',
  'habit',
  'alternatives',
  'exitCost',
  'socialBond',
  'repurchase',
  'advocacy',
  'priceTolerance',
  'voice',
] as const
export type CaseConstruct = (typeof constructs)[number]

/** One 1–7 item of a graded response model (Samejima 1969, Psychometrika Monograph 17). */
export interface BatteryItem {
  readonly code: string
  readonly reversed: boolean
  /** Standardised loading the item would have where the construct's standard deviation is 20 POMP points. */
  readonly loading: number
  /** How many answer points easier (+) or harder (−) than its scale the item is to agree with. */
  readonly easiness: number
}

const loadings = [0.85, 0.8, 0.75, 0.7, 0.72] as const
const easiness = [0.2, -0.15, -0.2, 0.15, 0] as const

function scale(prefix: string, count: number, reversed: number): readonly BatteryItem[] {
  return Array.from({length: count}, (_, index) => ({
    code: `${prefix}${index + 1}`,
    reversed: index + 1 === reversed,
    loading: loadings[index]!,
    easiness: easiness[index]!,
  }))
}

/** The item codes of the project's questionnaire; which item is reverse-keyed differs from scale to scale. */
export const battery: Readonly<Record<CaseConstruct, readonly BatteryItem[]>> = {
  credibility: scale('CRE', 4, 4),
  integrity: scale('INT', 4, 4),
  benevolence: scale('BEN', 4, 4),
  satisfaction: scale('SAT', 4, 4),
  attachment: scale('ATT', 5, 5),
  commitment: scale('COM', 4, 4),
  habit: scale('HAB', 4, 4),
  alternatives: scale('ALT', 3, 2),
  exitCost: scale('EXC', 3, 0),
  socialBond: scale('SOC', 4, 4),
  repurchase: scale('REP', 4, 4),
  advocacy: scale('ADV', 4, 4),
  priceTolerance: scale('PRI', 4, 4),
  voice: scale('VOI', 4, 4),
}
