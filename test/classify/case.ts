import type {KnownValues, Survey} from '../../src/clean/index.ts'
import {type Questionnaire, questionnaireSchema, type Role} from '../../src/questionnaire/index.ts'
import type {Scores} from '../../src/score/index.ts'

const both = (word: string): {en: string; fr: string} => ({en: word, fr: word})

/**
 * A questionnaire of constructs, one per role named, each of as many items. A single item is called after its construct, which
 * is enough for scores given directly; several are numbered from 1.
 */
export function questionnaireOf(constructs: Readonly<Record<string, Role>>, items = 1): Questionnaire {
  return questionnaireSchema.parse({
    id: 'case',
    version: '1',
    title: both('case'),
    purpose: both('case'),
    scale: {low: 0, high: 100},
    constructs: Object.entries(constructs).map(([id, role]) => ({
      id,
      role,
      labels: both(id),
      definition: both(id),
      source: 'test 2026',
      items: Array.from({length: items}, (_, item) => ({code: items === 1 ? id : `${id}${item + 1}`, text: both(id)})),
    })),
    sources: ['test 2026'],
  })
}

export interface Case {
  readonly questionnaire: Questionnaire
  /** POMP by construct, one value per respondent. */
  readonly scores: Readonly<Record<string, readonly number[]>>
  /** ρ of every construct; 1 = without measurement error. */
  readonly reliability: number
  readonly columns?: Readonly<Record<string, KnownValues>>
  readonly asOf?: string
}

/** A survey and its scores with everything given: the classification is then the only thing under test. */
export function surveyOf({questionnaire, scores, reliability, columns = {}, asOf}: Case): {
  survey: Survey
  scores: Scores
} {
  const ids = Object.keys(scores)
  const size = scores[ids[0]!]!.length
  const answers = Object.fromEntries(ids.map((id) => [id, Float64Array.from(scores[id]!)]))
  const survey: Survey = {
    name: 'case',
    questionnaire,
    respondents: Array.from({length: size}, (_, index) => ({
      id: `${index + 1}`,
      line: index + 2,
      excluded: null,
      flags: [],
    })),
    answers,
    keyed: answers,
    columns,
    asOf: asOf ?? null,
    input: {
      files: [],
      sha256: '',
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      decimal: '.',
      rows: size,
      blankRows: 0,
      analysed: size,
      excluded: [],
      cells: {valid: size * ids.length, missing: 0, rejected: 0},
      unusedColumns: [],
    },
    quality: {flags: [], careless: {count: 0, share: 0, excluded: false}, missingShare: 0, columns: []},
    warnings: [],
  }
  return {survey, scores: Object.fromEntries(ids.map((id) => [id, constructScores(answers[id]!, reliability)]))}
}

function constructScores(values: Float64Array, reliability: number): Scores[string] {
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const sd = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length - 1))
  const standardErrors = values.map((value) => (Number.isNaN(value) ? Number.NaN : sd * Math.sqrt(1 - reliability)))
  return {scores: values, standardErrors, reliability, reliabilityAssumed: false, mean, sd, dimensions: []}
}
