import {describe, expect, it} from 'vitest'
import {createRandom} from '../../../src/kernel/index.ts'
import {incompleteTrace} from '../../../src/stats/latent/incomplete-trace.ts'
import {lengthsBeyond} from '../../../src/stats/latent/lengths-beyond.ts'
import {sampleStatistics} from '../../../src/stats/latent/sample-statistics.ts'
import {saturatedMoments} from '../../../src/stats/latent/saturated-moments.ts'

const names = ['a', 'b', 'c', 'd'] as const

/** Skewed answers of one factor, sorted by content as a survey's are, some missing. */
function incomplete(size: number) {
  const random = createRandom(7)
  const rows = Array.from({length: size}, () => {
    const common = random.next() ** 2
    return names.map(() => (random.next() < 0.05 ? Number.NaN : Math.round(6 * (common + random.next()) ** 2)))
  }).sort((first, second) => (first[0] ?? 0) - (second[0] ?? 0))
  const columns = Object.fromEntries(names.map((name, place) => [name, Float64Array.from(rows, (row) => row[place]!)]))
  const clusters = Int32Array.from(rows, (_, row) => Math.floor(row / 1.5))
  return {columns, clusters}
}

function traces(data: Parameters<typeof sampleStatistics>[0]): {exact: number; estimated: number} {
  const sample = sampleStatistics(data, names, {missing: 'fiml', groups: 1})
  const request = {moments: saturatedMoments(sample.groups[0]!), meanStructure: true}
  return {
    exact: incompleteTrace(sample, 0, request),
    estimated: incompleteTrace(sample, 0, {...request, random: createRandom(1)}),
  }
}

describe('incompleteTrace', () => {
  it('takes everybody up to 20 000 respondents', () => {
    const {exact, estimated} = traces({columns: incomplete(2000).columns})
    expect(estimated).toBe(exact)
  })

  it('comes within half a hundredth of all respondents when it takes some', () => {
    const {exact, estimated} = traces({columns: incomplete(21_000).columns})
    expect(estimated).not.toBe(exact)
    expect(Math.abs(estimated / exact - 1)).toBeLessThan(0.005)
  })

  it('comes within a tenth of all clusters when it takes some', () => {
    const {exact, estimated} = traces(incomplete(32_000))
    expect(estimated).not.toBe(exact)
    expect(Math.abs(estimated / exact - 1)).toBeLessThan(0.1)
  })
})

describe('lengthsBeyond', () => {
  it('gives every vector its own length, whichever are solved together', () => {
    const factor = Float64Array.of(2, 0, 1, 4)
    const lengths = lengthsBeyond(factor, 2)
    for (let k = 0; k < 6; k++) lengths.add(Float64Array.of(2 * k, k + 4))
    expect([...lengths.finish()]).toEqual(Array.from({length: 6}, (_, k) => k ** 2 + 1))
  })
})
