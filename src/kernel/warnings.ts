import type {Bilingual, TextValues} from './texts.ts'

/** Something the reader of a result should know; part of the result, language-free. */
export interface Warning {
  readonly code: string
  readonly values: TextValues
}

/** `says` is the sentence printed; `more` is what `relmark explain CODE` adds. */
export interface WarningDefinition {
  readonly code: string
  readonly texts: Bilingual<{readonly says: string; readonly more: string}>
}

/** A room's warnings, by UPPER_SNAKE code. */
export function defineWarnings<const C extends string>(
  definitions: Readonly<Record<C, Omit<WarningDefinition, 'code'>>>,
): Readonly<Record<C, WarningDefinition>> {
  const entries = Object.entries<Omit<WarningDefinition, 'code'>>(definitions).map(([code, rest]) => [
    code,
    {code, ...rest},
  ])
  return Object.fromEntries(entries)
}

export function warn(definition: WarningDefinition, values: TextValues = {}): Warning {
  return {code: definition.code, values}
}
