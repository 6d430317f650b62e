import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type CleanOptions, forensicTexts} from '../../src/clean/index.ts'
import type {Check} from '../../src/findings.ts'
import {UserError} from '../../src/kernel/index.ts'
import {exploratoryProblemTexts, factorProblemTexts, scaleProblemTexts} from '../../src/measure/index.ts'
import {check} from '../../src/pipeline.ts'
import {adHocQuestionnaire, matchColumns} from '../../src/questionnaire/index.ts'
import {tableFromBytes} from '../../src/read/index.ts'

const folder = resolve(process.cwd(), '../shared/data/psychometric')
const present = existsSync(folder)

interface Edge {
  /** What must be named, all of it; none where nothing is wrong with the data. */
  readonly named: readonly string[]
  readonly scales?: readonly string[]
  readonly cleaning?: CleanOptions
  /** Said by the factor model, groups or missing-data estimation, not by the scales: what R says there. */
  readonly factorModel?: string
  /** The column g groups the respondents, and invariance is asked for. */
  readonly group?: boolean
}

const reject: CleanOptions = {badCells: 'reject'}
const halves = ['first=q1..q3:1-7', 'second=q4..q6:1-7']
const noise = ['first=q1..q3:-4-4', 'second=q4..q6:-4-4']

/** Every file with what the tool names in it. `+` marks the run in which unreadable answers are read as missing. */
const edges: Readonly<Record<string, Edge | readonly Edge[]>> = {
  'baseline.csv': {named: []},
  'zero_variance_item.csv': {named: ['zero-variance-item', 'column zero-variance']},
  'all_items_constant.csv': {
    named: ['zero-variance-item', 'constant-respondents', 'unusable', 'exploratory too-few-items'],
  },
  'all_missing_column.csv': {named: ['unanswered-item', 'column all-missing']},
  'all_straight_liners.csv': {
    named: ['perfect-collinearity', 'constant-respondents', 'cloned-columns', 'flag long-string'],
  },
  'n_0.csv': {named: ['NO_ROWS']},
  'n_4_p_6.csv': {named: ['TOO_FEW_RESPONDENTS']},
  'duplicate_item.csv': {named: ['perfect-collinearity', 'cloned-columns', 'repeated-items']},
  'duplicate_item_perfect_collinearity_.csv': {named: ['perfect-collinearity', 'cloned-columns', 'repeated-items']},
  'linear_dep.csv': [
    {named: ['ANSWER_OUT_OF_RANGE']},
    {named: ['perfect-collinearity', 'ANSWERS_REJECTED', 'repeated-items'], cleaning: reject},
  ],
  'linear_dependency_q6_q1_q2_q3.csv': [
    {named: ['ANSWER_OUT_OF_RANGE']},
    {named: ['perfect-collinearity', 'ANSWERS_REJECTED', 'repeated-items'], cleaning: reject},
  ],
  'one_item_scale.csv': {scales: ['q=q1:1-7'], named: ['single-item', 'assumed', 'exploratory too-few-items']},
  'two_item_scale.csv': {scales: ['q=q1,q2:1-7'], named: ['two-items', 'exploratory too-few-items']},
  'two_2_item_factors.csv': {
    scales: ['first=q1,q2:1-7', 'second=q3,q4:1-7'],
    named: ['two-items', 'purification too-few-items'],
    factorModel: 'covariance matrix of latent variables is not positive definite',
  },
  'two_factors_r_1_same_construct_.csv': {
    scales: halves,
    named: ['factors merged-constructs'],
    factorModel: 'covariance matrix of latent variables is not positive definite',
  },
  'missing_40_q1_empty_row_listwise.csv': {named: ['blank row', 'missing answers']},
  'fiml_empty_row.csv': {named: ['blank row', 'missing answers'], factorModel: 'empty cases are ignored by FIML'},
  'reverse_item.csv': {named: ['unreversed-item']},
  'reverse_item_check_keys_TRUE.csv': {named: ['unreversed-item']},
  'mixed_scales_x1000.csv': [
    {named: ['ANSWER_OUT_OF_RANGE']},
    {named: ['unanswered-item', 'column all-missing', 'ANSWERS_REJECTED'], cleaning: reject},
  ],
  '40x_duplicated_rows_of_5.csv': {named: ['repeated-rows', 'perfect-collinearity']},
  'non_integer_Likert.csv': [
    {named: ['ANSWER_OUT_OF_RANGE']},
    {named: ['column non-integer', 'ANSWERS_REJECTED'], cleaning: reject},
  ],
  'string_in_item.csv': [{named: ['ANSWER_NOT_A_NUMBER']}, {named: ['ANSWERS_REJECTED'], cleaning: reject}],
  'Inf.csv': [{named: ['ANSWER_NOT_A_NUMBER']}, {named: ['ANSWERS_REJECTED'], cleaning: reject}],
  'random.csv': {named: ['negative-alpha', 'nothing-in-common', 'low-sampling-adequacy', 'unusable']},
  'n_20_noise_2_factors.csv': {
    scales: noise,
    named: ['too-few-respondents', 'negative-alpha', 'heywood', 'exploratory too-few-respondents'],
    factorModel: 'latent variances are negative',
  },
  'n_20_noise_iter_max_3.csv': {
    scales: noise,
    named: ['too-few-respondents', 'negative-alpha', 'heywood'],
    factorModel: 'the optimizer finds no solution in three iterations',
  },
  'missing_variable_in_data.csv': {scales: ['q=q1,q2,zz:1-7'], named: ['ITEM_WITHOUT_COLUMN']},
  'group_with_n_3.csv': {
    group: true,
    named: ['invariance too-few-respondents'],
    factorModel: 'a group of 3 has no variance in q4, q5, q6',
  },
  'single_group.csv': {group: true, named: ['invariance one-group'], factorModel: 'nothing to compare: one group'},
}

