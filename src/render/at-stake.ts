import {texts} from '../kernel/index.ts'
import type {Recommendation} from '../recommend/index.ts'
import type {RuleTexts, SectionContext} from './extension.ts'

const words = texts(
  {stake: '{money}{share, select, none {} other {, {share} of\u00a0the\u00a0value}}'},
  {stake: '{money}{share, select, none {} other {, {share} de\u00a0la\u00a0valeur}}'},
)

/** The yearly value held by the customers concerned, and its share of the whole; null where unknown or held by others. */
export function atStake({diagnosis, voice, ruleTexts}: SectionContext, {id, who}: Recommendation): string | null {
  const value = valueAtStake({who}, ruleTexts(id).actsOn)
  if (value === null) return null
  const share = who.shareOfValue === null ? 'none' : voice.percent(who.shareOfValue)
  return voice.say(words, 'stake', {money: voice.money(value, diagnosis.context.currency, 0), share})
}

/** What present customers hold altogether is not at stake in what is done for prospects or in the firm. */
export function valueAtStake({who}: Pick<Recommendation, 'who'>, actsOn: RuleTexts['actsOn']): number | null {
  const everybody = actsOn !== 'customers' && (who.shareOfCustomers ?? 0) > 0.995
  return everybody ? null : who.value
}
