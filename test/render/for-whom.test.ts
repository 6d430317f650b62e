import {describe, expect, it} from 'vitest'
import type {Recommendation} from '../../src/recommend/index.ts'
import type {SectionContext} from '../../src/render/extension.ts'
import {forWhom} from '../../src/render/for-whom.ts'
import {createVoice} from '../../src/render/voice.ts'

function told(group: string, count: number, language: 'en' | 'fr'): string {
  const context = {
    voice: createVoice(language),
    ruleTexts: () => ({who: group, actsOn: 'prospects'}),
  } as unknown as SectionContext
  const who = {count, shareOfCustomers: null, shareOfValue: null, value: null}
  return forWhom(context, {id: 'a-rule', who} as Recommendation)
}

describe('whom a recommendation is for', () => {
  it('has its customers counted once, however many they are', () => {
    expect(told('Prospects from which 167 customers surveyed come', 167, 'en')).not.toContain('drawn from')
    expect(told('Prospects from which 258,900 customers surveyed come', 258_900, 'en')).not.toContain('drawn from')
    const group = 'Prospects d’où viennent 258\u00a0900 clients interrogés'
    expect(told(group, 258_900, 'fr')).toBe(group)
  })

  it('has them counted where the group itself does not, or counts others', () => {
    expect(told('Prospects', 40, 'en')).toBe('Prospects (drawn from 40\u00a0customers)')
    expect(told('Prospects of 1,040 customers', 40, 'en')).toContain('drawn from 40')
  })
})
