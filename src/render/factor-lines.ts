import type {Check} from '../findings.ts'
import {texts} from '../kernel/index.ts'
import {factorProblemTexts, factorRetryTexts} from '../measure/index.ts'
import {constructLabel, shortened} from './constructs.ts'
import type {Voice} from './voice.ts'

type Checked = Pick<Check, 'questionnaire' | 'measurement' | 'factorModel'>
type Model = NonNullable<Check['factorModel']>

const words = texts(
  {
    model:
      'Factor model ({estimator}, n = {n, number}, {constructs, plural, one {# construct} other {# constructs}}): CFI {cfi}, RMSEA {rmsea}, SRMR {srmr}; {verdict, select, good {good fit} acceptable {acceptable fit} poor {poor fit} improper {improper solution} other {no verdict}}.',
    unidentified:
      'Factor model ({estimator}, n = {n, number}, {constructs, plural, one {# construct} other {# constructs}}): not identified, so that its fit means nothing.',
    distinct:
      'Discriminant validity: {pairs, plural, one {the only pair} other {all # pairs}} of constructs told apart (HTMT below 0.85).',
    notDistinct:
      'Discriminant validity: {pairs, plural, one {the only pair is} other {{failing, number} of # pairs are}} not clearly told apart (HTMT 0.85 and above): {list}.',
    pair: '{first} – {second} {ratio}',
    more: '{count, plural, one {# more} other {# more}}',
    problem: '{what} {next}',
    retried: '{what} {retry} {next}',
    quoted: '“{label}”',
  },
  {
    model:
      'Modèle factoriel ({estimator}, n = {n, number}, {constructs, plural, one {# construit} other {# construits}}) : CFI {cfi}, RMSEA {rmsea}, SRMR {srmr} ; {verdict, select, good {bon ajustement} acceptable {ajustement acceptable} poor {mauvais ajustement} improper {solution impropre} other {sans verdict}}.',
    unidentified:
      'Modèle factoriel ({estimator}, n = {n, number}, {constructs, plural, one {# construit} other {# construits}}) : non identifié, son ajustement ne veut rien dire.',
    distinct:
      'Validité discriminante : {pairs, plural, one {la seule paire} other {les # paires}} de construits se distinguent (HTMT inférieur à 0,85).',
    notDistinct:
      'Validité discriminante : {pairs, plural, one {la seule paire} other {{failing, number} sur # paires}} sans distinction nette (HTMT d’au moins 0,85) : {list}.',
    pair: '{first} – {second} {ratio}',
    more: '{count, plural, one {# autre} other {# autres}}',
    problem: '{what} {next}',
    retried: '{what} {retry} {next}',
    quoted: '« {label} »',
  },
)

/** Pairs named on one line; the report has them all. */
const pairsNamed = 3

/** How the model of all constructs fits, and which constructs it does not tell apart. */
export function factorLines(check: Checked, voice: Voice): readonly string[] {
  const {factorModel: model} = check
  return [...(model?.estimator ? [modelLine(model, voice)] : []), ...discriminantLines(check, voice)]
}

function modelLine(model: Model, voice: Voice): string {
  const two = (value: number | null | undefined): string => voice.number(value ?? null, 2)
  const three = (value: number | null | undefined): string => voice.number(value ?? null, 3)
  const {robust} = model
  const unidentified = model.problems.some(({code}) => code === 'not-identified')
  return voice.say(words, unidentified ? 'unidentified' : 'model', {
    estimator: model.missing === 'fiml' ? `${model.estimator}, FIML` : (model.estimator ?? ''),
    n: model.n,
    constructs: model.constructs.length,
    cfi: three(robust?.cfi ?? model.cfi),
    rmsea: three(robust?.rmsea.estimate ?? model.rmsea.estimate),
    srmr: two(model.srmr),
    verdict: model.admissible ? (model.verdict ?? 'none') : 'improper',
  })
}

function discriminantLines(check: Checked, voice: Voice): readonly string[] {
  const {discriminantValidity: found} = check.measurement ?? {}
  if (found?.status !== 'ok') return []
  const failing = found.pairs
    .filter(({verdict}) => verdict === 'close' || verdict === 'not-distinct')
    .toSorted((a, b) => (b.htmt.estimate ?? 0) - (a.htmt.estimate ?? 0))
  const pairs = found.pairs.length
  if (failing.length === 0) return [voice.say(words, 'distinct', {pairs})]
  const named = failing.slice(0, pairsNamed).map(({first, second, htmt}) =>
    voice.say(words, 'pair', {
      first: shortened(constructLabel(check, voice, first), 28),
      second: shortened(constructLabel(check, voice, second), 28),
      ratio: voice.number(htmt.estimate, 2),
    }),
  )
  const rest = failing.length - named.length
  const list = voice.list(rest > 0 ? [...named, voice.say(words, 'more', {count: rest})] : named)
  return [voice.say(words, 'notDistinct', {failing: failing.length, pairs, list})]
}

/** Said of the scales already, where they are measured one by one. */
const saidOfScales: readonly string[] = ['single-items-left-out', 'two-item-constructs']

/** What limits the factor model, what was tried, what still holds and what to do. */
export function factorProblemLines(check: Checked, voice: Voice): readonly string[] {
  return (check.factorModel?.problems ?? [])
    .filter(({code}) => !saidOfScales.includes(code))
    .map((problem) => factorProblemLine(check, voice, problem))
}

/** Without these there is a model. */
const preventing: readonly string[] = ['nothing-to-fit', 'too-few-respondents', 'not-converged']

/** Why there is no factor model, where none could be fitted: it has no appendix to say so. */
export function unfittedLine(check: Checked, voice: Voice): readonly string[] {
  const {factorModel: model} = check
  if (model === null || model === undefined || model.estimator !== null) return []
  const cause = model.problems.find(({code}) => preventing.includes(code))
  return cause === undefined ? [] : [factorProblemLine(check, voice, cause)]
}

function factorProblemLine(
  check: Checked,
  voice: Voice,
  {code, items, constructs, count, retry}: Model['problems'][number],
): string {
  const values = {
    items: voice.list(items),
    constructs: voice.list(
      constructs.map((id) => voice.say(words, 'quoted', {label: shortened(constructLabel(check, voice, id), 32)})),
    ),
    count: count ?? Math.max(items.length, constructs.length),
    retried: String(retry !== null),
  }
  const say = (part: 'what' | 'next'): string => {
    const {en, fr} = factorProblemTexts
    return voice.say({en: {text: en[code][part]}, fr: {text: fr[code][part]}}, 'text', values)
  }
  if (retry === null) return voice.say(words, 'problem', {what: say('what'), next: say('next')})
  const {en, fr} = factorRetryTexts
  const outcome = retry.admissible ? 'proper' : retry.converged ? 'improper' : 'none'
  const tried = voice.say({en: {text: en[retry.remedy]}, fr: {text: fr[retry.remedy]}}, 'text', {
    outcome,
    cfi: voice.number(retry.cfi, 3),
    rmsea: voice.number(retry.rmsea, 3),
  })
  return voice.say(words, 'retried', {what: say('what'), retry: tried, next: say('next')})
}