function checked(file: string, {scales = ['q=q1..q6:1-7'], cleaning, group}: Edge): Check | UserError {
  try {
    const table = tableFromBytes(readFileSync(resolve(folder, file)), file)
    const mapping = matchColumns(table.header, adHocQuestionnaire(scales), group === true ? {segment: 'g'} : {})
    return check(table, mapping, {cleaning, group: group === true ? 'segment' : undefined})
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
}

/** Every code a result holds; each of them has its words and its next step. */
function codesOf(result: Check | UserError): string[] {
  if (result instanceof UserError) {
    expect(result.definition.texts.fr.tryThis.length).toBeGreaterThan(10)
    return [result.code]
  }
  const {input, quality, measurement = {}} = result
  const problems = Object.values(result.scales).flatMap((scale) => scale.problems.map(({code}) => code))
  for (const code of problems) expect(scaleProblemTexts.fr[code].next.length).toBeGreaterThan(10)
  const forensics = (quality.forensics ?? []).map(({code}) => code)
  for (const code of forensics) expect(forensicTexts.fr[code].next.length).toBeGreaterThan(10)
  const {exploratory} = measurement
  const explored = exploratory?.status === 'ok' ? exploratory.problems.map(({code}) => code) : []
  for (const code of explored) expect(exploratoryProblemTexts.fr[code].next.length).toBeGreaterThan(10)
  const modelled = (result.factorModel?.problems ?? []).map(({code}) => code)
  for (const code of modelled) expect(factorProblemTexts.fr[code].next.length).toBeGreaterThan(10)
  return [
    ...problems,
    ...forensics,
    ...explored,
    ...modelled.map((code) => `factors ${code}`),
    ...(result.factorModel?.admissible === false ? ['factors inadmissible'] : []),
    ...Object.entries(measurement).flatMap(([id, outcome]) =>
      outcome === undefined || outcome.status === 'ok' ? [] : [`${id} ${outcome.reason}`],
    ),
    ...(measurement.invariance?.status === 'ok' && measurement.invariance.reason !== null
      ? [`invariance ${measurement.invariance.reason}`]
      : []),
    ...Object.values(result.scales).map(({verdict}) => verdict),
    ...result.warnings.map(({code}) => code),
    ...quality.columns.flatMap(({issues}) => issues.map((issue) => `column ${issue}`)),
    ...quality.flags.flatMap(({id, count}) => (count > 0 ? [`flag ${id}`] : [])),
    ...(input.blankRows > 0 ? ['blank row'] : []),
    ...(input.cells.missing > 0 ? ['missing answers'] : []),
  ]
}

const runs = Object.entries(edges).flatMap(([file, edge]) =>
  [edge].flat().map((one: Edge) => ({file, edge: one, run: one.cleaning === undefined ? file : `${file} +`})),
)

describe.skipIf(!present)('psychometric edge cases, checked as a user would', () => {
  it('are all in the table', () => {
    expect(Object.keys(edges).sort()).toEqual(
      readdirSync(folder)
        .filter((file) => file.endsWith('.csv'))
        .sort(),
    )
  })

  it.each(runs)('$run: what is wrong is named', ({file, edge}) => {
    const codes = codesOf(checked(file, edge))
    expect(codes).toEqual(expect.arrayContaining([...edge.named]))
    expect(codes.filter((code) => code.endsWith('unexpected'))).toEqual([])
    // Silent only where nothing is wrong, or where it takes a factor model to see it.
    expect(edge.named.length > 0 || edge.factorModel !== undefined || file === 'baseline.csv').toBe(true)
  })

  it('sound data are called sound', () => {
    const codes = codesOf(checked('baseline.csv', {named: []}))
    expect(codes.filter((code) => !code.startsWith('flag'))).toEqual([
      'commonMethod one-notion',
      'discriminantValidity too-few-items',
      'good',
    ])
  })

  it('a question turned by mistake: α as it stands and as it would be, which is psych’s with check.keys', () => {
    const result = checked('reverse_item.csv', {named: []})
    if (result instanceof UserError) throw result
    const [found] = result.quality.forensics ?? []
    expect(found).toMatchObject({code: 'unreversed-item', construct: 'q', items: ['q2']})
    expect(found!.alpha.putRight).toBeCloseTo(0.8108301, 7)
    expect(found!.alpha.asFound).toBeCloseTo(result.scales['q']!.alpha.raw!, 10)
  })
})
