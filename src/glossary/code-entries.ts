import type {ErrorDefinition, WarningDefinition} from '../kernel/index.ts'
import {errorModules, warningModules} from './codes.gen.ts'
import type {Entry} from './entry.ts'

/** Errors and warnings of every room, found in what their modules export. */
export function codeEntries(): readonly Entry[] {
  const errors = definitionsIn(errorModules).filter(isError)
  const warnings = definitionsIn(warningModules).filter(isWarning)
  return [
    ...errors.map((error): Entry => ({type: 'error', id: error.code, error})),
    ...warnings.map((warning): Entry => ({type: 'warning', id: warning.code, warning})),
  ]
}

/** The modules also export functions and other constants, which the guards below leave out. */
function definitionsIn(modules: readonly object[]): readonly unknown[] {
  return modules
    .flatMap((module): unknown[] => Object.values(module))
    .flatMap((exported) => (typeof exported === 'object' && exported !== null ? Object.values(exported) : []))
}

const isDefinition = (value: unknown): value is {code: string; texts: object} =>
  typeof value === 'object' && value !== null && 'code' in value && 'texts' in value

const isError = (value: unknown): value is ErrorDefinition => isDefinition(value) && 'exit' in value

const isWarning = (value: unknown): value is WarningDefinition => isDefinition(value) && !('exit' in value)
