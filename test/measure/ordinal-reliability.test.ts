import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {measure, type ScaleResult} from '../../src/measure/index.ts'
import {makeSurvey} from '../survey-fixture.ts'

const fixture = JSON.parse(readFileSync('test/fixtures/r/reliability.json', 'utf8')) as {
  data: Record<string, number[]>
  scales: Record<string, {items: string[]; lambda6: number; ordinalAlpha?: number; ordinalOmega?: number}>
}
const found = (items: readonly string[], {data = fixture.data, high = 5} = {}): ScaleResult =>
  measure(makeSurvey({scale: {low: 1, high}, constructs: [{id: 'a', items: [...items]}], columns: data}))['a']!

describe('what stands beside α and ω', () => {
  it.each(Object.entries(fixture.scales))('%s: λ6, ordinal α and ω as R gives them', (_, exact) => {
    const scale = found(exact.items)
    expect(scale.lambda6).toBeCloseTo(exact.lambda6, 10)
    if (exact.ordinalAlpha) expect(scale.alpha.ordinal).toBeCloseTo(exact.ordinalAlpha, 6)
    if (exact.ordinalOmega) expect(scale.omega.ordinal).toBeCloseTo(exact.ordinalOmega, 6)
    expect(scale.alpha.raw).not.toBeNaN()
  })

  it('Spearman–Brown stands for two questions only', () => {
    const two = found(['a1', 'a2'])
    expect(two.spearmanBrown).toBeCloseTo(two.reliability.value!, 12)
    expect(two.omega.ordinal).toBeNaN()
    expect(found(['a1', 'a2', 'a3']).spearmanBrown).toBeNaN()
    expect(found(['a1']).lambda6).toBeNaN()
  })

  it('takes answers of more than seven steps, or between them, as numbers', () => {
    expect(found(['a1', 'a2', 'a3'], {high: 8}).alpha.ordinal).toBeNaN()
    const data = {...fixture.data, a1: fixture.data['a1']!.map((x, i) => (i === 0 ? 2.5 : x))}
    expect(found(['a1', 'a2', 'a3'], {data}).alpha.ordinal).toBeNaN()
  })

  it('does not mind a question declared reversed', () => {
    const data = {...fixture.data, a2: fixture.data['a2']!.map((x) => 6 - x)}
    const [plain, reversed] = [found(['a1', 'a2', 'a3']), found(['a1', '-a2', 'a3'], {data})]
    expect(reversed.alpha.ordinal).toBeCloseTo(plain.alpha.ordinal!, 8)
    expect(reversed.omega.ordinal).toBeCloseTo(plain.omega.ordinal!, 8)
  })

  it('says that ordered answers contradict one another', () => {
    // Yes or no: the third goes with either of the others, which do not go together at all.
    const counts = [8, 12, 13, 0, 0, 0, 3, 25]
    const answer = (bit: number) => counts.flatMap((n, pattern) => Array<number>(n).fill(1 + ((pattern >> bit) & 1)))
    const scale = found(['x', 'y', 'z'], {data: {x: answer(0), y: answer(1), z: answer(2)}, high: 2})
    expect(scale.alpha.ordinal).toBeLessThan(1)
    expect(scale.problems.map(({code}) => code)).toContain('ordinal-correlations')
  })
})
