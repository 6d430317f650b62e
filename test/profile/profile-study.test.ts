import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {diagnosisSchema} from '../../src/diagnosis.ts'
import {diagnose} from '../../src/pipeline.ts'
import {groupNames, type Study} from '../../src/profile/index.ts'
import {loadQuestionnaire, matchColumns} from '../../src/questionnaire/index.ts'
import {tableFromBytes} from '../../src/read/index.ts'

const table = tableFromBytes(new Uint8Array(readFileSync('examples/ski-lift/ski-lift.csv')), 'ski-lift.csv')
const relationship = await loadQuestionnaire('relationship')
const studied = async (study?: Study, minCell = 5) => {
  const options = {
    draws: 0,
    measurement: 'scales' as const,
    minCell,
    study,
    context: {randomSample: true, base: 20_000},
  }
  return (await diagnose(table, matchColumns(table.header, relationship), options)).diagnosis
}
const diagnosis = await studied({sample: {invited: 1000}})
const profiles = diagnosis.profiles!

/** Shares of the channels as the file has them. */
const channels = (() => {
  const column = matchColumns(table.header, relationship).known['channel']!
  const counts = new Map<string, number>()
  for (const {cells} of table.rows) counts.set(cells[column]!, (counts.get(cells[column]!) ?? 0) + 1)
  return Object.fromEntries([...counts].map(([label, count]) => [label, count / table.rows.length]))
})()
/** One more run, with everything that can be asked. */
const asked = (
  await studied(
    {hypotheses: [{from: 'satisfaction', to: 'trust', sign: 'negative'}], population: {channel: channels}},
    20,
  )
).profiles!

describe('the profiles of the classes', () => {
  it('are part of a result that its schema accepts', () => {
    expect(diagnosisSchema.parse(JSON.parse(JSON.stringify(diagnosis))).profiles).toEqual(profiles)
    for (const group of profiles.groups) expect(groupNames).toContain(group)
  })
  it('count every classified customer who has a label, once', () => {
    expect(profiles.tables.length).toBeGreaterThan(0)
    for (const {rows, n} of profiles.tables) {
      const counted = rows.flatMap(({counts}) => counts).reduce((a, b) => a + b, 0)
      expect(rows.length === 0 ? n : counted).toBe(n)
      expect(n).toBeLessThanOrEqual(diagnosis.classified)
    }
  })
  it('show no cell of fewer customers than the smallest that may be told', () => {
    for (const {rows} of [...profiles.tables, ...asked.tables])
      for (const {counts} of rows) for (const count of counts) expect(count === 0 || count >= 5).toBe(true)
    for (const {rows} of asked.tables)
      for (const {counts} of rows) for (const count of counts) expect(count === 0 || count >= 20).toBe(true)
  })
  it('never make a test easier by correcting it', () => {
    for (const {p, adjusted} of profiles.tables) expect(adjusted!).toBeGreaterThanOrEqual(p!)
    for (const {welch, adjusted} of profiles.comparisons)
      if (adjusted !== null) expect(adjusted).toBeGreaterThanOrEqual(welch.p!)
  })
  it('do not compare the classes by what they are made of', () => {
    const compared = profiles.comparisons.map(({variable}) => variable)
    for (const {construct} of diagnosis.classification.rule.attitude) expect(compared).not.toContain(construct)
    for (const column of diagnosis.classification.rule.realConstraint) expect(compared).not.toContain(column)
  })
  it('give a response rate only where it is known who was asked, a margin of error only for a random sample', () => {
    expect(profiles.responseRate).toBeCloseTo(diagnosis.input.rows / 1000, 9)
    expect(profiles.marginOfError).toBeCloseTo(
      0.98 * Math.sqrt((1 - diagnosis.input.analysed / 20_000) / diagnosis.input.analysed),
      3,
    )
  })
})

describe('hypotheses', () => {
  it('are those of the theory, on what is measured, each with a verdict that follows from its numbers', () => {
    expect(profiles.hypotheses.map(({id}) => id)).toEqual(profiles.hypotheses.map((_, index) => `H${index + 1}`))
    for (const {verdict, adjusted, coefficient} of profiles.hypotheses) {
      if (verdict === 'supported') expect(adjusted! < 0.05 && coefficient.estimate! > 0).toBe(true)
      if (verdict === 'inconclusive') expect(adjusted! >= 0.05 && coefficient.ci[1]! >= 0.1).toBe(true)
    }
  })
  it('stated by the user replace them, and are rejected when the relation goes the other way', () => {
    expect(asked.hypotheses).toHaveLength(1)
    expect(asked.hypotheses[0]).toMatchObject({id: 'H1', verdict: 'rejected', beside: []})
  })
  it('that name an unknown construct are refused in words', async () => {
    const wrong = studied({hypotheses: [{from: 'satisfaction', to: 'happiness', sign: 'positive'}]})
    await expect(wrong).rejects.toThrow('HYPOTHESIS_CONSTRUCT')
  })
})

describe('the fit of the sample to the base', () => {
  it('is perfect where the base has the sample’s own shares', () => {
    expect(asked.fit[0]?.chiSquare ?? Number.NaN).toBeLessThan(5)
    expect(asked.fit[0]?.p ?? Number.NaN).toBeGreaterThan(0.05)
  })
})
