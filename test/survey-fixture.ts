import type {KnownValues, Survey} from '../src/clean/index.ts'
import type {AnswerScale, Construct, Questionnaire, Role} from '../src/questionnaire/index.ts'

/** A construct in few words; an item written `-q3` is reversed. */
export interface ConstructSketch {
  readonly id: string
  readonly items?: readonly string[]
  readonly dimensions?: readonly string[]
  readonly role?: Role
  readonly scale?: AnswerScale
}

export interface SurveySketch {
  readonly scale?: AnswerScale
  readonly constructs: readonly ConstructSketch[]
  /** Answers as given, by item code; NaN = missing. */
  readonly columns: Readonly<Record<string, ArrayLike<number>>>
  readonly known?: Readonly<Record<string, KnownValues>>
  /** Places of respondents kept out of the analysis. */
  readonly excluded?: readonly number[]
}

const likert: AnswerScale = {low: 1, high: 7}
const same = (text: string) => ({en: text, fr: text})

/** A survey built by hand, as `clean` would give it. */
export function makeSurvey(sketch: SurveySketch): Survey {
  const questionnaire = makeQuestionnaire(sketch)
  const size = Object.values(sketch.columns)[0]?.length ?? 0
  const answers = Object.fromEntries(
    Object.entries(sketch.columns).map(([code, values]) => [code, Float64Array.from(values)]),
  )
  const keyed = {...answers}
  for (const construct of questionnaire.constructs)
    for (const item of construct.items) {
      const {low, high} = item.scale ?? questionnaire.scale
      const column = answers[item.code]
      if (item.reversed && column !== undefined) keyed[item.code] = column.map((answer) => low + high - answer)
    }
  const excluded = new Set(sketch.excluded)
  return {
    name: 'survey',
    questionnaire,
    respondents: Array.from({length: size}, (_, index) => ({
      id: String(index + 1),
      line: index + 2,
      excluded: excluded.has(index) ? ('too-few-answers' as const) : null,
      flags: [],
    })),
    answers,
    keyed,
    columns: sketch.known ?? {},
    asOf: null,
    input: {
      files: ['survey.csv'],
      sha256: '',
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      decimal: '.',
      rows: size,
      blankRows: 0,
      analysed: size - excluded.size,
      excluded: excluded.size === 0 ? [] : [{reason: 'too-few-answers', count: excluded.size}],
      cells: {valid: size * Object.keys(answers).length, missing: 0, rejected: 0},
      unusedColumns: [],
    },
    quality: {flags: [], careless: {count: 0, share: 0, excluded: false}, missingShare: 0, columns: []},
    warnings: [],
  }
}

function makeQuestionnaire({scale = likert, constructs}: SurveySketch): Questionnaire {
  const dimensions = new Set(constructs.flatMap((construct) => construct.dimensions ?? []))
  return {
    id: 'sketch',
    version: '1',
    title: same('Sketch'),
    purpose: same('For tests'),
    scale,
    constructs: constructs.map((construct) => makeConstruct(construct, dimensions.has(construct.id))),
    proxies: [],
    missing: [],
    headers: {},
    sources: ['Made for tests, 2026'],
  }
}

function makeConstruct(sketch: ConstructSketch, dimension: boolean): Construct {
  return {
    id: sketch.id,
    role: sketch.role ?? 'antecedent',
    labels: same(sketch.id),
    definition: same(sketch.id),
    source: 'Made for tests, 2026',
    items: (sketch.items ?? []).map((name) => ({
      code: name.replace(/^-/, ''),
      text: same(name),
      reversed: name.startsWith('-'),
      ...(sketch.scale === undefined ? {} : {scale: sketch.scale}),
    })),
    dimensions: [...(sketch.dimensions ?? [])],
    dimension,
  }
}
