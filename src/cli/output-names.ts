import {join} from 'node:path'
import type {Result} from '../diagnosis.ts'
import {printable} from '../kernel/index.ts'
import type {OutputFormat} from './config.ts'

/** Most file systems take 255 bytes, and a name beside it needs room for its mark. */
const longest = 120

/**
 * Where each format goes: `<name>-diagnosis.pdf`, `<name>-check.html`, `<name>-customers.csv`. Signs that a terminal obeys, which the name of
 * a file may hold, are not passed on; a name stays inside its folder.
 */
export function outputPath(
  format: OutputFormat,
  {name, folder, kind = 'diagnosis'}: {name: string; folder: string; kind?: Result['kind']},
): string {
  const safe = printable(name, longest).replace(/[/\\]/g, '-') || 'survey'
  return join(folder, format === 'csv' ? `${safe}-customers.csv` : `${safe}-${kind}.${format}`)
}
