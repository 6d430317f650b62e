import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {covarianceMatrix, mean, regressionFromCovariance, shapleyRSquared} from '../../src/stats/index.ts'
import {csvColumns} from '../measure/csv-columns.ts'

const shared = resolve(process.cwd(), '../shared')
const file = resolve(shared, 'reference/drivers_mobi.json')

interface Reference {
  readonly r2: number
  readonly std_beta: Readonly<Record<string, number>>
  readonly shapley_lmg: Readonly<Record<string, number>>
  readonly vif: Readonly<Record<string, number>>
  readonly coef: readonly (readonly number[])[]
}

const blocks = {Image: 'IMAG', Expect: 'CUEX', Quality: 'PERQ', Value: 'PERV', Satis: 'CUSA', Loyal: 'CUSL'}

describe.skipIf(!existsSync(file))('drivers of loyalty of the mobile-phone customers, as R finds them', () => {
  const reference = (): Reference => JSON.parse(readFileSync(file, 'utf8'))
  const covariance = (): number[][] => {
    const columns = csvColumns(resolve(shared, 'data/survey/mobi.csv'))
    const scores = Object.values(blocks).map((prefix) => {
      const items = Object.keys(columns).filter((name) => new RegExp(`^${prefix}\\d$`).test(name))
      return columns[items[0]!]!.map((_, row) => mean(items.map((item) => columns[item]![row]!)))
    })
    return covarianceMatrix(scores)
  }

  it('LMG shares to 1e-10', () => {
    const {rSquared, shares} = shapleyRSquared(covariance())
    const {r2, shapley_lmg: lmg} = reference()
    expect(rSquared).toBeCloseTo(r2, 10)
    for (const [index, value] of Object.values(lmg).entries()) expect(shares[index]).toBeCloseTo(value, 10)
  })

  it('coefficients, standardised coefficients and VIF to 1e-10', () => {
    const {coefficients, standardized, varianceInflation} = regressionFromCovariance(covariance())
    const {std_beta: beta, vif, coef} = reference()
    for (const [index, value] of Object.values(beta).entries()) expect(standardized[index]).toBeCloseTo(value, 10)
    for (const [index, value] of Object.values(vif).entries()) expect(varianceInflation[index]).toBeCloseTo(value, 10)
    for (const [index, row] of coef.slice(1).entries()) expect(coefficients[index]).toBeCloseTo(row[0]!, 10)
  })
})
