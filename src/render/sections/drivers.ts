import type {Diagnosis} from '../../diagnosis.ts'
import {texts} from '../../kernel/index.ts'
import {constructLabel} from '../constructs.ts'
import type {Block} from '../document.ts'
import {estimateCell} from '../estimate-cell.ts'
import type {Section, SectionContext} from '../extension.ts'
import {importancePerformance} from '../figures/importance-performance.ts'
import {pathDiagram} from '../figures/path-diagram.ts'
import {whatIfBars} from '../figures/what-if-bars.ts'
import {moderationLine} from '../moderation-table.ts'

const words = texts(
  {
    title: 'What drives loyalty',
    lead: 'What the survey measures explains {explained, number, share} of “{outcome}”{first, select, none {} other {, first of all “{first}”{second, select, none {} other { and “{second}”}}}}.',
    chain:
      '{way, select, full {Satisfaction acts on “{outcome}” only through trust, commitment or attachment: improving the experience pays as far as it builds trust} partial {Satisfaction acts on “{outcome}” both directly and through trust, commitment or attachment} direct {Satisfaction acts on “{outcome}” directly, without passing through trust or commitment} untold {Satisfaction acts on “{outcome}”, but the survey does not tell by which way: directly, or through trust, commitment or attachment} none {Satisfaction does not clearly act on “{outcome}”, neither directly nor through trust or commitment} other {Satisfaction acts on “{outcome}” in a way this sample is too small to tell}} (total effect {total}).',
    alike:
      '{count, plural, one {Left out, because the answers cannot tell it from another construct: {names}.} other {Left out, because the answers cannot tell them from another construct: {names}.}}',
    pair: '“{construct}” (like “{like}”)',
  },
  {
    title: 'Ce qui fait la fidélité',
    lead: '« {outcome} » s’explique à {explained, number, share} par ce que mesure l’enquête{first, select, none {} other {, d’abord par « {first} »{second, select, none {} other { et « {second} »}}}}.',
    chain:
      '{way, select, full {La satisfaction agit sur « {outcome} » seulement à travers la confiance, l’engagement ou l’attachement : améliorer l’expérience paie dans la mesure où elle crée de la confiance} partial {La satisfaction agit sur « {outcome} » à la fois directement et à travers la confiance, l’engagement ou l’attachement} direct {La satisfaction agit sur « {outcome} » directement, sans passer par la confiance ni l’engagement} untold {La satisfaction agit sur « {outcome} », mais l’enquête ne dit pas par quelle voie : directement, ou à travers la confiance, l’engagement ou l’attachement} none {La satisfaction n’agit nettement sur « {outcome} » ni directement, ni à travers la confiance ou l’engagement} other {La satisfaction agit sur « {outcome} » d’une manière que cet échantillon est trop petit pour préciser}} (effet total {total}).',
    alike:
      '{count, plural, one {Laissé de côté, car les réponses ne le distinguent pas d’un autre construit : {names}.} other {Laissés de côté, car les réponses ne les distinguent pas d’un autre construit : {names}.}}',
    pair: '« {construct} » (comme « {like} »)',
  },
)

type Driver = Diagnosis['drivers'][string][number]

/** The weight of each construct in each outcome, and the way satisfaction takes. Their table is in the appendix. */
export const drivers: Section = {
  id: 'drivers',
  order: 57,
  startsOnNewPage: false,
  title: ({voice}) => voice.say(words, 'title'),
  build: (context) => [
    ...outcomes(context),
    ...moderated(context),
    ...[importancePerformance, pathDiagram, whatIfBars]
      .filter((one) => one.applies(context.diagnosis))
      .map((one) => context.figure(one)),
  ],
}

function moderated(context: SectionContext): readonly Block[] {
  const text = moderationLine(context)
  return text === null ? [] : [{kind: 'paragraph', text}]
}

/** More would repeat the same sentences; all are in the JSON. */
const mostOutcomes = 2

/** Each outcome, then what was left out of them: once where it is the same for all. */
function outcomes(context: SectionContext): readonly Block[] {
  const told = Object.entries(context.diagnosis.drivers)
    .slice(0, mostOutcomes)
    .filter(([, found]) => found.some(({leftOut}) => leftOut === null))
  const omitted = told.map(([, found]) => leftOut(context, found))
  const same = new Set(omitted.map((text) => text ?? '')).size === 1
  const small = (text: string | null | undefined): readonly Block[] =>
    text === null || text === undefined ? [] : [{kind: 'paragraph', role: 'small', text}]
  return [
    ...told.flatMap(([outcome, found], place) => [
      ...explained(context, outcome, found),
      ...(same ? [] : small(omitted[place])),
    ]),
    ...(same ? small(omitted[0]) : []),
  ]
}

function explained(context: SectionContext, outcome: string, found: readonly Driver[]): readonly Block[] {
  const {diagnosis, voice} = context
  const name = (id: string): string => constructLabel(diagnosis, voice, id)
  const entered = found.filter(({leftOut}) => leftOut === null)
  const clear = entered.filter(({sign}) => sign !== 0)
  const lead = voice.say(words, 'lead', {
    outcome: name(outcome),
    explained: diagnosis.explained[outcome]?.rSquared.estimate ?? Number.NaN,
    first: clear[0] === undefined ? 'none' : name(clear[0].construct),
    second: clear[1] === undefined ? 'none' : name(clear[1].construct),
  })
  return [{kind: 'paragraph', text: [lead, ...chain(context, outcome, name)]}]
}

function chain({diagnosis, voice}: SectionContext, outcome: string, name: (id: string) => string): string[] {
  const satisfaction = diagnosis.questionnaire.constructs.find(({role}) => role === 'satisfaction')?.id
  const path = diagnosis.paths?.equations
    .find((equation) => equation.outcome === outcome)
    ?.paths.find(({from}) => from === satisfaction)
  if (path === undefined || path.mediation === null) return []
  return [
    ' ',
    voice.say(words, 'chain', {
      outcome: name(outcome),
      way: path.mediation === 'none' && leavesOutZero(path.total.ci) ? 'untold' : path.mediation,
      total: estimateCell(voice, path.total, (value, finer) => voice.number(value, 2 + finer)),
    }),
  ]
}

/** Neither part of an effect may be told from nothing while their sum can. */
const leavesOutZero = ([low, high]: readonly [number | null, number | null]): boolean =>
  low !== null && high !== null && (low > 0 || high < 0)

function leftOut({diagnosis, voice}: SectionContext, found: readonly Driver[]): string | null {
  const name = (id: string): string => constructLabel(diagnosis, voice, id)
  const pairs = found.flatMap(({construct, leftOut}) =>
    leftOut?.reason === 'too-alike' && leftOut.like !== null
      ? [voice.say(words, 'pair', {construct: name(construct), like: name(leftOut.like)})]
      : [],
  )
  return pairs.length === 0 ? null : voice.say(words, 'alike', {count: pairs.length, names: voice.list(pairs)})
}
