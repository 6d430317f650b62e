import {z} from 'zod'
import {covarianceMatrix} from '../../stats/index.ts'
import {answeredSomething} from '../answered-rows.ts'
import {completeOrAll} from '../material.ts'
import {purificationSchema, purifyScale} from '../purify-scale.ts'
import {surveyDiagnostic, unmeasured} from '../survey-diagnostic.ts'
import type {SurveyItem} from '../survey-material.ts'

const purificationsSchema = z.object({
  /** By construct id; those with fewer than three items that vary have nothing to purify and are left out. */
  scales: z.record(z.string(), purificationSchema),
})

/**
 * What purification would recommend, scale by scale, and for each construct made of dimensions over all their items with
 * as many components. The scoring never follows it by itself.
 */
export const purification = surveyDiagnostic({
  id: 'purification',
  terms: ['purification', 'communality', 'kmo', 'bartlett-sphericity'],
  schema: purificationsSchema,
  run: ({survey, items}) => {
    const scales = survey.questionnaire.constructs.flatMap(({id, dimensions}) => {
      const of = dimensions.length === 0 ? [id] : dimensions
      const own = items.filter(({construct}) => of.includes(construct))
      const present = new Set(own.map(({construct}) => construct)).size
      return own.length < 3 ? [] : [[id, purified(own, present)] as const]
    })
    if (scales.length === 0) return unmeasured('not-applicable', 'too-few-items')
    return {status: 'ok', scales: Object.fromEntries(scales)}
  },
})

function purified(items: readonly SurveyItem[], components: number): z.infer<typeof purificationSchema> {
  const columns = items.map(({keyed}) => keyed)
  const kept = completeOrAll(columns, answeredSomething(columns))
  const codes = items.map(({code}) => code)
  return purifyScale({codes, covariance: covarianceMatrix(kept), n: answeredSomething(kept), components})
}
