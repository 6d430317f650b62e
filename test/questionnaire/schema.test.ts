import {describe, expect, it} from 'vitest'
import {questionnaireSchema} from '../../src/questionnaire/index.ts'

const both = (word: string): {en: string; fr: string} => ({en: word, fr: word})
const construct = (id: string, role: string, more: object = {}) => ({
  id,
  role,
  labels: both(id),
  definition: both(id),
  source: 'test 2026',
  items: [{code: id.toUpperCase(), text: both(id)}],
  ...more,
})
const questionnaire = (constructs: readonly object[]) => ({
  id: 'mine',
  version: '1',
  title: both('mine'),
  purpose: both('mine'),
  scale: {low: 1, high: 7},
  constructs,
  sources: ['test 2026'],
})
const problems = (constructs: readonly object[]): string =>
  questionnaireSchema
    .safeParse(questionnaire(constructs))
    .error?.issues.map((issue) => issue.message)
    .join('; ') ?? ''

describe('a questionnaire', () => {
  it('gives each attitude role to one construct, and constraint to as many as there are facets', () => {
    expect(problems([construct('a', 'satisfaction'), construct('b', 'satisfaction')])).toContain('"satisfaction"')
    expect(problems([construct('a', 'constraint'), construct('b', 'constraint')])).toBe('')
  })

  it('may split a role into dimensions of one whole', () => {
    const parts = ['a', 'b'].map((id) => construct(id, 'trust', {dimension: true}))
    expect(problems([...parts, construct('whole', 'trust', {items: [], dimensions: ['a', 'b']})])).toBe('')
  })

  it('has no two items of one code, whatever the case, and names only constructs that exist', () => {
    const twice = construct('b', 'habit', {items: [{code: 'A', text: both('b')}]})
    expect(problems([construct('a', 'habit'), twice])).toContain('"A"')
    expect(problems([construct('a', 'trust', {items: [], dimensions: ['ghost']})])).toContain('"ghost"')
  })
})
