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
  const {baseline, target, unit, months} = kpi
  const written = (value: number, finer: boolean): string =>
    kpiNumber(voice, unit, {value, currency: context.currency, finer})
  // A target of 3.3 % is no “3 % → 3 %”.
  const finer =
    baseline !== null && target !== null && baseline !== target && written(baseline, false) === written(target, false)
  return voice.say(words, 'kpi', {
    kpi: name,
    baseline: baseline === null ? voice.say(words, 'unmeasured') : written(baseline, finer),
    target: target === null ? voice.say(words, 'unset') : written(target, finer),
    months,
  })
}
