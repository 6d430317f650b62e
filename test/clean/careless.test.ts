import {describe, expect, it} from 'vitest'
import {carelessIndices} from '../../src/clean/careless.ts'
import {qualityFlags} from '../../src/clean/index.ts'
import {explain} from '../../src/glossary/index.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {adHocQuestionnaire} from '../../src/questionnaire/index.ts'
import {csv, surveyOf} from './survey-of.ts'

const codes = Array.from({length: 12}, (_, index) => `q${index + 1}`)
/** Four reversed items of twelve. */
const questionnaire = adHocQuestionnaire(['a=q1..q4,-q5,-q6:1-7', 'b=q7..q10,-q11,-q12:1-7'])
const reversed = new Set([4, 5, 10, 11])

/** Sixty careful people whose answers follow an opinion of their own, then one sheet under study. */
function flagsOf(sheet: readonly string[], extra: {header: string; careful: string; own: string} | null = null) {
  const random = createRandom(7)
  const careful = Array.from({length: 80}, () => {
    const opinion = 2 + random.below(5)
    return codes.map((_, index) => {
      const answer = Math.min(7, Math.max(1, opinion + random.below(3) - 1))
      return String(reversed.has(index) ? 8 - answer : answer)
    })
  })
  const rows = [
    ...careful.map((row) => (extra ? [...row, extra.careful] : row)),
    extra ? [...sheet, extra.own] : [...sheet],
  ]
  const survey = surveyOf(csv(extra ? [...codes, extra.header] : codes, rows), {questionnaire})
  return {own: survey.respondents.at(-1)!.flags, survey}
}

const steady = ['5', '6', '5', '6', '3', '2', '6', '5', '6', '5', '2', '3']

describe('careless answering', () => {
  it('is not seen in careful people', () => {
    const {own, survey} = flagsOf(steady)
    expect(own).toEqual([])
    expect(survey.quality.careless.count).toBeLessThan(4)
  })

  it('is seen in one answer given all along: no variation, a long string, agreement with opposites', () => {
    expect(flagsOf(Array<string>(12).fill('7')).own).toEqual(['long-string', 'no-variation', 'inconsistent', 'outlier'])
  })

  it('is seen in a run of half the questionnaire', () => {
    expect(flagsOf(['5', '5', '5', '5', '5', '5', '3', '4', '5', '6', '2', '4']).own).toEqual(['long-string'])
  })

  it('is seen in answers left out', () => {
    expect(flagsOf(['5', '', '5', '', '3', '2', '6', '5', '6', '5', '2', '3']).own).toEqual(['many-missing'])
    expect(flagsOf(['5', '', '5', '6', '3', '2', '6', '5', '6', '5', '2', '3']).own).toEqual([])
  })

  it('is seen in a time too short to read, where the time is known', () => {
    expect(flagsOf(steady, {header: 'duration_seconds', careful: '180', own: '23'}).own).toEqual(['too-fast'])
    expect(flagsOf(steady, {header: 'duration_seconds', careful: '180', own: '24'}).own).toEqual([])
    expect(flagsOf(steady, {header: 'duration_seconds', careful: '180', own: ''}).own).toEqual([])
  })

  it('is seen in a check question answered wrongly', () => {
    expect(flagsOf(steady, {header: 'attention_1', careful: 'yes', own: 'no'}).own).toEqual(['failed-attention'])
  })

  it('is seen in a sheet copied cell by cell, and both copies are flagged', () => {
    const {survey} = flagsOf(steady)
    const rows = survey.respondents.map((_, row) => codes.map((code) => String(survey.answers[code]![row])))
    const doubled = surveyOf(csv(codes, [...rows, steady]), {questionnaire})
    const flagged = doubled.respondents.filter(({flags}) => flags.includes('duplicate-answers'))
    expect(flagged.map(({line}) => line)).toEqual([82, 83])
  })

  it('is dropped on demand only when two indices agree, and the ledger says so', () => {
    const {survey} = flagsOf(Array<string>(12).fill('7'))
    expect(survey.input.excluded).toEqual([])
    expect(survey.quality.careless.excluded).toBe(false)
    const rows = survey.respondents.map((_, row) => codes.map((code) => String(survey.answers[code]![row])))
    const dropped = surveyOf(csv(codes, rows), {questionnaire, cleaning: {excludeCareless: true}})
    expect(dropped.input.excluded).toEqual([{reason: 'careless', count: survey.quality.careless.count}])
    expect(dropped.respondents.at(-1)).toMatchObject({excluded: 'careless'})
    expect(dropped.quality.careless).toMatchObject({count: survey.quality.careless.count, excluded: true})
  })

  it('has one index for every flag of the contract, each with a source and a year', () => {
    expect(carelessIndices.map(({id}) => id).sort()).toEqual([...qualityFlags].sort())
    for (const {source} of carelessIndices) expect(source).toMatch(/\d{4}/)
  })
})

describe('what careless answers cost', () => {
  it('is the α they change most, with them and without', () => {
    const {quality} = flagsOf(codes.map(() => '4')).survey
    const {count, cost} = quality.flags.find(({id}) => id === 'no-variation')!
    expect(count).toBe(1)
    expect(['a', 'b']).toContain(cost!.construct)
    expect(cost!.alpha.putRight).not.toBe(cost!.alpha.asFound)
  })

  it('is not said where nobody is flagged', () => {
    const {quality} = flagsOf(steady).survey
    for (const {count, cost} of quality.flags) if (count === 0) expect(cost).toBeNull()
  })
})

describe('what a sign of careless answering is', () => {
  it.each(qualityFlags)('%s is explained under its own name, with the literature', (id) => {
    const {found} = explain(id)
    expect(found?.type).toBe('about')
    const source = carelessIndices.find((index) => index.id === id)!.source
    if (found?.type === 'about') expect(source).toContain(/\d{4}/.exec(found.about.source)![0])
  })
})
