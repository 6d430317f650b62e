import {warningModules} from '../glossary/codes.gen.ts'
import type {Bilingual, TextValues, Warning} from '../kernel/index.ts'
import {texts} from '../kernel/index.ts'
import type {Voice} from './voice.ts'

type Sentences = Bilingual<Readonly<Record<string, string>>>
/** As results hold them: null where a number cannot be had. */
export type ResultValues = Readonly<Record<string, string | number | null>>

const fallback = texts(
  {unknown: 'Warning {code}: `relmark explain {code}` says what it means.'},
  {unknown: 'Avertissement {code} : « relmark explain {code} » dit ce qu’il signifie.'},
)

/** The words of a code that may come from a newer version: the code itself where there are none. */
export function sayCode(voice: Voice, sentences: Sentences, code: string, values: TextValues = {}): string {
  return sentences[voice.language][code] === undefined ? code : voice.say(sentences, code, values)
}

/** Fills a template from a result's values; a missing number shows as a dash, never as 0 or NaN. */
export function sayValues(voice: Voice, template: Bilingual<string>, values: ResultValues): string {
  const numbers = Object.entries(values).map(([key, value]) => [key, value ?? Number.NaN])
  const sentence = {en: {sentence: template.en}, fr: {sentence: template.fr}}
  return voice.say(sentence, 'sentence', Object.fromEntries(numbers)).replace(/\bNaN\b(\u00a0?%)?/g, '–')
}

/** A warning of a result as its sentence. */
export function sayWarning(
  voice: Voice,
  warning: {readonly code: Warning['code']; readonly values: ResultValues},
): string {
  const modules: readonly object[] = warningModules
  const definitions = modules.flatMap((module) => Object.values(module)) as readonly Readonly<
    Record<string, {readonly texts: Bilingual<{readonly says: string}>} | undefined>
  >[]
  for (const definition of definitions) {
    const found = definition[warning.code]?.texts
    if (found !== undefined) return sayValues(voice, {en: found.en.says, fr: found.fr.says}, warning.values)
  }
  return voice.say(fallback, 'unknown', {code: warning.code})
}
