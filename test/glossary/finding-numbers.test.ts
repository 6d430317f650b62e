import {describe, expect, it} from 'vitest'
import type {z} from 'zod'
import {comparisonSchema, diagnosisSchema, simulationSchema} from '../../src/diagnosis.ts'
import {explain} from '../../src/glossary/index.ts'
import {numberNames} from './number-names.ts'

const results: Readonly<Record<string, z.ZodType>> = {
  diagnosis: diagnosisSchema,
  'what-if': simulationSchema,
  comparison: comparisonSchema,
}
const named = Object.entries(results).flatMap(([result, schema]) => numberNames(schema).map((name) => ({result, name})))

describe('every number that a diagnosis, a what-if or a comparison puts in its JSON', () => {
  it('is found in the schemas, however deep', () => {
    for (const name of [
      'errorVariance',
      'latent',
      'adjustedP',
      'toOwnership',
      'leastOverlap',
      'securedValue',
      'firstOnly',
    ])
      expect(named.map((one) => one.name)).toContain(name)
  })

  it.each(named)('$result: $name is explained in both languages', ({name}) => {
    const {found} = explain(name)
    expect(found?.type, name).toBe('about')
    if (found?.type !== 'about') return
    expect(found.about.texts.en.definition).not.toBe('')
    expect(found.about.texts.fr.definition).not.toBe(found.about.texts.en.definition)
  })

  it.each([
    ['change', /after less before/],
    ['threshold', /watched/],
    ['iterations', /iterative/],
    ['accounts', /companies/],
    ['left', /former customers/],
    ['rate', /complained/],
  ])('%s means here what it means in the JSON', (name, says) => {
    const {found} = explain(name)
    expect(found?.type === 'about' && found.about.texts.en.definition).toMatch(says)
  })
})
