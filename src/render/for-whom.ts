import {texts} from '../kernel/index.ts'
import type {Recommendation} from '../recommend/index.ts'
import type {SectionContext} from './extension.ts'
import {visiblePercent} from './visible-percent.ts'

const words = texts(
  {
    customers:
      '{who} ({count, plural, one {#\u00a0customer} other {#\u00a0customers}}{share, select, none {} other {, {share}}})',
    ground:
      '{who} (drawn from {count, plural, one {#\u00a0customer} other {#\u00a0customers}}{share, select, none {} other {, {share}}})',
  },
  {
    customers:
      '{who} ({count, plural, one {#\u00a0client} other {#\u00a0clients}}{share, select, none {} other {, {share}}})',
    ground:
      '{who} (d’après {count, plural, one {#\u00a0client} other {#\u00a0clients}}{share, select, none {} other {, {share}}})',
  },
)

/** Whom a recommendation is for, with the customers counted in it, or counted to draw it where it is for others. */
export function forWhom({voice, ruleTexts}: SectionContext, {id, who}: Recommendation): string {
  const {who: group, actsOn} = ruleTexts(id)
  // A rule that counts its customers itself is not told twice.
  const everybody = actsOn !== 'customers' && (who.shareOfCustomers ?? 0) > 0.995
  const told = new RegExp(`(?<!\\d.?)${voice.number(who.count)}\\s+(customer|client)`, 'u').test(group)
  if (who.count === 0 || everybody || told) return group
  const share = who.shareOfCustomers === null ? 'none' : visiblePercent(voice, who.shareOfCustomers)
  return voice.say(words, actsOn === 'customers' ? 'customers' : 'ground', {who: group, count: who.count, share})
}
