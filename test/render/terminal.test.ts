import {describe, expect, it} from 'vitest'
import {languages} from '../../src/kernel/index.ts'
import {terminalCheck} from '../../src/render/terminal-check.ts'
import {type TerminalOptions, terminalSummary} from '../../src/render/terminal-summary.ts'
import {diagnoses, fullDiagnosis, minimumDiagnosis} from '../fixtures/diagnosis.ts'
import {fixtureRules as rules} from '../fixtures/recommendations.ts'

const options: TerminalOptions = {language: 'fr', width: 80, colour: false, rules}
const escapeCharacter = String.fromCharCode(27)
const widths = [40, 60, 80, 120]
const cases = Object.keys(diagnoses).flatMap((name) =>
  languages.flatMap((language) => widths.map((width) => ({name, language, width}))),
)

describe('the terminal summary', () => {
  it.each(cases)('$name in $language fits $width columns', ({name, language, width}) => {
    for (const print of [terminalSummary, terminalCheck])
      for (const line of print(diagnoses[name]!, {...options, language, width}).split('\n'))
        expect(line.length).toBeLessThanOrEqual(width)
  })

  it.each(Object.keys(diagnoses))('%s fits one screen of 80 columns', (name) => {
    expect(terminalSummary(diagnoses[name]!, options).split('\n').length).toBeLessThanOrEqual(32)
  })

  it('says the finding, the three shares, the value and one decision per axis', () => {
    const text = terminalSummary(fullDiagnosis, options)
    for (const part of ['restent par habitude', '27\u00a0%', '46\u00a0%', 'Recrutement', 'Fidélisation', 'Valeur'])
      expect(text).toContain(part)
  })

  it('prints no escape sequence without colour, and some with it', () => {
    expect(terminalSummary(fullDiagnosis, options)).not.toContain(escapeCharacter)
    expect(terminalSummary(fullDiagnosis, {...options, colour: true})).toContain(escapeCharacter)
  })

  it('gives bounds, no bar, where a share is inferred', () => {
    const line = terminalSummary(minimumDiagnosis, options)
      .split('\n')
      .find((one) => one.startsWith('Retenus'))
    expect(line).toContain('déduit')
    expect(line).not.toContain('█')
  })

  it('drops control and bidirectional characters of labels', () => {
    const title = `Titre${escapeCharacter}[31m \u202erouge`
    const questionnaire = {...fullDiagnosis.questionnaire, title: {en: title, fr: title}}
    const text = terminalCheck({...fullDiagnosis, questionnaire}, options)
    expect(text).not.toContain(escapeCharacter)
    expect(text).not.toContain('\u202e')
  })
})

describe('the terminal check', () => {
  const careless = (count: number) => {
    const quality = {...fullDiagnosis.quality, careless: {count, share: 0, excluded: false}}
    return terminalCheck({...fullDiagnosis, quality}, options).replace(/\s+/g, ' ')
  }

  it('keeps nobody where nobody is careless, and one respondent in the singular', () => {
    expect(careless(0)).toContain('Aucun répondant ne cumule deux signes. ')
    expect(careless(1)).toContain('1 répondant cumule deux signes ou plus ; il est gardé.')
    expect(careless(3)).toContain('3 répondants cumulent deux signes ou plus ; ils sont gardés.')
  })

  it('says an α that cannot be had without them by silence, never by a dash', () => {
    const flags = fullDiagnosis.quality.flags.map((flag) => ({
      ...flag,
      cost: {construct: fullDiagnosis.questionnaire.constructs[0]!.id, alpha: {asFound: 1, putRight: null}},
    }))
    const text = terminalCheck({...fullDiagnosis, quality: {...fullDiagnosis.quality, flags}}, options)
    expect(text).not.toMatch(/passe\s+de/)
  })

  it('names in words what invariance had to let differ', () => {
    const invariance = {
      ...{
        status: 'ok' as const,
        column: 'segment',
        groups: [],
        level: 'partial-scalar' as const,
        reason: null,
        steps: [],
      },
      freed: ['trust=~t2', 't3~1'],
      leftOut: 0,
    }
    const measurement = {...fullDiagnosis.measurement, invariance}
    const text = terminalCheck({...fullDiagnosis, measurement} as typeof fullDiagnosis, options).replace(/\s+/g, ' ')
    expect(text).toContain('sauf le poids de t2 et le niveau de t3 (scalaire partielle)')
  })

  it('accounts for every row and names the doubtful scale', () => {
    const text = terminalCheck(fullDiagnosis, options)
    expect(text).toContain('420 répondants lus = 412 analysés + 8 exclus')
    expect(text).toMatch(/Absence.d’alternative.*faible/)
    expect(text).toContain('formulée à l’envers')
  })
})
