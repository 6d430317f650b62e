import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../../src/kernel/random.ts'
import {
  bootstrapAlpha,
  bootstrapLatentModel,
  covarianceMatrix,
  cronbachAlpha,
  fitLatentModel,
  fitWithRetries,
  noncentralChiSquareCumulative,
  parameterEstimates,
} from '../../../src/stats/index.ts'

const model = 'a =~ a1 + a2 + a3\nb =~ b1 + b2 + b3\nc =~ c1 + c2 + c3'
const {data} = JSON.parse(readFileSync(new URL('../../fixtures/r/latent.json', import.meta.url), 'utf8')) as {
  data: {three: Record<string, number[]>}
}
const columns = data.three

/** The fit to the respondents that a generator draws, one by one. */
function drawnFit(seed: number): Float64Array {
  const random = createRandom(seed)
  const rows = Array.from({length: 200}, () => random.below(200))
  const drawn = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, rows.map((row) => column[row]!)]),
  )
  return fitLatentModel(model, {columns: drawn}).theta
}

describe('the bootstrap of a latent-variable model', () => {
  const fit = fitLatentModel(model, {columns})
  const {draws, failed} = bootstrapLatentModel(fit, {draws: 60, random: createRandom(3)})
  it('has in its first draw the fit to that draw’s respondents', () => {
    const anew = drawnFit(3)
    const errors = parameterEstimates(fit).filter(({parameter}) => parameter.free >= 0)
    errors.forEach(({standardError}, k) => {
      expect(Math.abs(draws[0]![k]! - anew[k]!)).toBeLessThan(1e-4 * standardError)
    })
  })
  it('is the same for the same seed, and counts what failed', () => {
    const again = bootstrapLatentModel(fit, {draws: 60, random: createRandom(3)})
    expect(again.draws[59]).toEqual(draws[59])
    expect(draws.length + failed).toBe(60)
    expect(failed).toBeLessThan(3)
  })
  it('spreads about as the standard errors say', () => {
    const wanted = parameterEstimates(fit).find(({parameter}) => parameter.lhs === 'b' && parameter.rhs === 'b2')!
    const values = draws.map((draw) => draw[wanted.parameter.free]!)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
    expect(spread / wanted.standardError).toBeGreaterThan(0.6)
    expect(spread / wanted.standardError).toBeLessThan(1.8)
  })
})

describe('the bootstrap of alpha', () => {
  const items = [columns['a1']!, columns['a2']!, columns['a3']!]
  it('is alpha of the respondents drawn', () => {
    const random = createRandom(4)
    const rows = Array.from({length: 200}, () => random.below(200))
    const anew = cronbachAlpha(covarianceMatrix(items.map((column) => rows.map((row) => column[row]!))))
    expect(bootstrapAlpha(items, 3, createRandom(4))[0]!).toBeCloseTo(anew, 12)
  })
  it('is not a number for one item, or answers that never vary', () => {
    expect(bootstrapAlpha([[1, 2, 3]], 1, createRandom(1))).toEqual(Float64Array.of(Number.NaN))
    expect(
      bootstrapAlpha(
        [
          [1, 1],
          [2, 2],
        ],
        1,
        createRandom(1),
      ),
    ).toEqual(Float64Array.of(Number.NaN))
    expect(() => bootstrapAlpha([[1, 2], [1]], 1, createRandom(1))).toThrow(RangeError)
  })
})

describe('the noncentral chi-square distribution', () => {
  it.each([
    // R 4.2.2: pchisq(x, df, ncp)
    [3, 2, 0, 0.77686983985157],
    [3, 2, 1.5, 0.551314141393785],
    [85.3, 24, 61, 0.529066460844153],
    [850, 265, 500, 0.951352619996717],
    [20, 3, 60, 0.000288142743272666],
  ])('is at %f with %f degrees and noncentrality %f what R says', (x, degrees, noncentral, expected) => {
    expect(noncentralChiSquareCumulative(x, degrees, noncentral)).toBeCloseTo(expected, 10)
  })
  it('is not a number outside its range', () => {
    expect(noncentralChiSquareCumulative(-1, 2, 1)).toBeNaN()
    expect(noncentralChiSquareCumulative(1, 2, -1)).toBeNaN()
  })
})

describe('a fit that runs into a wall', () => {
  /** An item that is nearly the factor itself: the residual variance wants to be negative. */
  const heywood = {
    x: [1, 2, 3, 4, 5, 6, 7, 2, 5, 4, 3, 6],
    y: [2, 1, 4, 3, 6, 5, 7, 3, 4, 5, 3, 6],
    z: [4, 2, 3, 1, 5, 6, 4, 3, 6, 2, 5, 5],
    w: [3, 3, 2, 2, 4, 6, 5, 3, 6, 3, 4, 5],
  }
  it('is made once more with variances not below 0, and the item named', () => {
    const {fit, flags, bounded} = fitWithRetries('f =~ x + y + z + w', {columns: heywood})
    if (fit.converged && flags.negativeVariances.length === 0) throw new Error('the example is not improper')
    expect(bounded!.fit.converged).toBe(true)
    expect(bounded!.flags.negativeVariances).toEqual([])
    expect(bounded!.flags.held.length).toBeGreaterThan(0)
  })
  it('names the parameters of a factor of two items, which nothing identifies', () => {
    const {flags} = fitWithRetries('f =~ x + y', {columns: heywood})
    expect(flags.admissible).toBe(false)
    expect(flags.notIdentified).toContain('f=~y')
  })
  it('does not crash on a constant or a doubled item', () => {
    const constant = {...heywood, z: heywood.z.map(() => 3)}
    expect(fitWithRetries('f =~ x + y + z', {columns: constant}).flags.admissible).toBe(false)
    const doubled = {...heywood, z: heywood.x}
    expect(fitWithRetries('f =~ x + y + z + w', {columns: doubled}).flags.admissible).toBe(false)
  })
})
