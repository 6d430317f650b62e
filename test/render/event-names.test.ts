import {describe, expect, it} from 'vitest'
import {createVoice, sayRisk} from '../../src/render/index.ts'

describe('the moment of fragility behind a risk', () => {
  it('is named in the language of the report where it is a usual one', () => {
    expect(sayRisk(createVoice('fr'), 'event_move')).toBe('Un moment de fragilité\u00a0: déménagement.')
    expect(sayRisk(createVoice('en'), 'event_demenagement')).toBe('A moment of fragility: moving home.')
  })

  it('is else called as the survey calls it', () => {
    expect(sayRisk(createVoice('en'), 'event_flood_2024')).toBe('A moment of fragility: flood 2024.')
  })
})
