import {texts} from '../kernel/index.ts'
import type {Axis, Recommendation} from '../recommend/index.ts'
import type {Block, Mood} from './document.ts'
import type {SectionContext} from './extension.ts'
import {kpiNumber} from './kpi-number.ts'
import {plainWords} from './plain-words.ts'

const words = texts(
  {
    tag: '{priority, number} · {status}',
    who: 'For whom',
    customers: '{who} ({share, number, share} of customers)',
    stake: 'At stake',
    stakes: '{money}, {share} of the value',
    effect: 'Expected effect',
    effectShare:
      '{change} {size, plural, one {point} other {points}} of loyal customers {interval} if “{lever}” rises by {delta, number} points',
    effectScore:
      '{change} {size, plural, one {point} other {points}} {interval} if “{lever}” rises by {delta, number} points',
    effort: 'Effort, horizon',
    efforts: '{effort}, {horizon, plural, one {# month} other {# months}}',
    kpi: 'Indicator',
    kpis: '{kpi}: {baseline} → {target} in {months, plural, one {# month} other {# months}}',
    unmeasured: 'to be measured',
    unset: 'to be set',
    evidence: 'Evidence',
    evidences: 'n = {n, number}, {confidence} confidence{source, select, none {} other { · {source}}}',
    doubt: 'To check: {doubts}.',
    avoid: 'What not to do',
    few: 'Only {count, plural, one {# customer was} other {# customers were}} classified: too few to advise anything.',
    refused: '{title}. {finding}',
  },
  {
    tag: '{priority, number} · {status}',
    who: 'Pour qui',
    customers: '{who} ({share, number, share} des clients)',
    stake: 'Enjeu',
    stakes: '{money}, {share} de la valeur',
    effect: 'Effet attendu',
    effectShare:
      '{change} {size, plural, one {point} other {points}} de clients fidèles {interval} si « {lever} » gagne {delta, number} points',
    effectScore:
      '{change} {size, plural, one {point} other {points}} {interval} si « {lever} » gagne {delta, number} points',
    effort: 'Effort, horizon',
    efforts: '{effort}, {horizon, number} mois',
    kpi: 'Indicateur',
    kpis: '{kpi} : {baseline} → {target} en {months, number} mois',
    unmeasured: 'à mesurer',
    unset: 'à fixer',
    evidence: 'Preuve',
    evidences: 'n = {n, number}, confiance {confidence}{source, select, none {} other { · {source}}}',
    doubt: 'À vérifier : {doubts}.',
    avoid: 'Ce qu’il ne faut pas faire',
    few: '{count, plural, one {# client seulement a été classé} other {# clients seulement ont été classés}} : trop peu pour préconiser quoi que ce soit.',
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

const ofAxis = (context: SectionContext, axis: Axis): readonly Recommendation[] =>
  context.diagnosis.recommendations.filter((one) => one.axis === axis).sort((a, b) => a.priority - b.priority)

/** The ranked cards of one axis, then what not to do. */
export function axisBlocks(context: SectionContext, axis: Axis): readonly Block[] {
  const all = ofAxis(context, axis)
  const count = context.diagnosis.classified
  if (all.length === 0 && count < fewestToAdvise)
    return [{kind: 'paragraph', text: context.voice.say(words, 'few', {count})}]
  const advised = all.filter(({status}) => status !== 'not-advised')
  return [...advised.map((one) => card(context, one)), ...warnings(context, all)]
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
    facts: facts(context, one),
    mood: moods[one.status],
  }
}

interface Fact {
  readonly label: string
  readonly value: string
}

function facts(context: SectionContext, one: Recommendation): readonly Fact[] {
  const {diagnosis, voice, ruleTexts} = context
  const {who, kpi, source} = ruleTexts(one.id)
  const fact = (label: 'who' | 'stake' | 'effort' | 'kpi' | 'evidence', value: string): Fact => ({
    label: voice.say(words, label),
    value,
  })
  const n = Math.max(0, ...one.evidence.map((evidence) => evidence.n))
  const share = one.who.shareOfCustomers
  const money = voice.money(one.who.value, diagnosis.context.currency)
  return [
    fact('who', share === null ? who : voice.say(words, 'customers', {who, share})),
    ...(one.who.value === null
      ? []
      : [fact('stake', voice.say(words, 'stakes', {money, share: voice.percent(one.who.shareOfValue)}))]),
    ...effect(context, one),
    fact(
      'effort',
      voice.say(words, 'efforts', {effort: voice.say(plainWords.effort, one.effort), horizon: one.horizon}),
    ),
    ...(kpi === '' ? [] : [fact('kpi', kpiSentence(context, one))]),
    fact(
      'evidence',
      voice.say(words, 'evidences', {
        n,
        confidence: voice.say(plainWords.confidence, one.confidence),
        source: source === '' ? 'none' : source,
      }),
    ),
  ]
}

function kpiSentence({diagnosis, voice, ruleTexts}: SectionContext, {id, kpi}: Recommendation): string {
  const amount = (value: number | null): string =>
    kpiNumber(voice, kpi.unit, {value, currency: diagnosis.context.currency})
  const baseline = kpi.baseline === null ? voice.say(words, 'unmeasured') : amount(kpi.baseline)
  const target = kpi.target === null ? voice.say(words, 'unset') : amount(kpi.target)
  const values = {baseline, target, months: kpi.months}
  return voice.say(words, 'kpis', {kpi: ruleTexts(id).kpi, ...values})
}

function effect({diagnosis, voice}: SectionContext, {effect: found}: Recommendation): readonly Fact[] {
  if (found === null || found.estimate === null) return []
  const isShare = found.measure.includes('share') || found.measure === 'loyal'
  const scale = isShare ? 100 : 1
  const signed = (value: number | null): string => {
    const text = voice.number(value === null ? null : value * scale, 1)
    return value !== null && value > 0 ? `+${text}` : text.replace('-', '−')
  }
  const lever = diagnosis.questionnaire.constructs.find(({id}) => id === found.lever)
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
    .slice(0, 3)
    .map(({id}) => ruleTexts(id).avoid)
  const items = [...new Set([...refused, ...avoided])]
  return items.length === 0
    ? []
    : [
        {kind: 'heading', level: 2, id: `${all[0]?.axis ?? 'axis'}-avoid`, text: voice.say(words, 'avoid')},
        {kind: 'list', items},
      ]
}
