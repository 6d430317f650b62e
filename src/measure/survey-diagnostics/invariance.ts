import {z} from 'zod'
import {columnLabels} from '../../clean/index.ts'
import {analysedRows} from '../answered-rows.ts'
import {
  fewestItemsForInvariance,
  fewestPerGroup,
  groupInvariance,
  type Invariance,
  invarianceSchema,
  untestedInvariance,
} from '../group-invariance.ts'
import {surveyDiagnostic} from '../survey-diagnostic.ts'
import type {SurveyMaterial} from '../survey-material.ts'

const invarianceAcrossSchema = z.object({
  /** The known column that groups respondents. */
  column: z.string(),
  /** Groups large enough to be tested, the largest first. */
  groups: z.array(z.object({name: z.string(), n: z.int()})),
  /** Respondents of smaller groups, or of none. */
  leftOut: z.int(),
  ...invarianceSchema.shape,
})

/**
 * Do the questions mean the same in every group of a column? Asked only where a column is named. Constructs of three
 * items and more; groups under 100 are left out.
 */
export const invariance = surveyDiagnostic({
  id: 'invariance',
  terms: ['invariance'],
  ofModels: true,
  schema: invarianceAcrossSchema,
  run: (material) => {
    const {group: column} = material
    if (column === null) return null
    const labels = labelsOf(material, column)
    const sizes = new Map<string, number>()
    for (const label of labels) if (label !== '') sizes.set(label, (sizes.get(label) ?? 0) + 1)
    const groups = [...sizes]
      .map(([name, n]) => ({name, n}))
      .filter(({n}) => n >= fewestPerGroup)
      .sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1))
    const leftOut = labels.length - groups.reduce((sum, {n}) => sum + n, 0)
    const found =
      sizes.size < 2
        ? untestedInvariance('one-group')
        : groups.length < 2
          ? untestedInvariance('too-few-respondents')
          : across(
              material,
              labels,
              groups.map(({name}) => name),
            )
    return {status: 'ok', column, groups, leftOut, ...found}
  },
})

function labelsOf({survey}: SurveyMaterial, id: string): string[] {
  const all = columnLabels(survey, id)
  return Array.from(analysedRows(survey), (index) => all[index] ?? '')
}

function across({items, factors}: SurveyMaterial, labels: readonly string[], names: readonly string[]): Invariance {
  const rows = [...labels.keys()].filter((row) => names.includes(labels[row]!))
  const own = (code: string): Float64Array => {
    const {keyed} = items.find((item) => item.code === code)!
    return Float64Array.from(rows, (row) => keyed[row]!)
  }
  const varies = (code: string): boolean => {
    const column = own(code)
    return names.every((name) => {
      const answers = [...column].filter((answer, index) => labels[rows[index]!] === name && !Number.isNaN(answer))
      return answers.some((answer) => answer !== answers[0])
    })
  }
  const scales = (factors?.solution.data.scales ?? [])
    .map(({id, items: codes}) => ({id, items: codes.filter(varies)}))
    .filter(({items: codes}) => codes.length >= fewestItemsForInvariance)
  const columns = Object.fromEntries(scales.flatMap((scale) => scale.items.map((code) => [code, own(code)])))
  const group = Float64Array.from(rows, (row) => names.indexOf(labels[row]!))
  return groupInvariance(scales, {columns, group})
}
