import {shareDraws, shareInterval} from '../../src/classify/bootstrap-shares.ts'
import {classModel, samplePoints} from '../../src/classify/class-model.ts'
import {cutoffsOf} from '../../src/classify/cutoffs.ts'
import {population} from '../../src/classify/population.ts'
import {classificationRule} from '../../src/classify/rule.ts'
import {createRandom, type Random} from '../../src/kernel/index.ts'
import {measure} from '../../src/measure/index.ts'
import {type Scores, score} from '../../src/score/index.ts'
import {gaussianMixture, kMeans, standardDeviation} from '../../src/stats/index.ts'
import {bayesRule, type Probabilities} from './bayes-rule.ts'
import {constructs, type SimulatedPopulation} from './populations.ts'
import {type ShareCalibration, type SurveyShares, shareCalibration} from './share-calibration.ts'
import {cutoff, designOf, type SimulatedSurvey, simulate, type TrueClass} from './simulate.ts'
import {surveyOf} from './survey-of.ts'

export interface CalibrationOptions {
  readonly seed: number
  /** Surveys simulated per population. */
  readonly surveys: number
  /** Bootstrap draws behind each interval; 0 leaves coverage out. */
  readonly draws: number
}

/** How one way of classifying did. */
export interface Performance {
  /** Share of customers put into their true class. */
  readonly accuracy: number
  /** Largest of the three classes' |mean estimated share − true share|. */
  readonly shareError: number
  /** Standard error of that class's mean estimated share over the surveys simulated. */
  readonly shareErrorSe: number
}

export interface Calibration {
  readonly population: SimulatedPopulation
  readonly shares: Probabilities
  readonly bayes: Performance
  readonly relmark: Performance
  /** Expected calibration error: mean of the classes' Σ |promised − held| over tenths of probability. */
  readonly calibrationError: number
  /** Surveys simulated of this population. */
  readonly surveys: number
  /** The estimated shares of loyal, inert, retained and their intervals. */
  readonly estimated: readonly ShareCalibration[]
  readonly hardRule: Performance
  readonly kMeans: Performance
  readonly mixture: Performance
  readonly medianSplit: Performance
}

/** Surveys of one population classified every way, against the truth. */
export async function calibrate(simulated: SimulatedPopulation, options: CalibrationOptions): Promise<Calibration> {
  const design = designOf(simulated)
  const bayes = bayesRule(design)
  const tallies = {
    bayes: tally(),
    relmark: tally(),
    hardRule: tally(),
    kMeans: tally(),
    mixture: tally(),
    medianSplit: tally(),
  }
  const reliability = [0, 1, 2].map(() => Array.from({length: 10}, () => ({promised: 0, held: 0, count: 0})))
  const told: SurveyShares[] = []
  const random = createRandom(options.seed).fork(streamOf(simulated.id))
  for (let draw = 0; draw < options.surveys; draw++) {
    const own = random.fork(draw)
    const survey = simulate(design, own.fork(0))
    const {probabilities, intervals, standardErrors, scores} = await classified(survey, options.draws, own.fork(1))
    const shares = meanOf(probabilities)
    told.push({shares, intervals, standardErrors})
    add(tallies.relmark, survey.truth, {classes: probabilities.map(mostProbable), shares})
    const best = survey.answers.map(bayes.of)
    add(tallies.bayes, survey.truth, {classes: best.map(mostProbable), shares: meanOf(best)})
    for (const [name, classes] of Object.entries(peers(scores, survey.truth, own)))
      add(tallies[name as keyof typeof tallies], survey.truth, {classes, shares: countOf(classes)})
    for (const [index, each] of probabilities.entries())
      for (const [name, probability] of each.entries()) {
        const bin = reliability[name]![Math.min(9, Math.floor(10 * probability))]!
        bin.promised += probability
        bin.held += survey.truth[index] === name ? 1 : 0
        bin.count++
      }
  }
  const done = (of: Tally): Performance => performanceOf(of, bayes.shares, options.surveys)
  return {
    population: simulated,
    shares: bayes.shares,
    bayes: done(tallies.bayes),
    relmark: done(tallies.relmark),
    calibrationError: calibrationError(reliability),
    surveys: options.surveys,
    estimated: bayes.shares.map((truth, name) => shareCalibration(truth, name, told)),
    hardRule: done(tallies.hardRule),
    kMeans: done(tallies.kMeans),
    mixture: done(tallies.mixture),
    medianSplit: done(tallies.medianSplit),
  }
}

