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
  it('keeps an interval and the size of a sample on one line', () => {
    expect(shown('27 % [23 % ; 31 %] des clients')).toBe('27 %_[23_%_;_31_%] des clients')
    expect(shown('clients. n = 420 ; source')).toBe('clients. n_=_420 ; source')
  })

  it('keeps a statistic on one line', () => {
    expect(shown('F(2 ; 226,06) = 124,74, p < 0,001 et')).toBe('F(2_;_226,06)_=_124,74, p_<_0,001 et')
    expect(shown('η² = .38; by Games–Howell')).toBe('η²_=_.38; by Games–Howell')
    expect(shown('χ²(6, N = 420) = 9.15, V = .10')).toBe('χ²(6,_N_=_420)_=_9.15, V_=_.10')
    expect(shown('β = −0.10 [−0.20, 0.01]')).toBe('β_=_−0.10_[−0.20,_0.01]')
    expect(shown('Satisfaction ≥ 60 et')).toBe('Satisfaction ≥_60 et')
  })

  it('leaves other text as it is', () => {
    expect(shown('fidèles ≠ inertes (6 %)')).toBe('fidèles ≠ inertes (6 %)')
  })

  it.each([
    ['La liste compte 4 clients.', 'La liste compte 4_clients.'],
    ['650 répondants lus', '650_répondants lus'],
    ['n’ont gagné que 1 client', 'n’ont gagné que 1_client'],
    ['12 months at 38 points', '12_months at 38_points'],
    ['between 0.09 [0.02, 0.16] points', 'between 0.09_[0.02,_0.16] points'],
    ['n = 405', 'n_=_405'],
    ['soit 27 % [24 %, 31 %] des clients', 'soit 27 %_[24_%,_31_%] des clients'],
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
