import {describe, expect, it} from 'vitest'
import type {Recommendation} from '../../src/recommend/index.ts'
import {kpiSentence} from '../../src/render/kpi-sentence.ts'
import {createVoice} from '../../src/render/voice.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'

const sentence = (kpi: Partial<Recommendation['kpi']>, language: 'en' | 'fr' = 'en') =>
  kpiSentence(fullDiagnosis, createVoice(language), {
    name: 'Share',
    kpi: {measure: 'share', baseline: null, target: null, unit: 'share', months: 6, ...kpi},
  })

describe('an indicator, from where to where', () => {
  it('shows a target that rounds to the baseline with one decimal more', () => {
    expect(sentence({baseline: 0.0255, target: 0.0331})).toBe('Share: 2.6% → 3.3% in 6 months')
    expect(sentence({baseline: 0.0255, target: 0.0331}, 'fr')).toMatch(/2,6\s%/)
    expect(sentence({baseline: 41.2, target: 41.4, unit: 'pomp'})).toBe('Share: 41.2 → 41.4 in 6 months')
  })

  it('keeps whole numbers where they tell the two apart, or where what is there is to be kept', () => {
    expect(sentence({baseline: 0.02, target: 0.04})).toBe('Share: 2% → 4% in 6 months')
    expect(sentence({baseline: 55.3, target: 55.3, unit: 'pomp'})).toBe('Share: 55 → 55 in 6 months')
  })

  it('says what is still to be measured or to be set', () => {
    expect(sentence({target: 0.15})).toBe('Share: to be measured → 15% in 6 months')
    expect(sentence({baseline: 0.15})).toBe('Share: 15% → to be set in 6 months')
  })
})
