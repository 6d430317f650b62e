import type {Table} from '../read/index.ts'
import type {Carelessness} from './careless.ts'
import {columnIssues} from './column-issues.ts'
import type {ItemAnswers} from './read-answers.ts'
import type {QualityResult, Respondent} from './schema.ts'

/** How far the answers can be trusted: shares are of respondents who answered enough, whether dropped as careless or not. */
export function quality(
  table: Table,
  items: readonly ItemAnswers[],
  judged: {
    readonly respondents: readonly Respondent[]
    readonly found: Carelessness
    readonly excludeCareless: boolean | undefined
  },
): QualityResult {
  const {respondents, found} = judged
  const n = respondents.filter(({excluded}) => excluded === null || excluded === 'careless').length
  const careless = found.careless.filter(Boolean).length
  const missing = items.reduce((sum, item) => sum + item.missing, 0)
  return {
    flags: found.applied.map((id) => {
      const count = found.flags.filter((flags) => flags.includes(id)).length
      return {id, count, share: share(count, n)}
    }),
    careless: {count: careless, share: share(careless, n), excluded: judged.excludeCareless === true},
    missingShare: share(missing, items.length * respondents.length),
    columns: columnIssues(
      table,
      items,
      respondents.map(({excluded}) => excluded === null),
    ),
  }
}

function share(count: number, total: number): number | null {
  return total === 0 ? null : count / total
}
