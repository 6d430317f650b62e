import {describe, expect, it} from 'vitest'
import {leastProductsHeld, leastRemainingDays} from '../../src/classify/real-constraint.ts'
import {borderlineBelow, severalBrands, sharedBelow} from '../../src/classify/verdict.ts'
import {explain} from '../../src/glossary/index.ts'
import {type Language, languages} from '../../src/kernel/index.ts'
import {heavyShare, mediumShare} from '../../src/value/value-tiers.ts'

const words: Readonly<Record<Language, ReadonlyMap<number, string>>> = {
  en: new Map([
    [2, 'two'],
    [5, 'five'],
  ]),
  fr: new Map([
    [2, 'deux'],
    [5, 'cinq'],
  ]),
}
const threshold = (id: string, language: Language): string => {
  const {found} = explain(id)
  if (found?.type !== 'about') throw new Error(`${id} is not explained`)
  return (found.about.texts[language].threshold ?? '').toLowerCase()
}
const percent = (share: number, language: Language): string =>
  `${Math.round(100 * share)}${language === 'fr' ? ' ' : ''}%`

describe.each(languages)('the glossary in %s', (language) => {
  it('gives the probability under which the code calls a customer borderline', () => {
    const decimal = language === 'fr' ? ',' : '.'
    expect(threshold('borderline', language)).toContain(borderlineBelow.toFixed(2).replace('.', decimal))
  })

  it('gives the share of wallet and the number of brands from which the code calls loyalty shared', () => {
    expect(threshold('polygamous', language)).toContain(percent(sharedBelow, language))
    expect(threshold('polygamous', language)).toContain(words[language].get(severalBrands))
  })

  it('gives the days of contract and the products that hold a customer in fact', () => {
    expect(threshold('real-constraint', language)).toContain(String(leastRemainingDays))
    expect(threshold('real-constraint', language)).toContain(words[language].get(leastProductsHeld))
  })

  it('cuts the value tiers where the code does', () => {
    expect(threshold('value-tiers', language)).toContain(percent(heavyShare, language))
    expect(threshold('value-tiers', language)).toContain(percent(mediumShare - heavyShare, language))
    expect(threshold('high-value-at-risk', language)).toContain(percent(heavyShare, language))
  })
})
