import type {Assertion} from './parse-assertion.ts'

export interface Judgement {
  readonly expression: string
  readonly holds: boolean
  /** The value found; null where the result has none, which never satisfies an assertion. */
  readonly found: number | string | boolean | null
}

/** Compares what a result holds with what was asserted. */
export function judge(assertion: Assertion, result: object): Judgement {
  const found = valueAt(result, assertion.path)
  return {expression: assertion.expression, holds: found !== null && compare(found, assertion), found}
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Reflect.get(value, name)
}

function valueAt(result: object, path: readonly string[]): Judgement['found'] {
  const reached = path.reduce<unknown>(field, result)
  const value = typeof reached === 'object' && reached !== null ? field(reached, 'estimate') : reached
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null
}

function compare(found: number | string | boolean, {comparison, value}: Assertion): boolean {
  if (comparison === '==' || comparison === '=') return String(found) === String(value)
  if (comparison === '!=') return String(found) !== String(value)
  if (typeof found !== 'number' || typeof value !== 'number') return false
  if (comparison === '>=') return found >= value
  if (comparison === '<=') return found <= value
  return comparison === '>' ? found > value : found < value
}
