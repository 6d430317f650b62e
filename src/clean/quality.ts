import type {Table} from '../read/index.ts'
import type {Carelessness} from './careless.ts'
import {columnIssues} from './column-issues.ts'
import {costliestScale} from './forensics/costliest-scale.ts'
import {forensicScales} from './forensics.ts'
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
  const answered = respondents.flatMap(({excluded}, row) => (excluded === null || excluded === 'careless' ? [row] : []))
  const n = answered.length
  const scales = forensicScales(items, answered)
  const careless = found.careless.filter(Boolean).length
  const missing = items.reduce((sum, item) => sum + item.missing, 0)
  return {
    flags: found.applied.map((id) => {
      const count = found.flags.filter((flags) => flags.includes(id)).length
      if (count === 0) return {id, count, share: share(count, n), cost: null}
      const {construct, alpha} = costliestScale(scales, (place) => !found.flags[answered[place]!]!.includes(id))
      return {id, count, share: share(count, n), cost: construct === null ? null : {construct, alpha}}
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
