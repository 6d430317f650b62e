import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {customerFlags, loyaltyClasses, subtypes} from '../../src/classify/schema.ts'
import {terms} from '../../src/glossary/terms.gen.ts'
import type {About} from '../../src/kernel/index.ts'

const files = readdirSync('src/glossary/terms').map((file) => file.replace('.ts', ''))
const abouts: readonly About[] = terms

describe.each(abouts.map((about) => [about.id, about] as const))('the term %s', (id, {source, texts}) => {
  it('stands in the file of its name', () => {
    expect(files).toContain(id)
  })

  it('cites a source with its year', () => {
    expect(source).toMatch(/\b(1[89]|20)\d{2}\b/)
  })

  it('is defined in both languages, each saying as much as the other', () => {
    expect(texts.fr.definition).not.toBe(texts.en.definition)
    expect(Object.keys(texts.fr).sort()).toEqual(Object.keys(texts.en).sort())
    for (const {definition} of [texts.en, texts.fr]) expect(definition).toMatch(/\.$/)
    if (texts.en.threshold !== undefined) expect(texts.fr.threshold).not.toBe(texts.en.threshold)
  })

  it('is defined in a few sentences, not an article', () => {
    for (const {definition} of [texts.en, texts.fr]) expect(definition.length).toBeLessThan(420)
  })

  it('reads the same whether or not it goes through a message template', () => {
    for (const text of [...Object.values(texts.en), ...Object.values(texts.fr)]) expect(text).not.toMatch(/[{}<']/)
  })

  it('writes French decimals with a comma', () => {
    expect(Object.values(texts.fr).join(' ')).not.toMatch(/\d\.\d/)
  })
})

describe('the terms', () => {
  it('have each an id and titles of their own', () => {
    for (const name of [
      (about: About) => about.id,
      (about: About) => about.texts.en.title,
      (about: About) => about.texts.fr.title,
    ])
      expect(new Set(abouts.map(name)).size).toBe(abouts.length)
  })

  it('define every class, sub-type and flag that a customer may get', () => {
    const ids = abouts.map((about) => about.id)
    expect(ids).toEqual(expect.arrayContaining([...loyaltyClasses, ...subtypes, ...customerFlags]))
    const flags = abouts.filter((about) => about.kind === 'flag').map((about) => about.id)
    expect(flags.sort()).toEqual([...customerFlags].sort())
  })
})
