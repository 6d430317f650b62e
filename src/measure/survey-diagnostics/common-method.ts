import {z} from 'zod'
import {principalAxis, principalComponents} from '../../stats/index.ts'
import {exploratoryProblemSchema} from '../exploratory-problems.ts'
import {surveyDiagnostic, unmeasured} from '../survey-diagnostic.ts'
import {thresholds} from '../thresholds.ts'

const value = z.number().nullable()

const commonMethodSchema = z.object({
  n: z.int(),
  items: z.array(z.string()),
  /** Share of all variance on the first unrotated principal component, 0 to 1. */
  firstComponent: value,
  /** The same on one principal axis factor, which leaves errors out. */
  firstFactor: value,
  problems: z.array(exploratoryProblemSchema),
})

/**
 * Harman's one-factor share: how much of all answers one axis explains. A high share does not prove that the way of
 * asking made the answers alike, nor a low one that it did not; it is given since it is asked for.
 */
export const commonMethod = surveyDiagnostic({
  id: 'common-method',
  terms: ['harman'],
  schema: commonMethodSchema,
  run: ({items, correlation, n}) => {
    const codes = items.map(({code}) => code)
    if (items.length < 3) return unmeasured('not-applicable', 'too-few-items', codes)
    if (n <= items.length) return unmeasured('not-applicable', 'too-few-respondents')
    const firstComponent = share(principalComponents(correlation, 1).communalities)
    const firstFactor = share(principalAxis(correlation, 1).communalities)
    const high = firstComponent >= thresholds.harman.value
    return {
      status: 'ok',
      n,
      items: codes,
      firstComponent,
      firstFactor,
      problems: high ? [{code: 'common-method' as const, items: []}] : [],
    }
  },
})

function share(communalities: readonly number[]): number {
  return communalities.reduce((sum, own) => sum + own, 0) / communalities.length
}
