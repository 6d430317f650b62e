import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {mustRun} from './shell.ts'

interface Way {
  readonly clone: string
  /** Emptied by being new: where the outputs go. */
  readonly folder: string
  readonly node?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** SHA-256 of every output of an example's diagnosis, by file name. */
export function diagnosedBytes(id: string, {clone, folder, node = process.execPath, environment = {}}: Way): string {
  mkdirSync(folder, {recursive: true})
  const words = ['bin/run.cjs', 'diagnose', `examples/${id}/${id}.csv`, '--output-dir', folder]
  mustRun(node, [...words, '--format', 'pdf,md,json,csv', '--no-input'], {cwd: clone, environment})
  const files = readdirSync(folder).sort()
  if (files.length === 0) throw new Error('diagnose wrote nothing')
  return files
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    )
    .join('\n')
}

/** Names of the files that two such lists do not share byte for byte. */
export function differing(a: string, b: string): readonly string[] {
  const known = new Set(b.split('\n'))
  return a.split('\n').flatMap((line) => (known.has(line) ? [] : [line.split(' ')[0] ?? line]))
}
