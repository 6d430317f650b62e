import {defaultCutoff} from './cutoffs.ts'
import {ownScore} from './own-score.ts'
import type {Population} from './population.ts'
import type {ClassificationResult, CustomerClass} from './schema.ts'
import type {VerdictContext} from './verdict.ts'

/** The construct that says whether customers mean to buy again. */
const repurchase = 'repurchase'

/**
 * The part of the loyal share that is latent, loyal in attitude though they do not mean to buy again: mean of P(loyal) times
 * P(true intention below its cut-off). It is told beside the share of the loyal, never taken out of it.
 * @returns  null where the intention to buy again is not measured.
 * @see Dick & Basu 1994, J. Academy of Marketing Science 22(2), on latent loyalty.
 */
export function latentShare(
  {scores, members}: VerdictContext,
  customers: readonly CustomerClass[],
): ClassificationResult['shares']['loyal']['latent'] {
  const found = scores[repurchase]
  if (found === undefined || !(found.sd > 0)) return null
  const intention = ownScore(measureOf(members, found), members.weights)
  let [total, latent] = [0, 0]
  for (let member = 0; member < members.size; member++) {
    const weight = members.weights[member]!
    const {loyal} = customers[members.respondents[member]!]!
    total += weight
    latent += weight * loyal * (1 - intention.high(member, defaultCutoff))
  }
  return {estimate: latent / total, count: customers.filter(({flags}) => flags.includes('latent')).length}
}

function measureOf({respondents}: Population, {scores, standardErrors}: VerdictContext['scores'][string]) {
  return {
    scores: Float64Array.from(respondents, (index) => scores[index]!),
    errorVariances: Float64Array.from(respondents, (index) => standardErrors[index]! ** 2),
  }
}
