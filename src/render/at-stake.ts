import {texts} from '../kernel/index.ts'
import type {Recommendation} from '../recommend/index.ts'
import type {SectionContext} from './extension.ts'

const words = texts(
  {stake: '{money}{share, select, none {} other {, {share} of the value}}'},
  {stake: '{money}{share, select, none {} other {, {share} de la valeur}}'},
)

/** The yearly value held by the customers concerned, and its share of the whole; null where unknown. */
export function atStake({diagnosis, voice}: SectionContext, {who}: Recommendation): string | null {
  if (who.value === null) return null
  const share = who.shareOfValue === null ? 'none' : voice.percent(who.shareOfValue)
  return voice.say(words, 'stake', {money: voice.money(who.value, diagnosis.context.currency, 0), share})
}
