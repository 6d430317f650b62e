import {basename} from 'node:path'
import {UserError} from '../kernel/index.ts'
import {renderErrors, renderJson} from '../render/index.ts'
import type {Judgement} from './assertions/judge.ts'
import {conflict} from './flag-values.ts'
import type {SurveyRequest} from './open-survey.ts'

/**
 * The request itself, or with `--as each` one request per file. Refused before any work: files whose outputs would take
 * each other's place, and flags that name one file or folder for all.
 * @throws {UserError}
 */
export function oneByOne<R extends SurveyRequest>(request: R): readonly R[] {
  const {surveys, flags} = request
  if (flags.as !== 'each' || surveys.length === 1) return [request]
  for (const name of ['rejects', 'figures', 'output'] as const)
    if (Reflect.get(flags, name) !== undefined) throw conflict('--as each', `--${name}`)
  const names = surveys.map((survey) => basename(survey).replace(/\.[^.]*$/, ''))
  const twice = surveys.find((_, index) => names.indexOf(names[index]!) !== index)
  if (twice !== undefined) throw new UserError(renderErrors.OUTPUT_TWICE, {file: twice})
  return surveys.map((survey) => ({...request, surveys: [survey]}))
}

/** One JSON document: the result itself, or all of them under one name. */
export function jsonOfAll(
  kind: 'checks' | 'diagnoses',
  all: readonly {readonly result: object; readonly judgements: readonly Judgement[]}[],
): string {
  const results = all.map(({result, judgements}) =>
    judgements.length === 0 ? result : {...result, assertions: judgements},
  )
  return renderJson(results.length === 1 ? results[0]! : {kind, schemaVersion: 1, results})
}
