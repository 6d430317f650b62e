import type {Result} from '../diagnosis.ts'
import type {Language} from '../kernel/index.ts'
import {type ComposeOptions, composeReport} from './compose.ts'
import {composeCheck} from './compose-check.ts'
import {composeComparison} from './compose-comparison.ts'
import {composeSimulation} from './compose-simulation.ts'
import type {Document} from './document.ts'

/** The report of any kind of result; only a diagnosis has a choice of templates. */
export function composeResult(result: Result, language: Language, options: ComposeOptions = {}): Document {
  switch (result.kind) {
    case 'diagnosis':
      return composeReport(result, language, options)
    case 'check':
      return composeCheck(result, language)
    case 'comparison':
      return composeComparison(result, language)
    case 'simulation':
      return composeSimulation(result, language)
  }
}
