import {expect, it} from 'vitest'
import {rules} from '../../src/recommend/rules.gen.ts'
import {cited} from '../../src/render/cited.ts'

it('keeps the literature of a source and leaves out codes and examples', () => {
  expect(cited('D5, D12; Reichheld 2003; Hirschman 1970', 'en')).toBe('Reichheld 2003; Hirschman 1970')
  expect(cited('D32; course example of Canal+; Foubert & Gijsbrechts 2016', 'fr')).toBe('Foubert et Gijsbrechts 2016')
})

it('says by whom a work is cited, not what it is about', () => {
  expect(cited('D31; Volle, on the Grande-Motte cable cars (citing Ohana 2001)', 'fr')).toBe(
    'Volle, d’après Ohana 2001',
  )
  expect(cited('D21; Volle, on the panels of Casino and Bien Joué (2001)', 'fr')).toBe('Volle 2001')
  expect(cited('Volle, on the cable cars: from 60 % to 40 % in three years (Ohana 2001)', 'en')).toBe(
    'Volle, citing Ohana 2001',
  )
  expect(cited('Volle (retention and win-back, citing Ohana 2001)', 'en')).toBe('Volle, citing Ohana 2001')
})

it('leaves a journal and its volume as they are', () => {
  expect(cited('Cronbach 1951, Psychometrika 16(3)', 'en')).toBe('Cronbach 1951, Psychometrika 16(3)')
})

it.each(rules.map(({id, source}) => [id, source]))('prints no internal code for %s', (_, source) => {
  expect(cited(source, 'fr')).not.toMatch(/\bD\d|\bon the\b|citing/)
  expect(cited(source, 'fr')).not.toBe('')
})
