import {UserError} from '../../kernel/index.ts'
import {cliErrors} from '../errors.ts'

const comparisons = ['>=', '<=', '!=', '==', '>', '<', '='] as const
export type Comparison = (typeof comparisons)[number]

export interface Assertion {
  /** As the user wrote it. */
  readonly expression: string
  readonly path: readonly string[]
  readonly comparison: Comparison
  readonly value: number | string
}

const shape = /^\s*([A-Za-z_][\w-]*(?:\.[\w-]+)*)\s*(>=|<=|!=|==|>|<|=)\s*(.+?)\s*$/

/**
 * Reads `path comparison value`.
 * @example parseAssertion('shares.loyal >= 35%').value // => 0.35
 * @throws {UserError}
 */
export function parseAssertion(expression: string): Assertion {
  const [, path, sign, text] = shape.exec(expression) ?? []
  const comparison = comparisons.find((known) => known === sign)
  if (path === undefined || comparison === undefined || text === undefined) throw unreadable(expression)
  const value = readValue(text)
  const ordered = comparison !== '==' && comparison !== '!=' && comparison !== '='
  if (value === undefined || (ordered && typeof value !== 'number')) throw unreadable(expression)
  return {expression, path: path.split('.'), comparison, value}
}

function unreadable(expression: string): UserError {
  return new UserError(cliErrors.ASSERTION_UNREADABLE, {expression})
}

function readValue(text: string): number | string | undefined {
  const percent = /^([-+]?(?:\d+\.?\d*|\.\d+))%$/.exec(text)?.[1]
  if (percent !== undefined) return Number(percent) / 100
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return Number(text)
  return /^(?:"([^"]*)"|'([^']*)'|([A-Za-z][\w-]*))$/
    .exec(text)
    ?.slice(1)
    .find((word) => word !== undefined)
}
