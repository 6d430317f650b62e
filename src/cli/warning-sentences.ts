import {type Language, printable} from '../kernel/index.ts'
import {createVoice, sayWarning} from '../render/index.ts'

/** A warning as it stands in a result: a value may be missing (null). */
export interface ResultWarning {
  readonly code: string
  readonly values: Readonly<Record<string, string | number | null>>
}

/** Warnings in words, each followed by its code so that `relmark explain CODE` can be asked; constructs by their labels. */
export function warningSentences(
  warnings: readonly ResultWarning[],
  language: Language,
  labels?: ReadonlyMap<string, string>,
): string[] {
  const voice = createVoice(language)
  return warnings.map(
    ({code, values}) => `${sayWarning(voice, {code, values: printableValues(values)}, labels)} (${code})`,
  )
}

function printableValues(values: ResultWarning['values']): ResultWarning['values'] {
  const safe = (value: string | number | null) => (typeof value === 'string' ? printable(value, 400) : value)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, safe(value)]))
}
