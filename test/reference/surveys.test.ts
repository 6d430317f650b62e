import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {type Diagnosis, diagnosisSchema} from '../../src/diagnosis.ts'
import {diagnose} from '../../src/pipeline.ts'
import {loadQuestionnaire, matchColumns} from '../../src/questionnaire/index.ts'
import {readTable} from '../../src/read/index.ts'
import {composeReport, renderDocument, renderJson} from '../../src/render/index.ts'

const shared = resolve(process.cwd(), '../shared')

interface Reference {
  readonly items: readonly string[]
  readonly n_missing_cells: number
  readonly pairwise: {
    readonly total: {readonly raw_alpha: number; readonly 'std.alpha': number}
    readonly item_stats: readonly {readonly item: string; readonly 'r.drop': number}[]
  }
}

const surveys = [
  {name: 'mobi', questionnaire: 'ecsi', reference: 'seminr_mobi', missing: [], least: 6},
  {
    name: 'corp_rep',
    questionnaire: 'test/fixtures/corp-rep.json',
    reference: 'seminr_corp_rep_data',
    missing: ['-99'],
    least: 4,
  },
] as const

function referencesOf(name: string): readonly Reference[] {
  const text = readFileSync(resolve(shared, `reference/reliability_${name}.json`), 'utf8')
  const {scales}: {scales: Record<string, Reference>} = JSON.parse(text)
  return Object.values(scales)
}

async function diagnosed({name, questionnaire, missing}: (typeof surveys)[number]): Promise<Diagnosis> {
  const table = await readTable(resolve(shared, `data/survey/${name}.csv`))
  const mapping = matchColumns(table.header, await loadQuestionnaire(questionnaire))
  const {diagnosis} = await diagnose(table, mapping, {draws: 40, cleaning: {missing}})
  return JSON.parse(renderJson(diagnosis))
}

/** Files that are not of this project, read where they lie. */
describe.skipIf(!existsSync(shared)).each(surveys)(
  'the published survey $name, from its file to the JSON',
  (survey) => {
    let diagnosis: Diagnosis
    beforeAll(async () => {
      diagnosis = await diagnosed(survey)
    })

    it('is diagnosed whole, nobody lost', () => {
      expect(diagnosisSchema.strict().safeParse(diagnosis).error).toBeUndefined()
      const {input, classified, unclassified, shares} = diagnosis
      const lost = unclassified.reduce((sum, {count}) => sum + count, 0)
      expect(classified + lost).toBe(input.rows)
      expect(shares.loyal.count + shares.inert.count + shares.retained.count).toBe(classified)
      expect(shares.loyal.estimate! + shares.inert.estimate! + shares.retained.estimate!).toBeCloseTo(1, 9)
    })

    it('has the α, standardised α and item–rest r of R psych 2.2.9 in every scale of the same items', () => {
      const pairs = referencesOf(survey.reference).flatMap((reference) => {
        const found = Object.values(diagnosis.scales).find(({items}) => String(items) === String(reference.items))
        return found === undefined ? [] : [{reference, found}]
      })
      expect(pairs.length).toBeGreaterThanOrEqual(survey.least)
      for (const {reference, found} of pairs) {
        const {total, item_stats} = reference.pairwise
        expect(Math.abs(found.alpha.raw! - total.raw_alpha)).toBeLessThan(1e-6)
        expect(Math.abs(found.alpha.standardized! - total['std.alpha'])).toBeLessThan(1e-6)
        for (const {item, 'r.drop': r} of item_stats) expect(Math.abs(found.itemRest[item]! - r)).toBeLessThan(1e-6)
      }
    })

    it('has a report in both languages', async () => {
      for (const language of ['en', 'fr'] as const) {
        const bytes = await renderDocument(composeReport(diagnosis, language), 'md')
        expect(new TextDecoder().decode(bytes)).not.toMatch(/undefined|NaN|\[object/)
      }
    })
  },
)
