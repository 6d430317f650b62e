import {texts} from '../../kernel/index.ts'
import {axes, type Recommendation} from '../../recommend/index.ts'
import type {Block, Inline} from '../document.ts'
import {calendarFigure, plannedActions} from '../drawing/calendar-figure.ts'
import type {Section, SectionContext} from '../extension.ts'
import {plainWords} from '../plain-words.ts'

const words = texts(
  {
    title: 'Action plan',
    caption: 'How to know that it worked',
    lead: '{count, plural, one {# action} other {# actions}}, by axis, soonest first. Those to be checked start with a small test on part of the group.',
    action: 'Action',
    effort: 'Effort',
    kpi: 'Indicator',
    check: ' (to be checked)',
  },
  {
    title: 'Plan d’action',
    caption: 'Comment savoir que cela a réussi',
    lead: '{count, plural, one {# action} other {# actions}}, par axe, de la plus proche à la plus lointaine. Celles à vérifier commencent par un essai sur une partie du groupe.',
    action: 'Action',
    effort: 'Effort',
    kpi: 'Indicateur',
    check: ' (à vérifier)',
  },
)

/** Every recommendation in one table, with its indicator. */
export const actionPlan: Section = {
  id: 'action-plan',
  order: 110,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => {
    const {voice} = context
    const plan = plannedActions(context.diagnosis)
    const calendar = calendarFigure((_, __, id) => context.ruleTexts(id).title)
    if (plan.length === 0) return []
    return [
      {kind: 'paragraph', role: 'lead', text: voice.say(words, 'lead', {count: plan.length})},
      table(context, plan),
      context.figure(calendar),
    ]
  },
}

function table(context: SectionContext, plan: readonly Recommendation[]): Block {
  const {voice} = context
  const rows = axes.flatMap((axis) => {
    const ofAxis = plan.filter((one) => one.axis === axis)
    const name = {text: voice.say(plainWords.axes, axis), style: 'strong'} as const
    return ofAxis.length === 0 ? [] : [[[name], '', ''], ...ofAxis.map((one) => row(context, one))]
  })
  const groupRows = rows.flatMap((cells, index) => (cells[1] === '' ? [index] : []))
  return {
    kind: 'table',
    caption: voice.say(words, 'caption'),
    columns: [
      {header: voice.say(words, 'action'), align: 'left', width: 0.43},
      {header: voice.say(words, 'effort'), align: 'left', width: 0.08},
      {header: voice.say(words, 'kpi'), align: 'left', width: 0.49},
    ],
    rows,
    groupRows,
    dense: true,
  }
}

function row({voice, ruleTexts}: SectionContext, one: Recommendation): readonly Inline[] {
  const {title, kpi} = ruleTexts(one.id)
  const check = one.status === 'to-check' ? [{text: voice.say(words, 'check'), style: 'muted'} as const] : []
  return [[title, ...check], voice.say(plainWords.effort, one.effort), kpi]
}
