import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import {constructLabel, decidingConstructs} from './constructs.ts'
import type {Mood} from './document.ts'
import {doubtOfScale, scaleDoubtReasons} from './scale-doubt.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    good: 'Green light: the data can be trusted',
    warn: 'Amber light: use the data with care',
    bad: 'Red light: do not decide on these data',
    'small-sample':
      'Only {count, plural, one {# customer} other {# customers}} could be classified: intervals are wide.',
    few: 'The scales that decide the class rest on {count, plural, one {# answer} other {# answers}} each: too few to judge their reliability.',
    contradictory:
      '{count, plural, one {The scale {scales} decides the class but its questions contradict one another.} other {{count, number} scales that decide the class are unusable, their questions contradicting one another: {scales}.}}',
    unusable:
      '{count, plural, one {The scale {scales} decides the class but is unusable.} other {{count, number} scales that decide the class are unusable: {scales}.}}',
    assumed:
      '{count, plural, one {The scale {scales} decides the class with an assumed reliability, not a measured one.} other {{count, number} scales decide the class with an assumed reliability, not a measured one: {scales}.}}',
    reversed:
      '{count, plural, one {The scale {scales} decides the class but one of its questions runs against the others.} other {{count, number} scales that decide the class have a question that runs against the others: {scales}.}}',
    repeated:
      '{count, plural, one {The scale {scales} decides the class but counts the same answer twice.} other {{count, number} scales that decide the class count the same answer twice: {scales}.}}',
    weak: '{count, plural, one {The scale {scales} decides the class but is weak.} other {{count, number} scales that decide the class are weak: {scales}.}}',
    scale: '“{label}” ({assumed, select, true {} other {reliability }}{rho})',
    more: '{count, plural, one {# more} other {# more}}',
    missing: '{share, number, share} of the answers are missing.',
    careless: '{share, number, share} of the respondents answered carelessly.',
    minimum: 'Neither constraint nor habit was asked: only loyal against not loyal is measured.',
    'no-habit': 'Habit was not asked: the reason why customers are inert is unknown.',
    'no-constraint': 'Constraint was not asked: retained customers cannot be identified.',
    borderline: '{share, number, share} of the customers are borderline: their class is uncertain.',
    convenience: 'The sample is a convenience sample: the shares describe the respondents.',
    solid: 'The deciding scales are reliable, answers are complete and the sample is random.',
  },
  {
    good: 'Feu vert : les données sont dignes de confiance',
    warn: 'Feu orange : des données à manier avec prudence',
    bad: 'Feu rouge : ne décidez pas sur ces données',
    'small-sample':
      '{count, plural, one {# client seulement a pu être classé} other {# clients seulement ont pu être classés}} : les intervalles sont larges.',
    few: 'Les échelles qui décident du classement reposent chacune sur {count, plural, one {# réponse} other {# réponses}} : trop peu pour juger de leur fiabilité.',
    contradictory:
      '{count, plural, one {L’échelle {scales} décide du classement mais ses questions se contredisent.} other {{count, number} échelles qui décident du classement sont inutilisables, leurs questions se contredisant : {scales}.}}',
    unusable:
      '{count, plural, one {L’échelle {scales} décide du classement mais elle est inutilisable.} other {{count, number} échelles qui décident du classement sont inutilisables : {scales}.}}',
    assumed:
      '{count, plural, one {L’échelle {scales} décide du classement avec une fiabilité supposée, non mesurée.} other {{count, number} échelles décident du classement avec une fiabilité supposée, non mesurée : {scales}.}}',
    reversed:
      '{count, plural, one {L’échelle {scales} décide du classement mais une de ses questions va à l’encontre des autres.} other {{count, number} échelles qui décident du classement ont une question qui va à l’encontre des autres : {scales}.}}',
    repeated:
      '{count, plural, one {L’échelle {scales} décide du classement mais elle compte deux fois la même réponse.} other {{count, number} échelles qui décident du classement comptent deux fois la même réponse : {scales}.}}',
    weak: '{count, plural, one {L’échelle {scales} décide du classement mais elle est faible.} other {{count, number} échelles qui décident du classement sont faibles : {scales}.}}',
    scale: '« {label} » ({assumed, select, true {} other {fiabilité }}{rho})',
    more: '{count, plural, one {# autre} other {# autres}}',
    missing: '{share, number, share} des réponses manquent.',
    careless: '{share, number, share} des répondants ont répondu sans attention.',
    minimum:
      'Ni la contrainte ni l’habitude n’ont été demandées : seul le partage entre fidèles et non-fidèles est mesuré.',
    'no-habit': 'L’habitude n’a pas été demandée : on ignore pourquoi les inertes restent.',
    'no-constraint': 'La contrainte n’a pas été demandée : les retenus ne peuvent pas être identifiés.',
    borderline: '{share, number, share} des clients sont à la frontière : leur classe est incertaine.',
    convenience: 'L’échantillon est de convenance : les parts décrivent les répondants.',
    solid: 'Les échelles décisives sont fiables, les réponses complètes et l’échantillon aléatoire.',
  },
)

