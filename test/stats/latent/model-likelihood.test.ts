import {describe, expect, it} from 'vitest'
import {createRandom} from '../../../src/kernel/random.ts'
import {modelMatrices, parameterTable, parseModel} from '../../../src/stats/index.ts'
import {impliedMoments, momentJacobian} from '../../../src/stats/latent/implied-moments.ts'
import {modelInformation, modelLikelihood} from '../../../src/stats/latent/model-likelihood.ts'
import {momentInformation} from '../../../src/stats/latent/moment-information.ts'
import {momentSlopes} from '../../../src/stats/latent/moment-slopes.ts'
import {sampleStatistics} from '../../../src/stats/latent/sample-statistics.ts'
import {saturatedMoments} from '../../../src/stats/latent/saturated-moments.ts'
import {saturatedTable, saturatedTheta} from '../../../src/stats/latent/saturated-table.ts'

const text = 'a =~ x1 + l*x2 + x3\nb =~ x4 + l*x5 + x6\nc =~ x7 + x8\nb ~ a\nc ~ a + b + x9\nx1 ~~ x4'

function example(holes: boolean, groups: number) {
  const random = createRandom(5)
  const names = parameterTable(parseModel(text)).observed
  const columns = Object.fromEntries(
    names.map((name) => [
      name,
      Array.from({length: 80}, () => (holes && random.next() < 0.15 ? Number.NaN : random.below(7))),
    ]),
  )
  const table = parameterTable(parseModel(text), {groups, meanStructure: holes})
  const group = Array.from({length: 80}, (_, row) => row % groups)
  const sample = sampleStatistics({columns, group}, table.observed, {missing: 'fiml', groups})
  const theta = Float64Array.from({length: table.size}, (_, k) => 0.5 + 0.02 * ((k * 7) % 11))
  for (const row of table.rows) if (row.op === '~~' && row.free >= 0) theta[row.free] = row.lhs === row.rhs ? 4 : 0.3
  return {matrices: modelMatrices(table), sample, theta}
}

describe.each([
  ['complete data, covariances only', false, 1],
  ['missing answers, with means', true, 1],
  ['two groups with missing answers', true, 2],
] as const)('the likelihood of a model: %s', (_, holes, groups) => {
  const {matrices, sample, theta} = example(holes, groups)
  const moved = (k: number, by: number): Float64Array => theta.map((value, index) => (index === k ? value + by : value))
  it('has the gradient of its finite differences', () => {
    const {gradient} = modelLikelihood(matrices, sample, theta)!
    for (let k = 0; k < theta.length; k++) {
      const [up, down] = [moved(k, 1e-5), moved(k, -1e-5)].map(
        (at) => modelLikelihood(matrices, sample, at)!.discrepancy,
      )
      expect(gradient[k]!).toBeCloseTo((up! - down!) / 2e-5, 7)
    }
  })
  it('has the observed information of the gradient’s finite differences', () => {
    const information = modelInformation(matrices, sample, {theta, kind: 'observed'})!
    for (let k = 0; k < theta.length; k++) {
      const [up, down] = [moved(k, 1e-5), moved(k, -1e-5)].map((at) => modelLikelihood(matrices, sample, at)!.gradient)
      for (let j = 0; j < theta.length; j++) expect(information[k]![j]!).toBeCloseTo((up![j]! - down![j]!) / 2e-5, 6)
    }
  })
})

describe.each([
  ['complete data', false],
  ['missing answers', true],
] as const)('the information of the moments themselves: %s', (_, holes) => {
  const {sample} = example(holes, 1)
  const [moments] = sample.groups.map(saturatedMoments)
  const matrices = modelMatrices(saturatedTable(sample.names, true))
  const theta = saturatedTheta(moments!, true)
  it.each(['observed', 'expected'] as const)('is that of a saturated model (%s)', (kind) => {
    const general = modelInformation(matrices, sample, {theta, kind})!
    const direct = momentInformation(sample.groups[0]!, {moments: moments!, meanStructure: true, kind})!
    general.forEach((row, i) => {
      row.forEach((value, j) => {
        expect(direct[i * row.length + j]!).toBeCloseTo(value, 12)
      })
    })
  })
})

describe.each([
  ['covariances only', false, 1],
  ['with means, two groups', true, 2],
] as const)('the slopes of the moments: %s', (_, holes, groups) => {
  const {matrices, theta} = example(holes, groups)
  it('are those of the whole Jacobian', () => {
    matrices.groups.forEach((group) => {
      const moments = impliedMoments(group, matrices, theta)!
      const jacobian = momentJacobian(group, matrices, moments)
      const means = holes ? matrices.observed : 0
      momentSlopes(group, matrices, moments).forEach(({places, values}, free) => {
        const dense = new Float64Array(jacobian.length)
        places.forEach((place, n) => {
          dense[place] = values[n]!
        })
        // The Jacobian has the means first.
        const covariances = jacobian.length - means
        jacobian.forEach((row, k) => {
          expect(dense[k < means ? covariances + k : k - means]!).toBeCloseTo(row[free]!, 12)
        })
      })
    })
  })
})
