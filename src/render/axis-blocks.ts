import {texts} from '../kernel/index.ts'
import type {Axis, Recommendation} from '../recommend/index.ts'
import {atStake} from './at-stake.ts'
import type {Block, Mood} from './document.ts'
import type {SectionContext} from './extension.ts'
import {forWhom} from './for-whom.ts'
import {plainWords} from './plain-words.ts'

const words = texts(
  {
    tag: '{priority, number} · {status}',
    who: 'For whom',
    stake: 'At stake',
    effect: 'Expected effect',
    effectShare:
      '{change} {size, plural, one {point} other {points}} of loyal customers among them {interval} if “{lever}” rises by {delta, number} points',
    effectScore:
      '{change} {size, plural, one {point} other {points}} {interval} if “{lever}” rises by {delta, number} points',
    effort: 'Effort, horizon',
    efforts: '{effort}, {horizon, plural, one {# month} other {# months}}',
    kpi: 'Indicator',
    evidence: 'Evidence: n = {n, number}, {confidence} confidence{source, select, none {} other {; {source}}}.',
    doubt: 'To check: {doubts}.',
    others: 'Further ideas',
    action: 'Action',
    check: ' (to be checked)',
    avoid: 'What not to do',
    few: 'No recommendation on this axis: among {count, plural, one {# customer} other {# customers}} classified, no group is large enough to give a reason to act on it.',
    refused: '{title}. {finding}',
  },
  {
    tag: '{priority, number} · {status}',
    who: 'Pour qui',
    stake: 'Enjeu',
    effect: 'Effet attendu',
    effectShare:
      '{change} {size, plural, one {point} other {points}} de clients fidèles parmi eux {interval} si « {lever} » gagne {delta, number} points',
    effectScore:
      '{change} {size, plural, one {point} other {points}} {interval} si « {lever} » gagne {delta, number} points',
    effort: 'Effort, horizon',
    efforts: '{effort}, {horizon, number} mois',
    kpi: 'Indicateur',
    evidence: 'Preuve : n = {n, number}, confiance {confidence}{source, select, none {} other { ; {source}}}.',
    doubt: 'À vérifier : {doubts}.',
    others: 'Autres pistes',
    action: 'Action',
    check: ' (à vérifier)',
    avoid: 'Ce qu’il ne faut pas faire',
    few: 'Aucune préconisation sur cet axe : parmi {count, plural, one {# client classé} other {# clients classés}}, aucun groupe assez nombreux n’y donne de raison d’agir.',
    refused: '{title}. {finding}',
  },
)

const moods: Readonly<Record<Recommendation['status'], Mood>> = {
  advice: 'good',
  'to-check': 'warn',
  'not-advised': 'bad',
}

/** Below this a group's numbers are too uncertain for advice. */
const fewestToAdvise = 30

/** The best of an axis are told in full, the others in a line each: their indicators are in the action plan. */
const mostCards = 3
const mostWarnings = 3

const ofAxis = (context: SectionContext, axis: Axis): readonly Recommendation[] =>
  context.diagnosis.recommendations.filter((one) => one.axis === axis).sort((a, b) => a.priority - b.priority)

/** The best recommendations of one axis as cards, the others in a table, then what not to do. */
export function axisBlocks(context: SectionContext, axis: Axis): readonly Block[] {
  const all = ofAxis(context, axis)
  const count = context.diagnosis.classified
  if (all.length === 0 && count < fewestToAdvise)
    return [{kind: 'paragraph', text: context.voice.say(words, 'few', {count})}]
  const advised = all.filter(({status}) => status !== 'not-advised')
  return [
    ...advised.slice(0, mostCards).map((one) => card(context, one)),
    ...others(context, advised.slice(mostCards)),
    ...warnings(context, all),
  ]
}

