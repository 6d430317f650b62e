import {explain} from '../glossary/index.ts'
import {type Language, printable, type TextValues} from '../kernel/index.ts'
import {createVoice} from '../render/voice.ts'

/** A warning as it stands in a result: a value may be missing (null). */
export interface ResultWarning {
  readonly code: string
  readonly values: Readonly<Record<string, string | number | null>>
}

/** Warnings in words, the code first so that `relmark explain CODE` can be asked. */
export function warningSentences(warnings: readonly ResultWarning[], language: Language): string[] {
  const voice = createVoice(language)
  return warnings.map(({code, values}) => {
    const entry = explain(code).found
    if (entry?.type !== 'warning') return code
    return `${voice.say(entry.warning.texts, 'says', printableValues(values))} (${code})`
  })
}

function printableValues(values: ResultWarning['values']): TextValues {
  const safe = (value: string | number | null) => (typeof value === 'number' ? value : printable(value ?? '–', 400))
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, safe(value)]))
}
