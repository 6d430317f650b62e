import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {
  correlationFromCovariance,
  covarianceMatrix,
  fornellLarcker,
  htmt,
  htmt2,
  htmtInterval,
  weightedCorrelationsOf,
} from '../../src/stats/index.ts'
import {csvColumns} from '../measure/csv-columns.ts'

interface Fixture {
  data: Record<string, number[]>
  factors: Record<string, string[]>
  htmt: number[][]
  htmt2: number[][]
  latentCorrelations: number[][]
  ave: number[]
  standardizedLoadings: number[][]
}
const fixture = JSON.parse(readFileSync('test/fixtures/r/reliability.json', 'utf8')) as Fixture
const names = Object.keys(fixture.data)
const columns = Object.values(fixture.data)
const factors = Object.values(fixture.factors).map((items) => items.map((item) => names.indexOf(item)))
const correlation = correlationFromCovariance(covarianceMatrix(columns))

const expectNear = (found: readonly (readonly number[])[], exact: readonly (readonly (number | null)[])[]): void => {
  for (const [i, row] of exact.entries())
    for (const [j, value] of row.entries()) if (value !== null) expect(found[i]![j]).toBeCloseTo(value, 12)
}

describe('heterotrait–monotrait ratios', () => {
  it('agree with semTools, of either kind', () => {
    expectNear(htmt(correlation, factors), fixture.htmt)
    expectNear(htmt2(correlation, factors), fixture.htmt2)
  })

  it('are the same for a question turned the wrong way', () => {
    const turned = columns.map((column, index) => (index === 2 ? column.map((x) => 6 - x) : column))
    expectNear(htmt(correlationFromCovariance(covarianceMatrix(turned)), factors), fixture.htmt)
  })

  it('are not defined for a scale of one question', () => {
    expect(htmt(correlation, [[0], [1, 2]])[1]![0]).toBeNaN()
    expect(htmt2(correlation, [[0], [1, 2]])[0]![1]).toBeNaN()
    expect(() =>
      htmt(correlation, [
        [0, 1],
        [2, 99],
      ]),
    ).toThrow(RangeError)
    expect(() => htmt([[1, 2]], [[0]])).toThrow(RangeError)
  })

  it('have bootstrap intervals around them, the same for the same seed, narrower with less confidence', () => {
    const draw = (confidence: number) =>
      htmtInterval(columns, factors, {random: createRandom(7), draws: 200, confidence})
    const wide = draw(0.95)
    const {estimate, ci} = wide.htmt[2]![1]!
    expect(estimate).toBeCloseTo(fixture.htmt[2]![1]!, 12)
    expect(ci[0]).toBeLessThan(estimate)
    expect(ci[1]).toBeGreaterThan(estimate)
    expect(wide.htmt2[1]![2]).toEqual(wide.htmt2[2]![1])
    expect(draw(0.95)).toEqual(wide)
    expect(draw(0.8).htmt[2]![1]!.ci[1]).toBeLessThan(ci[1])
    expect(wide.htmt[0]![0]).toEqual({estimate: 1, ci: [1, 1]})
  })

  it('come from correlations that count a respondent of weight three as three', () => {
    const weights = columns[0]!.map((_, respondent) => (respondent < 40 ? 3 : 1))
    const repeated = columns.map((column) => column.flatMap((x, respondent) => Array(weights[respondent]).fill(x)))
    expectNear(
      weightedCorrelationsOf(columns)(weights),
      correlationFromCovariance(covarianceMatrix(repeated as number[][])),
    )
    expect(() => weightedCorrelationsOf([[1, Number.NaN]])).toThrow(RangeError)
    expect(() => weightedCorrelationsOf([[1, 2]])([1])).toThrow(RangeError)
    expect(() => weightedCorrelationsOf([[1, 2], [1]])).toThrow(RangeError)
    expect(
      weightedCorrelationsOf([
        [1, 1, 2],
        [1, 2, 3],
      ])([1, 1, 0])[0]![1],
    ).toBeNaN()
  })
})