type Reason = Exclude<keyof (typeof words)['en'], Mood | 'scale' | 'more'>
interface Doubt {
  readonly mood: 'warn' | 'bad'
  readonly reason: Reason
  readonly values?: Readonly<Record<string, string | number>>
}

export interface DataTrust {
  readonly mood: 'good' | 'warn' | 'bad'
  readonly title: string
  /** Gravest first, never empty. */
  readonly reasons: readonly string[]
}

/** Traffic light of the data: how far they bear a decision, with every reason in words. */
export function dataTrust(diagnosis: Diagnosis, voice: Voice): DataTrust {
  const doubts = [...sampleDoubts(diagnosis), ...scaleDoubts(diagnosis, voice), ...ruleDoubts(diagnosis)]
  const grave = doubts.filter((doubt) => doubt.mood === 'bad')
  const mood = grave.length > 0 ? 'bad' : doubts.length > 0 ? 'warn' : 'good'
  const ordered: readonly (Doubt | {readonly reason: Reason; readonly values?: never})[] =
    doubts.length === 0 ? [{reason: 'solid'}] : [...grave, ...doubts.filter((doubt) => doubt.mood === 'warn')]
  return {
    mood,
    title: voice.say(words, mood),
    reasons: ordered.map(({reason, values}) => voice.say(words, reason, values)),
  }
}

function sampleDoubts({classified, quality, context}: Diagnosis): readonly Doubt[] {
  const missing = quality.missingShare ?? 0
  const careless = quality.careless.share ?? 0
  return [
    ...(classified < 100 ? [doubt(classified < 30 ? 'bad' : 'warn', 'small-sample', {count: classified})] : []),
    ...(missing > 0.1 ? [doubt(missing > 0.3 ? 'bad' : 'warn', 'missing', {share: missing})] : []),
    ...(careless > 0.1 ? [doubt('warn', 'careless', {share: careless})] : []),
    ...(context.randomSample ? [] : [doubt('warn', 'convenience')]),
  ]
}

/** Scales named on one line; the chapter on the measures has them all. */
const scalesNamed = 3

/** Each reason to doubt deciding scales once, with the least reliable of those it concerns. */
function scaleDoubts(diagnosis: Diagnosis, voice: Voice): readonly Doubt[] {
  const deciding = [...decidingConstructs(diagnosis).keys()].flatMap((id) => {
    const scale = diagnosis.scales[id]
    return scale === undefined ? [] : [{id, scale, reason: doubtOfScale(scale)}]
  })
  return scaleDoubtReasons.flatMap((reason) => {
    const found = deciding.filter((one) => one.reason === reason)
    if (found.length === 0) return []
    const mood = found.some(({scale}) => scale.verdict === 'unusable') ? 'bad' : 'warn'
    if (reason === 'few') return [doubt(mood, reason, {count: Math.max(...found.map(({scale}) => scale.n))})]
    const named = found
      .toSorted((a, b) => (a.scale.reliability.value ?? 0) - (b.scale.reliability.value ?? 0))
      .slice(0, scalesNamed)
      .map(({id, scale}) =>
        voice.say(words, 'scale', {
          label: constructLabel(diagnosis, voice, id),
          assumed: String(reason === 'assumed'),
          rho: voice.number(scale.reliability.value, 2),
        }),
      )
    const rest = found.length - named.length
    const scales = voice.list(rest > 0 ? [...named, voice.say(words, 'more', {count: rest})] : named)
    return [doubt(mood, reason, {count: found.length, scales})]
  })
}

function ruleDoubts({classification, flags}: Diagnosis): readonly Doubt[] {
  const {situation} = classification.rule
  const borderline = flags['borderline']?.share ?? 0
  return [
    ...(situation === 'full' ? [] : [doubt('warn', situation)]),
    ...(borderline > 0.3 ? [doubt('warn', 'borderline', {share: borderline})] : []),
  ]
}

function doubt(mood: Doubt['mood'], reason: Reason, values: Doubt['values'] = {}): Doubt {
  return {mood, reason, values}
}
