import {describe, expect, it} from 'vitest'
import {languages} from '../../src/kernel/index.ts'
import {rules} from '../../src/recommend/rules.gen.ts'
import {cited} from '../../src/render/cited.ts'
import {composeReport} from '../../src/render/compose.ts'
import type {Block} from '../../src/render/document.ts'
import {plainText} from '../../src/render/glossary-links.ts'
import {apaForm, isCited, shortForm, works} from '../../src/render/reference-forms.ts'
import {diagnoses} from '../fixtures/diagnosis.ts'

const workOf = (citation: string) => works.find((one) => isCited(one, citation))!
const withoutScene = (block: Block) => ('scene' in block ? [block.title, block.alt, block.note] : block)

describe('the list of references', () => {
  it('is read whole: authors, year, and a journal, publisher or go-between for each', () => {
    for (const {surnames, year, place, apa} of works) {
      expect(surnames.length, apa).toBeGreaterThan(0)
      expect(year, apa).toBeGreaterThan(1800)
      expect(place, apa).toMatch(/^\p{L}.{3,}/u)
    }
  })
  it('names no two works that a citation could confuse', () => {
    const keys = works.map(({surnames, year}) => `${surnames[0]} ${year}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('is in the order of the authors', () => {
    const names = works.map(({surnames, year}) => `${surnames.join(' ')} ${year}`)
    expect([...names].sort((a, b) => a.localeCompare(b, 'en'))).toEqual(names)
  })
})

it('finds a work however a text cites it', () => {
  for (const citation of [
    'Hair et al. 2010',
    'Hair, Black, Babin & Anderson 2010',
    'as Hair (2010) says',
    'Hair et al. (2010)',
  ])
    expect(workOf(citation).surnames).toEqual(['Hair', 'Black', 'Babin', 'Anderson'])
  expect(workOf('Buckinx et Van den Poel 2005').surnames).toEqual(['Buckinx', 'Van den Poel'])
  expect(isCited(workOf('Cohen 1988'), 'Cohen, Cohen, Aiken & West 1999')).toBe(false)
})

it('shortens to authors, year and journal or publisher, in the language of the report', () => {
  const said = (citation: string, language: 'en' | 'fr') => shortForm(workOf(citation), language)
  expect(said('Bagozzi 1988', 'fr')).toBe('Bagozzi et Yi 1988, Journal of the Academy of Marketing Science 16(1)')
  expect(said('Bozzo 2003', 'en')).toBe('Bozzo, Merunka & Moulins 2003, Décisions Marketing 32')
  expect(said('Terwee 2007', 'en')).toBe('Terwee et al. 2007, Journal of Clinical Epidemiology 60(1)')
  expect(said('Hirschman 1970', 'en')).toBe('Hirschman 1970, Exit, voice, and loyalty, Harvard University Press')
  expect(said('Efron 1993', 'fr')).toBe('Efron et Tibshirani 1993, An introduction to the bootstrap, Chapman & Hall')
  expect(said('Ohana 2001', 'fr')).toBe('Ohana 2001, cité par Volle')
})

it('writes French APA without touching the names of journals and publishers', () => {
  const french = (citation: string) => plainText(apaForm(workOf(citation), 'fr'))
  expect(french('Hair 2010')).toContain('Babin, B. J. et Anderson, R. E. (2010). Multivariate data analysis (7e éd.).')
  expect(french('Efron 1993')).toContain('Chapman & Hall')
  expect(french('MacQueen 1967')).toContain('Dans L. M. Le Cam et J. Neyman (dir.), ')
  expect(french('MacQueen 1967')).toContain('(vol. 1, p. 281–297)')
  expect(french('Lacœuilhe 2000')).toContain('marque\u00a0: proposition')
})

it.each(rules.map(({id, source}) => [id, source]))('holds every work behind the rule %s', (_, source) => {
  for (const work of cited(source, 'en').split('; ')) expect(workOf(work), work).toBeDefined()
})

/** `Fornell & Larcker 1981`, `Hair et al. 2010`, `Churchill (1979)`, as a reader meets them. */
const citation =
  /(?<![\p{L}’])\p{Lu}[\p{L}’-]+(?: et al\.|(?:(?:, | & | et )(?:Van den |Van der |de )?\p{Lu}[\p{L}’-]+)*) \(?(?:18|19|20)\d\d(?!\p{N})/gu
const month = /^(January|February|March|April|May|June|July|August|September|October|November|December) /

describe.each(Object.keys(diagnoses))('the reports of %s', (name) => {
  it.each(languages)('cite no work that their list does not hold (%s)', (language) => {
    for (const template of ['board', 'study'] as const) {
      const {sections} = composeReport(diagnoses[name]!, language, {template})
      const list = sections.at(-1)!.blocks
      const said = sections.flatMap(({blocks}) => blocks.map(withoutScene))
      const met = JSON.stringify(said).match(citation) ?? []
      expect(met.length + list.length).toBeGreaterThan(0)
      for (const one of met) if (!month.test(one)) expect(workOf(one), one).toBeDefined()
    }
  })
  it.each(languages)('end a study by every work that it cites, and name each once (%s)', (language) => {
    const {sections} = composeReport(diagnoses[name]!, language, {template: 'study'})
    const chapter = sections.find(({id}) => id === 'study-bibliography')!
    const listed = chapter.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(plainText) : []))
    const others = sections.filter((one) => one !== chapter)
    const met = JSON.stringify(others.flatMap(({blocks}) => blocks.map(withoutScene))).match(citation) ?? []
    for (const one of met.filter((text) => !month.test(text))) {
      const expected = plainText(apaForm(workOf(one), language))
      expect(listed, one).toContain(expected)
    }
    expect(new Set(listed).size).toBe(listed.length)
    expect(JSON.stringify(others)).not.toContain('glossary-sources')
  })
})
