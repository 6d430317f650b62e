import IntlMessageFormat from 'intl-messageformat'
import {describe, expect, it} from 'vitest'
import {forensicCodes, forensicTexts} from '../../src/clean/index.ts'
import {createRandom, languages, UserError} from '../../src/kernel/index.ts'
import {csv, sixHeaders, surveyOf} from './survey-of.ts'

const random = createRandom(8)
/** Answers of customers to six questions on seven points that measure one thing. */
const sheets = Array.from({length: 120}, () => {
  const opinion = 1 + random.next() * 6
  return sixHeaders.map(() => Math.max(1, Math.min(7, Math.round(opinion + (random.next() - 0.5) * 5))))
})
type Sheets = readonly (readonly (number | string)[])[]
const surveyed = (rows: Sheets, missing: string[] = []) =>
  surveyOf(
    csv(
      sixHeaders,
      rows.map((row) => row.map(String)),
    ),
    {cleaning: {missing}},
  )
const forensics = (rows: Sheets, missing: string[] = []) => surveyed(rows, missing).quality.forensics!

describe('what is wrong with the data as a whole, and its price', () => {
  it('honest answers show nothing', () => {
    expect(forensics(sheets)).toEqual([])
  })

  it('a code for "no answer" left in: α with the code read as an answer beside α without', () => {
    const coded = sheets.map((row, i) => (i % 10 === 0 ? [-99, ...row.slice(1)] : row))
    const [found, ...others] = forensics(coded, ['-99'])
    expect(others).toEqual([])
    expect(found).toMatchObject({code: 'missing-code', construct: 'q', items: ['q1'], count: 12, detail: '-99'})
    expect(found!.alpha.asFound!).toBeLessThan(0.1)
    expect(found!.alpha.putRight!).toBeGreaterThan(0.7)
  })

  it('the error about such a code says its price before the user declares it', () => {
    const coded = sheets.map((row, i) => (i % 10 === 0 ? [-99, ...row.slice(1)] : row))
    const stopped = (() => {
      try {
        return surveyed(coded)
      } catch (error) {
        return error
      }
    })()
    if (!(stopped instanceof UserError)) throw stopped
    expect(stopped.code).toBe('ANSWER_OUT_OF_RANGE')
    expect(stopped.values).toMatchObject({codes: '-99', cost: 'some'})
    const said = (language: 'en' | 'fr') =>
      String(new IntlMessageFormat(stopped.definition.texts[language].what, language).format(stopped.values))
    expect(said('en')).toMatch(/-99 would take the α of this scale from 0?\.\d\d to -?0?\.\d\d\./)
    expect(said('fr')).toMatch(/-99 ferait passer l’α de cette échelle de 0?,\d\d à -?0?,\d\d\./)
  })

  it('a question that nobody turned: α once turned', () => {
    const turned = sheets.map((row) => row.map((answer, i) => (i === 2 ? 8 - answer : answer)))
    const [found] = forensics(turned)
    expect(found).toMatchObject({code: 'unreversed-item', items: ['q3'], count: 1})
    expect(found!.alpha.putRight!).toBeGreaterThan(found!.alpha.asFound! + 0.1)
  })

  it('columns alike for nearly everybody, even where a few cells differ', () => {
    const cloned = sheets.map((row, i) => [...row.slice(0, 5), i < 3 ? (row[0]! % 7) + 1 : row[0]!])
    const [found] = forensics(cloned)
    expect(found).toMatchObject({code: 'cloned-columns', items: ['q1', 'q6'], count: 2})
    expect(found!.alpha.asFound!).toBeGreaterThan(found!.alpha.putRight!)
  })

  it('two questions that everybody likes are not taken for copies', () => {
    const liked = sheets.map((row, i) => [i === 0 ? 6 : 7, i === 1 ? 6 : 7, ...row.slice(2)])
    expect(forensics(liked).map(({code}) => code)).not.toContain('cloned-columns')
  })

  it('respondents who answer everything alike, from one in twenty on', () => {
    const flat = sheets.map((row, i) => (i % 4 === 0 ? row.map(() => (i % 8 === 0 ? 1 : 7)) : row))
    const found = forensics(flat).find(({code}) => code === 'constant-respondents')
    expect(found).toMatchObject({count: 30, construct: 'q'})
    expect(found!.alpha.asFound!).toBeGreaterThan(found!.alpha.putRight!)
    const rare = sheets.map((row, i) => (i === 0 ? row.map(() => 7) : row))
    expect(forensics(rare)).toEqual([])
  })

  it('rows pasted twice', () => {
    const [found] = forensics([...sheets, ...sheets])
    expect(found).toMatchObject({code: 'repeated-rows', construct: 'q'})
    expect(found!.count).toBeGreaterThanOrEqual(120)
  })

  it.each(forensicCodes)('"%s" is said with what to do, in both languages', (code) => {
    for (const language of languages)
      for (const known of ['yes', 'no']) {
        const {what, next} = forensicTexts[language][code]
        const values = {known, items: 'q1', count: 3, code: '-99', scale: 'Trust', found: '.43', right: '.83'}
        const said = String(new IntlMessageFormat(what, language).format(values))
        expect(said).not.toMatch(/[{}]/)
        expect(said.includes('.43')).toBe(known === 'yes')
        expect(next.length).toBeGreaterThan(10)
      }
  })
})
