import {readdirSync} from 'node:fs'
import {join} from 'node:path'

/** TypeScript files under a folder, sorted, with forward slashes. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
}
