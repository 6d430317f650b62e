import {texts} from '../../kernel/index.ts'
import type {Recommendation} from '../../recommend/index.ts'
import type {Inline} from '../document.ts'
import type {Section, SectionContext} from '../extension.ts'
import {kpiNumber} from '../kpi-number.ts'
import {plainWords} from '../plain-words.ts'

const words = texts(
  {
    title: 'Action plan',
    caption: 'What to do, in which order, and how to know that it worked',
    lead: '{count, plural, one {# action} other {# actions}}, soonest first. Those to be checked start with a small test on part of the group.',
    horizon: 'Horizon',
    axis: 'Axis',
    action: 'Action',
    effort: 'Effort',
    kpi: 'Indicator',
    now: 'Today',
    target: 'Target',
    months: '{months, plural, one {# month} other {# months}}',
    check: ' (to be checked)',
  },
  {
    title: 'Plan d’action',
    caption: 'Que faire, dans quel ordre, et comment savoir que cela a réussi',
    lead: '{count, plural, one {# action} other {# actions}}, de la plus proche à la plus lointaine. Celles à vérifier commencent par un essai sur une partie du groupe.',
    horizon: 'Horizon',
    axis: 'Axe',
    action: 'Action',
    effort: 'Effort',
    kpi: 'Indicateur',
    now: 'Aujourd’hui',
    target: 'Cible',
    months: '{months, number} mois',
    check: ' (à vérifier)',
  },
)

/** Every recommendation in one table, with its indicator. */
export const actionPlan: Section = {
  id: 'action-plan',
  order: 110,
  startsOnNewPage: true,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {voice} = context
    const plan = context.diagnosis.recommendations
      .filter(({status}) => status !== 'not-advised')
      .sort((a, b) => a.horizon - b.horizon || a.priority - b.priority)
    if (plan.length === 0) return []
    return [
      {kind: 'paragraph', role: 'lead', text: voice.say(words, 'lead', {count: plan.length})},
      {
        kind: 'table',
        caption: voice.say(words, 'caption'),
        columns: [
          {header: voice.say(words, 'horizon'), align: 'left', width: 0.1},
          {header: voice.say(words, 'axis'), align: 'left', width: 0.15},
          {header: voice.say(words, 'action'), align: 'left', width: 0.28},
          {header: voice.say(words, 'effort'), align: 'left', width: 0.09},
          {header: voice.say(words, 'kpi'), align: 'left', width: 0.2},
          {header: voice.say(words, 'now'), align: 'right', width: 0.1},
          {header: voice.say(words, 'target'), align: 'right', width: 0.08},
        ],
        rows: plan.map((one) => row(context, one)),
      },
    ]
  },
}

function row({diagnosis, voice, ruleTexts}: SectionContext, one: Recommendation): readonly Inline[] {
  const {title, kpi} = ruleTexts(one.id)
  const amount = (value: number | null): string =>
    kpiNumber(voice, one.kpi.unit, {value, currency: diagnosis.context.currency})
  const check = one.status === 'to-check' ? [{text: voice.say(words, 'check'), style: 'muted'} as const] : []
  return [
    voice.say(words, 'months', {months: one.horizon}),
    voice.say(plainWords.axes, one.axis),
    [title, ...check],
    voice.say(plainWords.effort, one.effort),
    kpi,
    amount(one.kpi.baseline),
    amount(one.kpi.target),
  ]
}
