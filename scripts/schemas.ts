/** Writes docs/schemas from the engine's own schemas. `--check` writes nothing and fails when one is stale. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {publishedSchemas} from './published-schemas.ts'

const wanted = publishedSchemas()
const stale = [...wanted].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
if (process.argv.includes('--check')) {
  for (const [file] of stale) process.stderr.write(`${file} is stale: run npm run schemas\n`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  mkdirSync('docs/schemas', {recursive: true})
  for (const [file, text] of stale) writeFileSync(file, text)
  process.stderr.write(`${stale.length} of ${wanted.size} schemas written\n`)
}
