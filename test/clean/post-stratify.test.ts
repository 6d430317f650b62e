import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {clean, type Margins, surveyWeights} from '../../src/clean/index.ts'
import {diagnose} from '../../src/pipeline.ts'
import {loadQuestionnaire, matchColumns} from '../../src/questionnaire/index.ts'
import {tableFromBytes} from '../../src/read/index.ts'

const bytes = readFileSync('examples/ski-lift/ski-lift.csv')
const table = tableFromBytes(bytes, 'ski-lift.csv')
const mapping = matchColumns(table.header, await loadQuestionnaire('relationship'))
const levels = [...new Set(table.rows.map(({cells}) => cells[mapping.known['channel']!]!.trim()))]
  .filter(Boolean)
  .sort()
/** The first level said to be half of the customer base, the others sharing the rest. */
const margins: Margins = {
  channel: Object.fromEntries(levels.map((level, index) => [level, index === 0 ? 0.5 : 0.5 / (levels.length - 1)])),
}
const weighted = (poststratification: Margins) => clean(table, mapping, {poststratification})

describe('weighting to known shares of the customer base', () => {
  it('gives the analysed respondents those shares, and tells what it cost', () => {
    const survey = weighted(margins)
    const weights = surveyWeights(survey)
    const channel = survey.columns['channel']!
    const sum = (holds: (index: number) => boolean): number =>
      weights.reduce((total, weight, index) => total + (holds(index) ? weight : 0), 0)
    const labelled = sum((index) => channel.values[index] !== '')
    expect(sum((index) => channel.values[index] === levels[0]) / labelled).toBeCloseTo(0.5, 8)
    const {n, effective, columns} = survey.quality.weights!
    expect(columns).toEqual(['channel'])
    expect(n).toBe(survey.input.analysed)
    expect(effective).toBeLessThan(n)
    expect(effective).toBeGreaterThan(n / 4)
  })

  it('moves the class shares towards the group that had answered too little', async () => {
    const [as, to] = await Promise.all([
      diagnose(table, mapping, {draws: 2, measurement: 'scales'}),
      diagnose(table, mapping, {draws: 2, measurement: 'scales', cleaning: {poststratification: margins}}),
    ])
    const group = as.diagnosis.breakdowns.find(({column}) => column === 'channel')!.groups
    const first = group.find(({group: name}) => name === levels[0])!.loyal.estimate!
    const [before, after] = [as.diagnosis.shares.loyal.estimate!, to.diagnosis.shares.loyal.estimate!]
    expect(Math.sign(after - before)).toBe(Math.sign(first - before))
    expect(as.diagnosis.quality.weights).toBeNull()
  })

  it.each([
    ['a column that is not there', {nowhere: {a: 1}}, 'MARGIN_COLUMN_UNKNOWN'],
    ['a level without a share', {channel: {[levels[0]!]: 1}}, 'MARGIN_LEVEL_MISSING'],
    ['a level nobody has', {channel: {...margins['channel'], unheard: 0.1}}, 'MARGIN_LEVEL_EMPTY'],
  ])('refuses %s in words', (_, wrong, code) => {
    expect(() => weighted(wrong as Margins)).toThrow(expect.objectContaining({code}))
  })
})