function card(context: SectionContext, one: Recommendation): Block {
  const {voice, ruleTexts} = context
  const {title, finding, action} = ruleTexts(one.id)
  const doubts = voice.list(one.doubts.map((doubt) => voice.say(plainWords.doubts, doubt as 'few-customers')))
  return {
    kind: 'card',
    tag: voice.say(words, 'tag', {priority: one.priority, status: voice.say(plainWords.status, one.status)}),
    title,
    text: [
      ...(finding === '' ? [] : [finding, ' ']),
      {text: action, style: 'strong'},
      ...(one.doubts.length === 0 ? [] : [' ', {text: voice.say(words, 'doubt', {doubts}), style: 'muted' as const}]),
    ],
    ...details(context, one),
    mood: moods[one.status],
  }
}

interface Fact {
  readonly label: string
  readonly value: string
}

type Card = Extract<Block, {kind: 'card'}>

function details(context: SectionContext, one: Recommendation): Required<Pick<Card, 'facts' | 'lines' | 'note'>> {
  const {voice, ruleTexts} = context
  const {kpi, source} = ruleTexts(one.id)
  const stake = atStake(context, one)
  const efforts = voice.say(words, 'efforts', {effort: voice.say(plainWords.effort, one.effort), horizon: one.horizon})
  const evidence = {
    n: Math.max(0, ...one.evidence.map(({n}) => n)),
    confidence: voice.say(plainWords.confidence, one.confidence),
    source: source === '' ? 'none' : source,
  }
  return {
    facts: [
      {label: voice.say(words, 'who'), value: forWhom(context, one)},
      ...(stake === null ? [] : [{label: voice.say(words, 'stake'), value: stake}]),
      ...effect(context, one),
      {label: voice.say(words, 'effort'), value: efforts},
    ],
    lines: kpi === '' ? [] : [{label: voice.say(words, 'kpi'), value: kpi}],
    note: voice.say(words, 'evidence', evidence),
  }
}

function others(context: SectionContext, rest: readonly Recommendation[]): readonly Block[] {
  const {voice, ruleTexts} = context
  if (rest.length === 0) return []
  const rows = rest.map((one) => {
    const check = one.status === 'to-check' ? [{text: voice.say(words, 'check'), style: 'muted'} as const] : []
    return [[ruleTexts(one.id).title, ...check], forWhom(context, one)]
  })
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'others'),
      columns: [
        {header: voice.say(words, 'action'), align: 'left', width: 0.52},
        {header: voice.say(words, 'who'), align: 'left', width: 0.48},
      ],
      rows,
      dense: true,
    },
  ]
}

function effect({diagnosis, voice}: SectionContext, {effect: found}: Recommendation): readonly Fact[] {
  if (found === null || found.estimate === null) return []
  const isShare = found.measure.includes('share') || found.measure === 'loyal'
  const scale = isShare ? 100 : 1
  const signed = (value: number | null): string => {
    const text = voice.number(value === null ? null : value * scale, 1)
    return value !== null && value > 0 ? `+${text}` : text
  }
  const lever = diagnosis.questionnaire.constructs.find(({id}) => id === found.lever)
  const rounded = [found.estimate, ...found.ci].map((value) => Math.round((value ?? 0) * scale * 10))
  if (rounded.every((tenths) => tenths === 0)) return []
  const sentence = voice.say(words, isShare ? 'effectShare' : 'effectScore', {
    change: signed(found.estimate),
    size: Math.abs(found.estimate * scale),
    interval: voice.interval(found.ci, signed),
    lever: lever === undefined ? found.lever : voice.pick(lever.labels).slice(0, 60),
    delta: found.delta,
  })
  return [{label: voice.say(words, 'effect'), value: sentence}]
}

function warnings({voice, ruleTexts}: SectionContext, all: readonly Recommendation[]): readonly Block[] {
  const refused = all
    .filter(({status}) => status === 'not-advised')
    .map(({id}) => voice.say(words, 'refused', ruleTexts(id) as unknown as Record<'title' | 'finding', string>))
  const avoided = all
    .filter(({status, id}) => status === 'advice' && ruleTexts(id).avoid !== '')
    .map(({id}) => ruleTexts(id).avoid)
  const items = [...new Set([...refused, ...avoided])].slice(0, mostWarnings)
  return items.length === 0
    ? []
    : [
        {kind: 'heading', level: 3, id: `${all[0]?.axis ?? 'axis'}-avoid`, text: voice.say(words, 'avoid')},
        {kind: 'list', items},
      ]
}
