import {describe, expect, it} from 'vitest'
import {impliedMoments, modelMatrices, momentJacobian, parameterTable, parseModel} from '../../../src/stats/index.ts'

const models: Record<string, string> = {
  'three correlated factors': 'v =~ x1 + x2 + x3\nt =~ x4 + x5 + x6\ns =~ x7 + x8 + x9',
  'a second-order factor': 'v =~ x1+x2+x3\nt =~ x4+x5+x6\ns =~ x7+x8+x9\ng =~ v + t + s',
  'a path model with equal loadings and a residual covariance':
    'a =~ x1 + l*x2 + x3\nb =~ x4 + l*x5 + x6\nc =~ x7 + x8\nb ~ a\nc ~ a + b + x9\nx1 ~~ x4',
  'a model with a loop': 'a =~ x1 + x2\nb =~ x3 + x4\na ~ x5 + b\nb ~ x6 + a',
}

describe('the moments a model implies', () => {
  it.each(Object.entries(models))('have the derivatives of their finite differences: %s', (_, text) => {
    const table = parameterTable(parseModel(text), {meanStructure: true})
    const matrices = modelMatrices(table)
    const theta = Float64Array.from({length: table.size}, (_, index) => 0.4 + 0.03 * ((index * 7) % 11))
    const flat = (at: Float64Array): number[] => {
      const {mean, covariance} = impliedMoments(matrices.groups[0]!, matrices, at)!
      const size = matrices.observed
      return [
        ...mean,
        ...Array.from({length: size}, (_, i) => [...covariance.slice(i * size, i * size + i + 1)]).flat(),
      ]
    }
    const jacobian = momentJacobian(
      matrices.groups[0]!,
      matrices,
      impliedMoments(matrices.groups[0]!, matrices, theta)!,
    )
    for (let k = 0; k < table.size; k++) {
      const [up, down] = [theta.slice(), theta.slice()]
      up[k]! += 1e-5
      down[k]! -= 1e-5
      const [above, below] = [flat(up), flat(down)]
      above.forEach((value, moment) => {
        expect(jacobian[moment]![k]!).toBeCloseTo((value - below[moment]!) / 2e-5, 6)
      })
    }
  })
  it('are the products of loadings for one factor', () => {
    const matrices = modelMatrices(parameterTable(parseModel('f =~ a + b'), {standardizeLatent: true}))
    const moments = impliedMoments(matrices.groups[0]!, matrices, [0.8, 0.5, 0.36, 0.75])!
    expect([...moments.covariance].map((value) => Number(value.toFixed(12)))).toEqual([1, 0.4, 0.4, 1])
  })
})

describe('a parameter table', () => {
  it('has the free parameters that lavaan counts', () => {
    const size = (text: string, options = {}): number => parameterTable(parseModel(text), options).size
    expect(size(models['three correlated factors']!)).toBe(21)
    expect(size(models['three correlated factors']!, {meanStructure: true})).toBe(30)
    expect(size(models['three correlated factors']!, {standardizeLatent: true})).toBe(21)
    expect(size(models['a second-order factor']!)).toBe(21)
    expect(size(models['three correlated factors']!, {groups: 2})).toBe(60)
    expect(size(models['three correlated factors']!, {groups: 2, equal: ['loadings']})).toBe(54)
    expect(size(models['three correlated factors']!, {groups: 2, equal: ['loadings', 'intercepts']})).toBe(48)
    expect(size('f =~ a + l*b + l*c')).toBe(5)
  })
  it('reads modifiers, groups and defined effects', () => {
    const model = parseModel(
      'f =~ NA*a + c(0.5, NA)*b + start(.3)*c\nf ~~ 1*f\ny ~ p*f + q*m; m ~ r*f\ntotal := p + q*r - 2*p',
    )
    expect(model.terms.find((term) => term.rhs === 'b')?.fixed).toEqual([0.5, Number.NaN])
    expect(model.defined[0]?.terms).toEqual([
      {factor: 1, labels: ['p']},
      {factor: 1, labels: ['q', 'r']},
      {factor: -2, labels: ['p']},
    ])
  })
  it('refuses what is not a model', () => {
    expect(() => parseModel('f = a + b')).toThrow(RangeError)
    expect(() => parameterTable(parseModel('f =~ c(1, 2, 3)*a + b'), {groups: 2})).toThrow(RangeError)
  })
})