/** The engine's own parts, without what a diagnosis adds to them: thousands of surveys are classified. */
async function classified(survey: SimulatedSurvey, draws: number, random: Random) {
  const cleaned = surveyOf(survey)
  const scores = score(cleaned, measure(cleaned))
  const rule = classificationRule(cleaned)
  const members = population(cleaned, scores, rule)
  const cutoffs = cutoffsOf({}, rule, members, members.weights)
  const model = classModel(members, rule, {weights: members.weights, points: samplePoints})
  const probabilities = survey.truth.map((_, member): Probabilities => model.probabilities(member, cutoffs))
  const drawn = await shareDraws(members, rule, {cutoffs: {}, random, draws})
  return {
    probabilities,
    intervals: drawn.map((values) => shareInterval(values, members)),
    standardErrors: drawn.map((values) => standardDeviation(values)),
    scores,
  }
}

/**
 * A stream of random numbers for each population (FNV-1a of its name, 32 bits). The same for all would repeat one and the same
 * luck in every row of the table, and one draw of chance would look like a fault of the method.
 */
function streamOf(id: string): number {
  let hash = 0x811c9dc5
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return hash >>> 0
}

/** What others would do with the same scores; clusters get the names that fit the truth best, which nobody could know. */
function peers(scores: Scores, truth: readonly TrueClass[], random: Random) {
  const columns = constructs.map((id) => scores[id]!.scores)
  const points = truth.map((_, index) => columns.map((column) => column[index]!))
  const ruled = (cutoffs: readonly number[]): TrueClass[] =>
    points.map((own) => {
      const high = own.map((value, index) => value >= cutoffs[index]!)
      return high[0] && high[1] && high[2] ? 0 : high[3] || high[4] ? 2 : 1
    })
  const start = kMeans(points, {clusters: 3, random: random.fork(2), restarts: 3}).assignments
  const mixture = gaussianMixture(points, {components: 3, covariance: 'equal', start, mostIterations: 100})
  const medians = columns.map((column) => column.toSorted()[Math.floor(column.length / 2)]!)
  return {
    hardRule: ruled(columns.map(() => cutoff)),
    kMeans: bestNamed(start, truth),
    mixture: bestNamed(mixture.assignments, truth),
    medianSplit: ruled(medians),
  }
}

const namings: readonly (readonly TrueClass[])[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
]

function bestNamed(clusters: Int32Array, truth: readonly TrueClass[]): TrueClass[] {
  const hits = namings.map((names) => truth.filter((is, index) => names[clusters[index]!] === is).length)
  const names = namings[hits.indexOf(Math.max(...hits))]!
  return Array.from(clusters, (cluster) => names[cluster]!)
}

/** A tie goes to the earlier of loyal, retained, inert. */
function mostProbable([loyal, inert, retained]: Probabilities): TrueClass {
  return loyal >= retained && loyal >= inert ? 0 : retained >= inert ? 2 : 1
}

interface Tally {
  right: number
  customers: number
  readonly shares: [number, number, number]
  readonly squares: [number, number, number]
}

function tally(): Tally {
  return {right: 0, customers: 0, shares: [0, 0, 0], squares: [0, 0, 0]}
}

function add(
  to: Tally,
  truth: readonly TrueClass[],
  {classes, shares}: {classes: readonly TrueClass[]; shares: Probabilities},
): void {
  to.customers += truth.length
  to.right += classes.filter((is, index) => is === truth[index]).length
  for (const [name, share] of shares.entries()) {
    to.shares[name]! += share
    to.squares[name]! += share ** 2
  }
}

function performanceOf(tally: Tally, truth: Probabilities, surveys: number): Performance {
  const means = tally.shares.map((sum) => sum / surveys)
  const errors = means.map((mean, name) => Math.abs(mean - truth[name]!))
  const shareError = Math.max(...errors)
  const worst = errors.indexOf(shareError)
  const variance = (tally.squares[worst]! - surveys * means[worst]! ** 2) / (surveys - 1)
  return {
    accuracy: tally.right / tally.customers,
    shareError,
    shareErrorSe: Math.sqrt(Math.max(0, variance) / surveys),
  }
}

function meanOf(probabilities: readonly Probabilities[]): Probabilities {
  const mean = (name: 0 | 1 | 2): number =>
    probabilities.reduce((sum, each) => sum + each[name], 0) / probabilities.length
  return [mean(0), mean(1), mean(2)]
}

function countOf(classes: readonly TrueClass[]): Probabilities {
  const share = (name: TrueClass): number => classes.filter((is) => is === name).length / classes.length
  return [share(0), share(1), share(2)]
}

type Bin = {readonly promised: number; readonly held: number; readonly count: number}

function calibrationError(reliability: readonly (readonly Bin[])[]): number {
  const errors = reliability.map((bins) => {
    const total = bins.reduce((sum, {count}) => sum + count, 0)
    return bins.reduce((sum, {promised, held}) => sum + Math.abs(promised - held), 0) / total
  })
  return errors.reduce((sum, error) => sum + error, 0) / errors.length
}
