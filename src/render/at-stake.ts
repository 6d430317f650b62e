import {texts} from '../kernel/index.ts'
import type {Recommendation} from '../recommend/index.ts'
import type {SectionContext} from './extension.ts'

const words = texts(
  {stake: '{money}{share, select, none {} other {, {share} of\u00a0the\u00a0value}}'},
  {stake: '{money}{share, select, none {} other {, {share} de\u00a0la\u00a0valeur}}'},
)

/** The yearly value held by the customers concerned, and its share of the whole; null where unknown or held by others. */
export function atStake({diagnosis, voice, ruleTexts}: SectionContext, {id, who}: Recommendation): string | null {
  // All that present customers hold is not at stake in what is done for prospects or in the firm.
  const everybody = ruleTexts(id).actsOn !== 'customers' && (who.shareOfCustomers ?? 0) > 0.995
  if (who.value === null || everybody) return null
  const share = who.shareOfValue === null ? 'none' : voice.percent(who.shareOfValue)
  return voice.say(words, 'stake', {money: voice.money(who.value, diagnosis.context.currency, 0), share})
}
