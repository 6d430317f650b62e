import {isCustomersHeader} from './customers-csv.ts'
import {ownMark} from './own-mark.ts'

/** An existing file, or one about to be written. */
export interface NamedBytes {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Whether a file is relmark's own for this input: a JSON result says so in its fields; a report carries the mark
 * (PDF keywords, a comment in Markdown, HTML and SVG). A customers CSV has no room for a mark: see `isOwnCustomers`.
 */
export function isOwn(file: NamedBytes, inputSha256: string): boolean {
  if (file.path.endsWith('.json')) return isOwnResult(file.bytes, inputSha256)
  return Buffer.from(file.bytes).includes(ownMark(inputSha256))
}

const lineFeed = 0x0a

/** A customers CSV is ours when its header is, and a result of the same run that stood beside it is ours too. */
export function isOwnCustomers(file: NamedBytes, siblings: readonly NamedBytes[], inputSha256: string): boolean {
  if (!file.path.endsWith('.csv')) return false
  const end = file.bytes.indexOf(lineFeed)
  const header = new TextDecoder().decode(file.bytes.subarray(0, end === -1 ? file.bytes.length : end))
  return isCustomersHeader(header) && siblings.some((sibling) => isOwn(sibling, inputSha256))
}

function isOwnResult(bytes: Uint8Array, inputSha256: string): boolean {
  try {
    const result: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const input = field(result, 'input') ?? field(field(result, 'inputs'), '0')
    return field(field(result, 'tool'), 'name') === 'relmark' && field(input, 'sha256') === inputSha256
  } catch {
    // Not JSON: someone else's file.
    return false
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
