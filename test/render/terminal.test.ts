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
  it('accounts for every row and names the doubtful scale', () => {
    const text = terminalCheck(fullDiagnosis, options)
    expect(text).toContain('420 répondants lus = 412 analysés + 8 exclus')
    expect(text).toMatch(/Absence.d’alternative.*faible/)
    expect(text).toContain('formulée à l’envers')
  })
})
