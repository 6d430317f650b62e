import {join} from 'node:path'
import type {OutputFormat} from './config.ts'

/** Where each format goes: `<name>-diagnosis.pdf`, `<name>-customers.csv`. */
export function outputPath(format: OutputFormat, {name, folder}: {name: string; folder: string}): string {
  return join(folder, format === 'csv' ? `${name}-customers.csv` : `${name}-diagnosis.${format}`)
}
