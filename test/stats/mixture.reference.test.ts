import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {gaussianMixture, kMeans, type MixtureCovariance, mean, standardDeviation} from '../../src/stats/index.ts'

const shared = resolve(process.cwd(), '../shared')
const present = existsSync(shared)

interface Reference {
  readonly BIC_table: {cols: string[]; values: number[][]}
  readonly lpa_EEI: readonly {G: number; loglik: number; df: number; entropy_rel: number | null}[]
  readonly kmeans3: {'tot.withinss': number; sizes: number[]}
}
const reference = (): Reference => JSON.parse(readFileSync(resolve(shared, 'reference/mixture_mobi.json'), 'utf8'))

/** Means of the items of the six scales of the reference. */
function scales(): number[][] {
  const [header, ...lines] = readFileSync(resolve(shared, 'data/survey/mobi.csv'), 'utf8').trim().split('\n')
  const names = header!.replaceAll('"', '').trim().split(',')
  return lines.map((line) => {
    const answers = line.split(',').map(Number)
    return ['IMAG', 'CUEX', 'PERQ', 'PERV', 'CUSA', 'CUSL'].map((scale) => {
      const own = answers.filter((_, index) => names[index]!.startsWith(scale))
      return own.reduce((sum, answer) => sum + answer, 0) / own.length
    })
  })
}

/** Columns brought to mean 0 and standard deviation 1, as R's scale() does. */
function standardised(points: readonly (readonly number[])[]): number[][] {
  const columns = points[0]!.map((_, axis) => points.map((point) => point[axis]!))
  return points.map((point) =>
    point.map((value, axis) => (value - mean(columns[axis]!)) / standardDeviation(columns[axis]!)),
  )
}

describe.skipIf(!present)('on the six scales of the ECSI mobile survey', () => {
  it('k-means finds R’s partition into three', () => {
    const {assignments, withinSquares, converged} = kMeans(standardised(scales()), {
      clusters: 3,
      random: createRandom(1),
    })
    const {kmeans3} = reference()
    expect(converged).toBe(true)
    expect(withinSquares).toBeCloseTo(kmeans3['tot.withinss'], 8)
    const sizes = [0, 1, 2].map((cluster) => assignments.filter((own) => own === cluster).length)
    expect(sizes.sort((a, b) => a - b)).toEqual(kmeans3.sizes)
  })

  const models: readonly (readonly [MixtureCovariance, string])[] = [
    ['equal-diagonal', 'EEI'],
    ['diagonal', 'VVI'],
    ['equal', 'EEE'],
    ['full', 'VVV'],
  ]
  it.each(models)('one %s component has mclust’s BIC (%s)', (covariance, name) => {
    const points = scales()
    const {bic} = gaussianMixture(points, {components: 1, covariance, start: points.map(() => 0)})
    const {cols, values} = reference().BIC_table
    expect(bic).toBeCloseTo(-values[0]![cols.indexOf(name)]!, 6)
  })

  it.each(models)('two and three %s components come as near to the best BIC as mclust (%s)', (covariance, name) => {
    const points = scales()
    const {cols, values} = reference().BIC_table
    for (const components of [2, 3]) {
      const fits = Array.from({length: 6}, (_, seed) => {
        const start = kMeans(points, {clusters: components, random: createRandom(seed), restarts: 1}).assignments
        return gaussianMixture(points, {components, covariance, start}).bic
      })
      // Different starts lead to different local maxima; a BIC difference under 2 is no evidence (Raftery 1995).
      expect(Math.min(...fits.filter(Number.isFinite))).toBeLessThan(-values[components - 1]![cols.indexOf(name)]! + 2)
    }
  })

  it('latent profiles of two classes have the reference’s likelihood, parameters and entropy', () => {
    const points = scales()
    const start = kMeans(points, {clusters: 2, random: createRandom(1)}).assignments
    const {logLikelihood, parameters, entropy} = gaussianMixture(points, {
      components: 2,
      covariance: 'equal-diagonal',
      start,
    })
    const profile = reference().lpa_EEI[1]!
    // mclust stops a little below the maximum.
    expect(logLikelihood).toBeGreaterThanOrEqual(profile.loglik)
    expect(logLikelihood - profile.loglik).toBeLessThan(0.05)
    expect(parameters).toBe(profile.df)
    expect(entropy).toBeCloseTo(profile.entropy_rel!, 2)
  })
})
