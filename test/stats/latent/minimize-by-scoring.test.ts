import {describe, expect, it} from 'vitest'
import {createRandom} from '../../../src/kernel/random.ts'
import {fitLatentModel} from '../../../src/stats/index.ts'
import {minimizeByScoring} from '../../../src/stats/latent/minimize-by-scoring.ts'

/** Rosenbrock's valley, with a curvature too flat to follow it quickly. */
function valley(mostEvaluations?: number) {
  return minimizeByScoring({
    evaluate: ([x, y]) => ({
      value: 100 * (y! - x! ** 2) ** 2 + (1 - x!) ** 2,
      gradient: Float64Array.of(-400 * x! * (y! - x! ** 2) - 2 * (1 - x!), 200 * (y! - x! ** 2)),
    }),
    curvature: ([x]) => [Float64Array.of(800 * x! ** 2 + 2, -400 * x!), Float64Array.of(-400 * x!, 200)],
    start: Float64Array.of(-1.2, 1),
    ...(mostEvaluations === undefined ? {} : {mostEvaluations}),
  })
}

describe('the search for a minimum by scoring', () => {
  it('finds it, and counts its evaluations', () => {
    const {theta, converged, evaluations} = valley()
    expect(converged).toBe(true)
    for (const value of theta) expect(value).toBeCloseTo(1, 6)
    expect(evaluations).toBeGreaterThan(5)
  })

  it('ends at the evaluations allowed, and says that it did not converge', () => {
    const {converged, evaluations, value} = valley(5)
    expect(converged).toBe(false)
    // A search along one step is never cut in the middle.
    expect(evaluations).toBeLessThan(5 + 31)
    expect(value).toBeLessThan(24.2)
  })
})

describe('a factor model of answers that have no factors', () => {
  it('is given up in a bounded number of steps where answers are missing in many ways', () => {
    const random = createRandom(11)
    const items = Array.from({length: 12}, (_, item) => `x${item + 1}`)
    const columns = Object.fromEntries(
      items.map((item) => [
        item,
        Array.from({length: 300}, () => (random.next() < 0.05 ? Number.NaN : random.below(3))),
      ]),
    )
    const model = [0, 4, 8].map((from) => `f${from} =~ ${items.slice(from, from + 4).join(' + ')}`).join('\n')
    const fit = fitLatentModel(model, {columns}, {missing: 'fiml'})
    expect(fit.converged).toBe(false)
    expect(fit.iterations).toBeLessThan(300)
  })
})
