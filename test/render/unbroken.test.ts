import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../src/diagnosis.ts'
import {languages} from '../../src/kernel/index.ts'
import {composeReport} from '../../src/render/compose.ts'
import {unbroken} from '../../src/render/unbroken.ts'
import {diagnoses} from '../fixtures/diagnosis.ts'
import {fixtureRules as rules} from '../fixtures/recommendations.ts'
import {blockTexts} from './section-text.ts'

const shown = (text: string): string => unbroken(text).replaceAll('\u00a0', '_')

describe('what a line must not cut', () => {
  it.each([
    ['La liste compte 4 clients.', 'La liste compte 4_clients.'],
    ['650 répondants lus', '650_répondants lus'],
    ['n’ont gagné que 1 client', 'n’ont gagné que 1_client'],
    ['12 months at 38 points', '12_months at 38_points'],
    ['between 0.09 [0.02, 0.16] points', 'between 0.09 [0.02,_0.16] points'],
    ['n = 405', 'n_=_405'],
  ])('%s', (text, kept) => {
    expect(shown(text)).toBe(kept)
  })

  it.each(['Hu et Bentler 1999 et Akaike 1974', '38 sur 100, de 10 à 12', 'from 9 to 44, 3 of 16', 'en 2025 où'])(
    'a line may begin after the number of "%s"',
    (text) => {
      expect(shown(text)).toBe(text)
    },
  )
})

const telecom = JSON.parse(readFileSync('examples/telecom/expected/telecom-diagnosis.json', 'utf8')) as Diagnosis
const cases = Object.entries({...diagnoses, telecom}).flatMap(([name, diagnosis]) =>
  languages.map((language) => ({name, language, diagnosis})),
)
const nouns = /\d (?:clients?|customers?|répondants?|respondents?|points?|mois|months?|échelles?|scales?|questions?)/u

describe('numbers and the nouns they count', () => {
  it.each(cases)('are never parted by the end of a line in $name, $language', ({diagnosis, language}) => {
    const {subtitle, sections} = composeReport(diagnosis, language, {rules})
    const texts = [subtitle, ...sections.flatMap(({blocks}) => blocks.flatMap(blockTexts))].map(unbroken)
    expect(texts.filter((text) => nouns.test(text))).toEqual([])
  })
})
