import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../src/diagnosis.ts'
import {type Language, languages} from '../../src/kernel/index.ts'
import {composeReport} from '../../src/render/compose.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'
import {fixtureRules as rules} from '../fixtures/recommendations.ts'

type Moderation = NonNullable<Diagnosis['moderation']>
const test = {chi2: 12.3, df: 1, p: 0.0004, adjustedP: 0.0009}

function path(
  from: string,
  effects: readonly number[],
  adjustedP: number,
): Moderation['equations'][number]['paths'][number] {
  const groups = effects.map((estimate, index) => ({
    name: `Group ${index + 1}`,
    estimate,
    ci: [estimate - 0.1, estimate + 0.1] as [number, number],
    se: 0.05,
  }))
  return {from, groups, difference: null, ...test, adjustedP, differs: adjustedP < 0.05}
}

function moderationOf(groups: number, paths: Moderation['equations'][number]['paths']): Moderation {
  return {
    column: 'segment',
    groups: Array.from({length: groups}, (_, index) => ({name: `Group ${index + 1}`, n: 250 - index})),
    reason: null,
    corrected: true,
    draws: 500,
    equations: [{outcome: 'commitment', together: test, paths}],
  }
}

function report(moderation: Moderation, language: Language = 'en') {
  const document = composeReport({...fullDiagnosis, moderation}, language, {rules})
  const blocks = document.sections.flatMap((section) => section.blocks)
  const table = blocks.find((block) => block.kind === 'table' && /same paths|mêmes chemins/.test(block.caption))
  const chapter = document.sections.find(({id}) => id === 'drivers')
  return {table, text: JSON.stringify(chapter?.blocks), whole: JSON.stringify(blocks)}
}

const two = moderationOf(2, [path('satisfaction', [0.3, 0.31], 0.9), path('trust', [0.65, 0.2], 0.0009)])

describe('moderation in the report', () => {
  it('names the path that differs, from its weakest group to its strongest', () => {
    expect(report(two).text).toContain('weighs 0.20 in “Commitment” among “Group 2”, 0.65 among “Group 1”')
    expect(report(two, 'fr').text).toContain('pèse 0,20 dans «\u00a0Engagement\u00a0» pour «\u00a0Group 2\u00a0»')
    expect(report(two).text).not.toContain('0.31')
  })

  it('puts every path beside its groups, those that differ first', () => {
    const {table} = report(two)
    expect(table).toMatchObject({
      rows: [
        ['Trust → Commitment', '0.65 [0.55, 0.75]', '0.20 [0.10, 0.30]', '< 0.001'],
        ['Satisfaction → Commitment', '0.30 [0.20, 0.40]', '0.31 [0.21, 0.41]', '0.900'],
      ],
    })
  })

  it('says that no difference is clear rather than that there is none', () => {
    const {text} = report(moderationOf(2, [path('trust', [0.5, 0.4], 0.6)]))
    expect(text).toContain('does not clearly differ')
    expect(text).toContain('249 respondents')
  })

  it('keeps the ends only where there are many groups', () => {
    const {table} = report(moderationOf(5, [path('trust', [0.5, 0.2, 0.4, 0.9, 0.3], 0.001)]))
    expect(table).toMatchObject({
      rows: [['Trust → Commitment', '0.20 [0.10, 0.30], Group 2', '0.90 [0.80, 1.00], Group 4', '0.001']],
    })
  })

  it.each(['not-invariant', 'invariance-not-tested', 'too-few-respondents'] as const)(
    'says why nothing is compared (%s), without a table',
    (reason) => {
      for (const language of languages) {
        const {table, text} = report({...two, reason, equations: []}, language)
        expect(table).toBeUndefined()
        expect(text).toMatch(/not compared|ne sont pas comparés/)
      }
    },
  )

  it('is silent where nobody asked', () => {
    const document = composeReport(fullDiagnosis, 'en', {rules})
    expect(JSON.stringify(document.sections.map(({blocks}) => blocks))).not.toContain('same paths')
  })
})
