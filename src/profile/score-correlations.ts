import type {Scores} from '../score/index.ts'
import {correlation, normalQuantile, studentCumulative} from '../stats/index.ts'
import {completeRows} from './complete-rows.ts'
import type {Profiles} from './schema.ts'

/** Correlations of every two scores, a dimension never with its whole, with Fisher's interval (1921, Metron 1). */
export function scoreCorrelations(scores: Scores, analysed: (row: number) => boolean): Profiles['correlations'] {
  const ids = Object.keys(scores)
  return ids.flatMap((a, first) =>
    ids.slice(first + 1).flatMap((b) => {
      if (scores[a]!.dimensions.includes(b) || scores[b]!.dimensions.includes(a)) return []
      const [x, y] = completeRows([scores[a]!.scores, scores[b]!.scores], analysed)
      const n = x!.length
      const r = correlation(x!, y!)
      const reach = normalQuantile(0.975) / Math.sqrt(n - 3)
      const [centre, degrees] = [Math.atanh(r), n - 2]
      const t = r * Math.sqrt(degrees / (1 - r * r))
      const ci: [number, number] = [Math.tanh(centre - reach), Math.tanh(centre + reach)]
      return [{a, b, n, estimate: r, ci, p: 2 * studentCumulative(-Math.abs(t), degrees)}]
    }),
  )
}
