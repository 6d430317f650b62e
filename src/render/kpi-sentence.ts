import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import type {Recommendation} from '../recommend/index.ts'
import {kpiNumber} from './kpi-number.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    kpi: '{kpi}: {baseline} → {target} in {months, plural, one {# month} other {# months}}',
    unmeasured: 'to be measured',
    unset: 'to be set',
  },
  {
    kpi: '{kpi} : {baseline} → {target} en {months, number} mois',
    unmeasured: 'à mesurer',
    unset: 'à fixer',
  },
)

/** What is tracked, from where to where, by when; the rule gives the name, the recommendation the numbers. */
export function kpiSentence(
  {context}: Diagnosis,
  voice: Voice,
  {name, kpi}: {readonly name: string; readonly kpi: Recommendation['kpi']},
): string {
  if (name === '') return ''
  const amount = (value: number | null, otherwise: 'unmeasured' | 'unset'): string =>
    value === null ? voice.say(words, otherwise) : kpiNumber(voice, kpi.unit, {value, currency: context.currency})
  return voice.say(words, 'kpi', {
    kpi: name,
    baseline: amount(kpi.baseline, 'unmeasured'),
    target: amount(kpi.target, 'unset'),
    months: kpi.months,
  })
}
