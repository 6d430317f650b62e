import type {Survey} from '../../src/clean/index.ts'
import {type Questionnaire, questionnaireSchema} from '../../src/questionnaire/index.ts'
import {items} from './items.ts'
import {constructs} from './populations.ts'
import type {SimulatedSurvey} from './simulate.ts'

const both = (word: string): {en: string; fr: string} => ({en: word, fr: word})
const roles = ['satisfaction', 'trust', 'commitment', 'constraint', 'constraint'] as const

/** Answers come in POMP points already: one scale serves five points, seven points and none. */
export const questionnaire: Questionnaire = questionnaireSchema.parse({
  id: 'simulated',
  version: '1',
  title: both('simulated'),
  purpose: both('calibration'),
  scale: {low: 0, high: 100},
  constructs: constructs.map((id, construct) => ({
    id,
    role: roles[construct],
    labels: both(id),
    definition: both(id),
    source: 'simulated 2026',
    items: items.map((_, item) => ({code: `${id}${item + 1}`, text: both(id)})),
  })),
  sources: ['simulated 2026'],
})

/** The simulated answers as the engine finds a survey after cleaning. */
export function surveyOf({answers}: SimulatedSurvey): Survey {
  const size = answers.length
  const columns = Object.fromEntries(
    questionnaire.constructs.flatMap(({items: own}, construct) =>
      own.map(({code}, item) => [code, Float64Array.from(answers, (row) => row[construct]![item]!)] as const),
    ),
  )
  return {
    name: 'simulated',
    questionnaire,
    respondents: Array.from({length: size}, (_, index) => ({
      id: `${index + 1}`,
      line: index + 2,
      excluded: null,
      flags: [],
    })),
    answers: columns,
    keyed: columns,
    columns: {},
    asOf: null,
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
      cells: {valid: size * constructs.length * items.length, missing: 0, rejected: 0},
      unusedColumns: [],
    },
    quality: {flags: [], careless: {count: 0, share: 0, excluded: false}, missingShare: 0, columns: []},
    warnings: [],
  }
}
