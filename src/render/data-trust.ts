import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import {constructLabel, decidingConstructs} from './constructs.ts'
import type {Mood} from './document.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    good: 'Green light: the data can be trusted',
    warn: 'Amber light: use the data with care',
    bad: 'Red light: do not decide on these data',
    'small-sample':
      'Only {count, plural, one {# customer} other {# customers}} could be classified: intervals are wide.',
    unusable: 'The scale “{scale}” decides the class but is unusable (reliability {rho, number, two}).',
    weak: 'The scale “{scale}” decides the class but is weak (reliability {rho, number, two}).',
    assumed: 'The scale “{scale}” decides the class with an assumed reliability ({rho, number, two}).',
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
    unusable: 'L’échelle « {scale} » décide du classement mais elle est inutilisable (fiabilité {rho, number, two}).',
    weak: 'L’échelle « {scale} » décide du classement mais elle est faible (fiabilité {rho, number, two}).',
    assumed: 'L’échelle « {scale} » décide du classement avec une fiabilité supposée ({rho, number, two}).',
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

type Reason = Exclude<keyof (typeof words)['en'], Mood>
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

function scaleDoubts(diagnosis: Diagnosis, voice: Voice): readonly Doubt[] {
  return [...decidingConstructs(diagnosis).keys()].flatMap((id) => {
    const scale = diagnosis.scales[id]
    if (scale === undefined || scale.verdict === 'good' || scale.verdict === 'acceptable') return []
    const values = {scale: constructLabel(diagnosis, voice, id), rho: scale.reliability.value ?? 0}
    return [doubt(scale.verdict === 'unusable' ? 'bad' : 'warn', scale.verdict, values)]
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
