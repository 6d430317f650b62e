import type {z} from 'zod'
import type {Diagnosis} from '../diagnosis.ts'

/**
 * A part of a result that only some diagnoses have, found by its path (`['value', 'equity']`) and checked for the shape
 * that is drawn: absent or of another shape is null, and what would have shown it leaves it out.
 */
export function optionalResult<T>(diagnosis: Diagnosis, path: readonly string[], shape: z.ZodType<T>): T | null {
  let part: unknown = diagnosis
  for (const step of path) {
    if (typeof part !== 'object' || part === null) return null
    part = (part as Readonly<Record<string, unknown>>)[step]
  }
  const read = shape.safeParse(part)
  return read.success ? read.data : null
}
