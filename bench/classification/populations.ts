/** Scores that decide, in the order of the simulated questionnaire; habit only names a sub-type. */
export const constructs = ['satisfaction', 'trust', 'commitment', 'alternatives', 'exit_cost'] as const

/** A population of customers with known classes, and the questionnaire put to them. All lengths in POMP points. */
export interface SimulatedPopulation {
  readonly id: string
  /** Sample size of one survey. */
  readonly size: number
  /** Points of the answer scale; null for answers without steps or ends. */
  readonly points: 5 | 7 | null
  /** Designed reliability of each scale, before method factor, correlated errors and carelessness. */
  readonly reliability: number
  readonly means: readonly number[]
  readonly spread: number
  /** Correlations among the attitude constructs, among the facets of constraint, and between the two blocks. */
  readonly correlations: {readonly attitude: number; readonly constraint: number; readonly blocks: number}
  /** Standard deviation of what a respondent adds to every answer, whatever the question. */
  readonly method: number
  /** Standard deviation of what the first two items of each scale share besides their construct. */
  readonly pair: number
  /** Share of respondents who answer without reading: half at random, half always the same. */
  readonly careless: number
}

const ordinary: Omit<SimulatedPopulation, 'id'> = {
  size: 200,
  points: 7,
  reliability: 0.85,
  means: [64, 60, 57, 48, 42],
  spread: 18,
  correlations: {attitude: 0.6, constraint: 0.35, blocks: 0},
  method: 0,
  pair: 0,
  careless: 0,
}
const skewed = {...ordinary, points: 5, means: [77, 74, 70, 34, 28], spread: 22} as const

/** Well-behaved first, then what real surveys do. */
export const populations: readonly SimulatedPopulation[] = [
  {...ordinary, id: 'normal scores', points: null},
  {...ordinary, id: 'seven points'},
  {...ordinary, id: 'five points', points: 5},
  {...ordinary, id: 'seven points, 150 customers', size: 150},
  {...ordinary, id: 'seven points, 400 customers', size: 400},
  {...ordinary, id: 'seven points, 1000 customers', size: 1000},
  {...ordinary, id: 'reliability .95', reliability: 0.95},
  {...ordinary, id: 'reliability .90', reliability: 0.9},
  {...ordinary, id: 'reliability .80', reliability: 0.8},
  {...ordinary, id: 'reliability .70', reliability: 0.7},
  {...ordinary, id: 'reliability .60', reliability: 0.6},
  {...ordinary, id: 'strongly tied attitudes', correlations: {attitude: 0.85, constraint: 0.35, blocks: 0}},
  {...ordinary, id: 'constraint against attitude', correlations: {attitude: 0.6, constraint: 0.35, blocks: -0.3}},
  {...skewed, id: 'skewed answers'},
  {...skewed, id: 'skewed answers, 1000 customers', size: 1000},
  {...ordinary, id: 'method factor', method: 6},
  {...ordinary, id: 'correlated errors', pair: 7},
  {...ordinary, id: 'careless respondents', careless: 0.08},
]
