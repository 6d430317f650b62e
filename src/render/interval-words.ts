import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import type {Voice} from './voice.ts'

const words = texts(
  {
    note: 'n = {n, number}; brackets: 95% interval{random, select, true {} other {, model uncertainty only}}. Source: survey “{title}”.',
    whisker:
      'n = {n, number}; thin line: 95% interval{random, select, true {} other {, model uncertainty only}}. Source: survey “{title}”.',
    table: 'n = {n, number}; brackets: 95% interval{random, select, true {} other {, model uncertainty only}}.',
    plain: 'n = {n, number}. Source: survey “{title}”.',
    limit:
      '{random, select, true {The respondents are a random sample: intervals hold for the whole customer base.} other {The respondents are a convenience sample: intervals show model uncertainty only, not the distance to the whole customer base.}}',
  },
  {
    note: 'n = {n, number} ; entre crochets : intervalle à 95 %{random, select, true {} other {, incertitude du modèle seulement}}. Source : enquête « {title} ».',
    whisker:
      'n = {n, number} ; trait fin : intervalle à 95 %{random, select, true {} other {, incertitude du modèle seulement}}. Source : enquête « {title} ».',
    table:
      'n = {n, number} ; entre crochets : intervalle à 95 %{random, select, true {} other {, incertitude du modèle seulement}}.',
    plain: 'n = {n, number}. Source : enquête « {title} ».',
    limit:
      '{random, select, true {Les répondants forment un échantillon aléatoire : les intervalles valent pour toute la clientèle.} other {Les répondants forment un échantillon de convenance : les intervalles disent l’incertitude du modèle seulement, non l’écart avec l’ensemble de la clientèle.}}',
  },
)

type Sampled = Pick<Diagnosis, 'questionnaire'> & {readonly context?: Pick<Diagnosis['context'], 'randomSample'>}

const values = (diagnosis: Sampled, voice: Voice, n: number) => ({
  n,
  random: String(diagnosis.context?.randomSample ?? false),
  title: voice.pick(diagnosis.questionnaire.title),
})

/** Sample, meaning of the brackets and source: the note under a figure that shows intervals. */
export function intervalNote(diagnosis: Diagnosis, voice: Voice, n = diagnosis.classified): string {
  return voice.say(words, 'note', values(diagnosis, voice, n))
}

/** The same where an interval is drawn and not written. */
export function whiskerNote(diagnosis: Diagnosis, voice: Voice, n = diagnosis.classified): string {
  return voice.say(words, 'whisker', values(diagnosis, voice, n))
}

/** The same under a table, whose source is the survey of the whole report. */
export function tableNote(diagnosis: Diagnosis, voice: Voice, n = diagnosis.classified): string {
  return voice.say(words, 'table', values(diagnosis, voice, n))
}

/** The same where no interval is shown. */
export function sourceNote(
  diagnosis: Pick<Diagnosis, 'questionnaire'> & {readonly classified?: number},
  voice: Voice,
  n = diagnosis.classified ?? 0,
): string {
  return voice.say(words, 'plain', values(diagnosis, voice, n))
}

/** What the intervals do and do not say, in one sentence. */
export function sampleLimit(diagnosis: Diagnosis, voice: Voice): string {
  return voice.say(words, 'limit', values(diagnosis, voice, 0))
}
