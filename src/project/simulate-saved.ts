import type {ClassificationResult} from '../classify/index.ts'
import type {Paths} from '../drivers/index.ts'
import {UserError} from '../kernel/index.ts'
import {nearestPositiveSemidefinite, orthantProbability} from '../stats/index.ts'
import {projectErrors} from './errors.ts'
import {effectsOf, total} from './followed.ts'
import type {Lever, SimulationQuestion} from './simulate.ts'
import type {SimulationFindings} from './simulation-schema.ts'

/** The part of a saved diagnosis that a what-if can be reckoned from. */
export interface SavedStudy {
  readonly classification: ClassificationResult['classification']
  readonly shares: ClassificationResult['shares']
  readonly classified: number
  readonly paths: Paths | null
  readonly context: {readonly currency: string}
  readonly questionnaire: {
    readonly constructs: readonly {readonly id: string; readonly dimensions: readonly string[]}[]
  }
  readonly scales: Readonly<Record<string, {readonly mean: {readonly estimate: number | null}}>>
}

const points = 16
const unknown = [Number.NaN, Number.NaN] as [number, number]

/**
 * The same question asked of a saved diagnosis, which holds moments and no customer: true scores are taken as normal, the
 * change of P(loyal) is the change of their mass above the cut-offs, and those not loyal keep their split between inert and
 * retained. No cap at 100, no group, no value, no interval.
 * @throws {UserError} a group, or a construct that the rule does not read.
 */
export function simulateSaved(
  study: SavedStudy,
  {levers, group}: Pick<SimulationQuestion, 'levers' | 'group'>,
): SimulationFindings {
  if (group.length > 0) throw new UserError(projectErrors.GROUP_NEEDS_DATA)
  const {model, rule} = study.classification
  for (const {construct} of levers)
    if (deciding(study, construct) === null)
      throw new UserError(projectErrors.UNKNOWN_LEVER, {construct, known: leversOf(study).join(', ')})
  const moves = new Map(levers.map((lever) => [lever.construct, moveOf(study, lever)]))
  const truth = model.covariance.map((row, i) =>
    row.map((value, j) => (value ?? 0) - (i === j ? (model.errorVariance[i] ?? 0) : 0)),
  )
  const above = orthantProbability(nearestPositiveSemidefinite(truth).matrix, points)
  const loyalIf = (shifts: ReadonlyMap<string, number>): number =>
    above(
      Float64Array.from(rule.attitude, ({construct, cutoff}, index) => {
        const shift = shiftOf(study, construct, shifts)
        return (model.mean[index] ?? Number.NaN) + shift - (cutoff ?? Number.NaN)
      }),
    )
  const now = loyalIf(new Map())
  const scenario = (shifts: ReadonlyMap<string, number>): SimulationFindings['direct'] => ({
    shares: sharesAfter(study.shares, loyalIf(shifts) - now),
    securedValue: null,
  })
  const followed = study.paths === null ? null : effectsOf(study.paths, levers)
  const along = (followed ?? []).map(({construct, effects}) => ({construct, change: total(moves, effects)}))
  const last = new Set(study.paths?.layers.at(-1) ?? [])
  return {
    levers: levers.map((lever) => ({...lever})),
    group: [],
    concerned: study.classified,
    classified: study.classified,
    applied: levers.map(({construct}) => ({
      construct,
      before: study.scales[construct]?.mean.estimate ?? null,
      change: moves.get(construct)!,
    })),
    basis: 'gaussian',
    direct: scenario(moves),
    propagated: followed && {
      ...scenario(new Map([...along.map(({construct, change}) => [construct, change] as const), ...moves])),
      moved: along,
    },
    outcomes: along
      .filter(({construct}) => last.has(construct))
      .map(({construct, change}) => ({construct, change: {estimate: change, ci: unknown}})),
    currency: study.context.currency,
  }
}

function moveOf({scales}: SavedStudy, {construct, mode, points: asked}: Lever): number {
  return mode === 'add' ? asked : asked - (scales[construct]?.mean.estimate ?? Number.NaN)
}

/** The construct of the rule that a lever moves, and the part of it: itself, or one of its dimensions. */
function deciding(study: SavedStudy, lever: string): {construct: string; part: number} | null {
  const read = new Set(study.classification.rule.attitude.map(({construct}) => construct))
  if (read.has(lever)) return {construct: lever, part: 1}
  const whole = study.questionnaire.constructs.find(({id, dimensions}) => read.has(id) && dimensions.includes(lever))
  return whole === undefined ? null : {construct: whole.id, part: 1 / whole.dimensions.length}
}

function leversOf(study: SavedStudy): string[] {
  return Object.keys(study.scales).filter((id) => deciding(study, id) !== null)
}

function shiftOf(study: SavedStudy, construct: string, shifts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [lever, change] of shifts) {
    const found = deciding(study, lever)
    if (found?.construct === construct) sum += change * found.part
  }
  return sum
}

function sharesAfter(shares: SavedStudy['shares'], gain: number): SimulationFindings['direct']['shares'] {
  const before = shares.loyal.estimate ?? Number.NaN
  const after = Math.max(0, Math.min(1, before + gain))
  const rest = (1 - after) / (1 - before)
  const of = (was: number | null, is: number) => ({
    before: was,
    after: is,
    change: {estimate: is - (was ?? Number.NaN), ci: unknown},
  })
  return {
    loyal: of(before, after),
    inert: of(shares.inert.estimate, (shares.inert.estimate ?? Number.NaN) * rest),
    retained: of(shares.retained.estimate, (shares.retained.estimate ?? Number.NaN) * rest),
  }
}
