/**
 * Writes the example cases: survey, configuration and readme from the casebook, and in `expected/` what diagnosing
 * them gives. `--inputs` stops before the second half.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cases} from '../src/casebook/index.ts'
import {exampleInputs} from './example-inputs.ts'

function write(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, {recursive: true})
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  process.stderr.write(`${folder}: ${[...files.keys()].join(', ')}\n`)
}

for (const definition of cases) write(`examples/${definition.id}`, exampleInputs(definition))

if (!process.argv.includes('--inputs')) {
  const {exampleOutputs} = await import('./example-outputs.ts')
  const {firstPage} = await import('./first-page.ts')
  for (const {id} of cases) {
    const {texts, pdf} = await exampleOutputs(id)
    const files = new Map<string, string | Uint8Array>(texts)
    const page = firstPage(pdf)
    if (page !== null) files.set('page-one.png', page)
    write(`examples/${id}/expected`, files)
  }
}
