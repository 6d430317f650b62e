import {warningModules} from '../glossary/codes.gen.ts'
import type {Bilingual, TextValues, Warning} from '../kernel/index.ts'
import {texts} from '../kernel/index.ts'
import {shortened} from './constructs.ts'
import type {Voice} from './voice.ts'

type Sentences = Bilingual<Readonly<Record<string, string>>>
/** As results hold them: null where a number cannot be had. */
export type ResultValues = Readonly<Record<string, string | number | null>>

const fallback = texts(
  {unknown: 'Warning {code}: “relmark explain {code}” says what it means.'},
  {unknown: 'Avertissement {code} : « relmark explain {code} » dit ce qu’il signifie.'},
)

/** The words of a code that may come from a newer version: the code itself where there are none. */
export function sayCode(voice: Voice, sentences: Sentences, code: string, values: TextValues = {}): string {
  return sentences[voice.language][code] === undefined ? code : voice.say(sentences, code, values)
}

export interface Said {
  readonly values: ResultValues
  /** The questionnaire's own names of its constructs: printed wherever a value is a construct, never chosen by. */
  readonly labels?: ReadonlyMap<string, string>
}

/**
 * Fills a template from a result's values; a missing number shows as a dash, never as 0 or NaN, and so does a value that
 * a result of another version does not hold. A value whose name ends in `Money` is an amount of the value called `currency`.
 */
export function sayValues(voice: Voice, template: Bilingual<string>, {values: raw, labels}: Said): string {
  const values = withAmounts(voice, raw)
  const given = template[voice.language]
  const named = [...given.matchAll(/\{(\w+)/g)].map(([, name]) => [name, Number.NaN])
  const known = Object.entries(values).map(([key, value]) => [key, value ?? Number.NaN])
  // `{construct}` prints the label; `{construct, select, …}` still chooses by the code.
  const printed = Object.entries(values).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${key}_printed`, shortened(labels?.get(value) ?? value)] as const] : [],
  )
  const sentence = printed.reduce(
    (text, [key]) => text.replaceAll(`{${key.slice(0, -'_printed'.length)}}`, `{${key}}`),
    given,
  )
  const whole = {en: {sentence}, fr: {sentence}}
  return voice
    .say(whole, 'sentence', Object.fromEntries([...named, ...known, ...printed]))
    .replace(/\bNaN\b(\u00a0?%)?/g, '–')
}

function withAmounts(voice: Voice, values: ResultValues): ResultValues {
  const currency = String(values['currency'] ?? 'EUR')
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name.endsWith('Money') && typeof value !== 'string' ? voice.money(value, currency) : value,
    ]),
  )
}

/** A warning of a result as its sentence. */
export function sayWarning(
  voice: Voice,
  warning: {readonly code: Warning['code']; readonly values: ResultValues},
  labels?: ReadonlyMap<string, string>,
): string {
  const modules: readonly object[] = warningModules
  const definitions = modules.flatMap((module) => Object.values(module)) as readonly Readonly<
    Record<string, {readonly texts: Bilingual<{readonly says: string}>} | undefined>
  >[]
  for (const definition of definitions) {
    const found = definition[warning.code]?.texts
    if (found !== undefined)
      return capitalised(
        sayValues(voice, {en: found.en.says, fr: found.fr.says}, {values: warning.values, ...(labels && {labels})}),
      )
  }
  return voice.say(fallback, 'unknown', {code: warning.code})
}

/** A sentence may open with the label of a scale in quotes. */
const capitalised = (sentence: string): string =>
  sentence.replace(/^([«“"]\s?)?\p{Ll}/u, (opening) => opening.toUpperCase())