describe('Fornell and Larcker’s criterion', () => {
  const loadings = factors.map((items, factor) => items.map((item) => fixture.standardizedLoadings[item]![factor]!))

  it('has the mean squared standardised loading as AVE, close to semTools’ variance-weighted one', () => {
    const {ave, table, overlapping} = fornellLarcker(loadings, fixture.latentCorrelations)
    for (const [factor, value] of ave.entries()) expect(Math.abs(value - fixture.ave[factor]!)).toBeLessThan(0.01)
    expect(table[0]![0]).toBe(Math.sqrt(ave[0]!))
    expect(table[1]![0]).toBe(fixture.latentCorrelations[1]![0])
    expect(overlapping).toEqual([])
  })

  it('names the pairs of factors that share more than the weaker extracts', () => {
    const high = [
      [1, 0.9, 0.2],
      [0.9, 1, 0.2],
      [0.2, 0.2, 1],
    ]
    expect(fornellLarcker(loadings, high).overlapping).toEqual([[0, 1]])
    expect(() => fornellLarcker(loadings, [[1]])).toThrow(RangeError)
  })
})

const shared = resolve(process.cwd(), '../shared')
interface Table {
  rows: string[]
  values: (number | null)[][]
}
const reference = (file: string): Record<string, Table> & {mobi_boot_p975: (number | null)[][]} =>
  JSON.parse(readFileSync(resolve(shared, `reference/${file}.json`), 'utf8'))
const mobiScales = ['IMAG', 'CUEX', 'PERQ', 'PERV', 'CUSA', 'CUSL']

describe.skipIf(!existsSync(shared))('discriminant validity of published surveys', () => {
  const read = (survey: string, groups: (name: string) => number) => {
    const all = csvColumns(resolve(shared, `data/survey/${survey}.csv`))
    const kept = Object.keys(all).filter((name) => groups(name) >= 0)
    const places = kept.map((name, place) => ({place, group: groups(name)}))
    const size = Math.max(...places.map(({group}) => group)) + 1
    return {
      columns: kept.map((name) => all[name]!),
      factors: Array.from({length: size}, (_, group) =>
        places.filter((item) => item.group === group).map(({place}) => place),
      ),
    }
  }
  const mobi = () => read('mobi', (name) => mobiScales.findIndex((scale) => name.startsWith(scale) && name !== 'CUSCO'))

  it('Holzinger and Swineford’s, as semTools gives it', () => {
    const hs = read('holzinger_swineford', (name) => (/^x\d$/.test(name) ? Math.floor((Number(name[1]) - 1) / 3) : -1))
    const matrix = correlationFromCovariance(covarianceMatrix(hs.columns))
    const exact = reference('htmt_cfa_hs')
    expectNear(htmt(matrix, hs.factors), exact['semTools_htmt_arith']!.values)
    expectNear(htmt2(matrix, hs.factors), exact['semTools_htmt2_geom_DEFAULT']!.values)
  })

  it('the mobile operators’, as semTools and seminr give it', () => {
    const {columns: answers, factors: places} = mobi()
    const matrix = correlationFromCovariance(covarianceMatrix(answers))
    const exact = reference('htmt_cfa_mobi6')
    expectNear(htmt(matrix, places), exact['semTools_htmt_arith']!.values)
    expectNear(htmt2(matrix, places), exact['semTools_htmt2_geom_DEFAULT']!.values)
    expectNear(htmt(matrix, places), reference('htmt_manual')['mobi']!.values)
  })

  it('the mobile operators’ bootstrap limit, within its sampling error of seminr’s', () => {
    const {columns: answers, factors: places} = mobi()
    const found = htmtInterval(answers, places, {random: createRandom(3), draws: 500}).htmt
    const upper = reference('htmt_manual').mobi_boot_p975
    for (const [i, row] of upper.entries())
      for (const [j, value] of row.entries())
        if (value !== null) expect(Math.abs(found[i]![j]!.ci[1] - value)).toBeLessThan(0.1)
  })
})
