import {z} from 'zod'
import {nearest, UserError} from '../../kernel/index.ts'
import {cliErrors} from '../errors.ts'
import type {Assertion} from './parse-assertion.ts'

/** Refuses, before any work, a path that the schema of the result cannot hold. @throws {UserError} */
export function checkPath({expression, path}: Assertion, schema: z.core.$ZodType): void {
  let here = bare(schema)
  for (const segment of path) {
    const next = step(here, segment)
    if (next === undefined) {
      const known = namesIn(here)
      const close = nearest(segment, known)[0] ?? 'none'
      const values = {expression, segment, nearest: close, known: known.join(', ') || '-'}
      throw new UserError(cliErrors.ASSERTION_UNKNOWN_PATH, values)
    }
    here = bare(next)
  }
  if (isGroup(here)) {
    const known = namesIn(here).join(', ') || '0, 1, 2…'
    throw new UserError(cliErrors.ASSERTION_NOT_A_VALUE, {expression, known})
  }
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return bare(schema.unwrap())
  return schema
}

function step(schema: z.core.$ZodType, segment: string): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).find(([name]) => name === segment)?.[1]
  if (schema instanceof z.ZodRecord) return schema.valueType
  if (!/^\d+$/.test(segment)) return undefined
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(segment)]
  return undefined
}

function namesIn(schema: z.core.$ZodType): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

function isGroup(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodObject) return !('estimate' in schema.shape)
  return schema instanceof z.ZodRecord || schema instanceof z.ZodArray || schema instanceof z.ZodTuple
}
