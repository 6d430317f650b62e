import type {z} from 'zod'
import {correlationFromCovariance, covarianceOf} from '../stats/index.ts'
import type {CountedEstimate} from '../value/index.ts'
import {meanGap, meanScore, unknownEstimate} from './estimates.ts'
import type {Standing} from './material.ts'
import type {livedProfileSchema} from './schema.ts'

type LivedProfile = z.infer<typeof livedProfileSchema>

/**
 * How the constructs of a role are lived, and how much each matters: the eight relational norms (D18), the relational
 * benefits (D17). What matters is read from constructs called `<id>_importance` where they were asked of each; else it is
 * derived, as the correlation of the construct with commitment, and said so: what goes with commitment is not for certain
 * what brings it. A priority matters more than the average of them and is lived less, its whole interval under their average;
 * the weakest is named under the same condition.
 * @returns  null where fewer than two constructs play the role.
 * @see Martilla & James 1977, Journal of Marketing 41(1), importance–performance; Ivens 2004 for the norms; Gwinner, Gremler
 *   & Bitner 1998 for the benefits.
 */
export function livedProfile(context: Standing, role: 'norm' | 'benefit'): LivedProfile | null {
  const {scores, score, analysed, weights, classification, disclosure} = context
  const {minCell} = disclosure
  const ids = context.playing(role).filter((id) => !id.endsWith('_importance'))
  if (ids.length < 2) return null
  const used = analysed.map((index) => weights[index]!)
  const values = (id: string): number[] => analysed.map((index) => score(id, index))
  const asked = ids.every((id) => scores[`${id}_importance`] !== undefined)
  const anchor = asked ? null : (classification.deciding['commitment']?.[0] ?? null)
  const constructs = ids.map((id) => {
    const lived = values(id)
    const important = asked ? values(`${id}_importance`) : []
    return {
      construct: id,
      lived: meanScore(lived, used, minCell),
      matters: asked
        ? meanScore(important, used, minCell)
        : anchor === null
          ? unknownEstimate
          : association(lived, values(anchor), used),
      gap: asked ? meanGap([important, lived], used, minCell) : unknownEstimate,
    }
  })
  const average = (of: (one: (typeof constructs)[number]) => number): number =>
    constructs.reduce((sum, one) => sum + of(one), 0) / constructs.length
  const [usual, weight] = [average(({lived}) => lived.estimate), average(({matters}) => matters.estimate)]
  const [weakest] = [...constructs].sort((a, b) => a.lived.estimate - b.lived.estimate)
  return {
    n: Math.max(...constructs.map(({lived}) => lived.n)),
    weakest: weakest!.lived.ci[1] < usual ? weakest!.construct : null,
    importance: asked ? 'asked' : anchor === null ? 'unknown' : 'derived',
    anchor,
    constructs: constructs.map((one) => ({
      ...one,
      priority: one.matters.estimate > weight && one.lived.ci[1] < usual,
    })),
  }
}

const leastForCorrelation = 10

/** Weighted correlation with Fisher's interval on Kish's effective size (Fisher 1921, Metron 1; Kish 1965). */
function association(x: readonly number[], y: readonly number[], weights: readonly number[]): CountedEstimate {
  const known = x.flatMap((value, index) =>
    Number.isNaN(value) || Number.isNaN(y[index]!) || !(weights[index]! > 0) ? [] : [index],
  )
  if (known.length < leastForCorrelation) return {...unknownEstimate, n: known.length}
  const used = known.map((index) => weights[index]!)
  const columns = [x, y].map((column) => known.map((index) => column[index]!))
  const r = correlationFromCovariance(covarianceOf(columns)(used))[0]![1]!
  const size = used.reduce((sum, weight) => sum + weight, 0) ** 2 / used.reduce((sum, weight) => sum + weight ** 2, 0)
  const half = 1.959963984540054 / Math.sqrt(size - 3)
  const z = Math.atanh(r)
  return {estimate: r, ci: [Math.tanh(z - half), Math.tanh(z + half)], n: known.length}
}
