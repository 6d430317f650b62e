import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRandom} from '../../src/kernel/index.ts'
import {regressionEstimate} from '../../src/stats/regression-estimate.ts'
import {sampleWithoutReplacement} from '../../src/stats/sample-without-replacement.ts'

describe('sampleWithoutReplacement', () => {
  it('draws ascending places, none twice, as many as asked or as there are', () => {
    fc.assert(
      fc.property(fc.nat({max: 300}), fc.nat({max: 400}), fc.nat(), (size, count, seed) => {
        const places = sampleWithoutReplacement(size, count, createRandom(seed))
        expect(places.length).toBe(Math.min(size, count))
        places.forEach((place, index) => {
          expect(place).toBeGreaterThan(index === 0 ? -1 : places[index - 1]!)
          expect(place).toBeLessThan(size)
        })
      }),
    )
  })

  it('draws every place equally often', () => {
    const counts = new Float64Array(10)
    for (let seed = 0; seed < 4000; seed++)
      for (const place of sampleWithoutReplacement(10, 3, createRandom(seed))) counts[place]!++
    // 1200 expected each, standard deviation 29.
    for (const count of counts) expect(Math.abs(count - 1200)).toBeLessThan(130)
  })
})

describe('regressionEstimate', () => {
  it('is exact where the values follow from what is known, whatever the sample', () => {
    const population = Array.from({length: 50}, (_, k) => k * k)
    const known = [9, 16, 400]
    const estimate = regressionEstimate(
      known.map((x) => 3 * x - 1),
      known,
      population,
    )
    expect(estimate.mean).toBeCloseTo(3 * (population.reduce((a, b) => a + b, 0) / 50) - 1, 9)
    expect(estimate.standardError).toBeCloseTo(0, 6)
  })

  it('is the sample’s mean where nothing is known', () => {
    expect(regressionEstimate([1, 2, 6], [0, 0, 0], [0, 0, 0, 0]).mean).toBe(3)
  })

  it('tells how far it is off', () => {
    const random = createRandom(3)
    const population = Array.from({length: 400}, () => random.next())
    const values = population.map((x) => 2 * x + random.next())
    const mean = values.reduce((a, b) => a + b, 0) / values.length
    const errors = Array.from({length: 300}, (_, seed) => {
      const places = Array.from(sampleWithoutReplacement(400, 40, createRandom(1000 + seed)))
      const found = regressionEstimate(
        places.map((place) => values[place]!),
        places.map((place) => population[place]!),
        population,
      )
      return (found.mean - mean) / found.standardError
    })
    const square = errors.reduce((sum, error) => sum + error * error, 0) / errors.length
    expect(square).toBeGreaterThan(0.8)
    expect(square).toBeLessThan(1.3)
  })
})
