import type {CarelessIndex} from './careless-index.ts'

/** A check question not answered as asked: a no in any column `attention_*`. */
export const failedAttention: CarelessIndex = {
  id: 'failed-attention',
  source: 'Meade & Craig 2012, Psychological Methods 17',
  flag: ({columns}) => {
    const checks = Object.entries(columns).flatMap(([id, column]) =>
      id.startsWith('attention_') && column.type !== 'text' ? [column.values] : [],
    )
    return checks.length === 0 ? null : (row) => checks.some((values) => values[row] === 0)
  },
}
