// Run by plain Node, which reads no TypeScript: what is timed is what is installed.
import {readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'

const [file, language, format, template, later] = process.argv.slice(2)
const begun = performance.now()
const {composeReport, renderDocument} = await import('../../dist/render/index.js')
const start = performance.now() - begun
const result = JSON.parse(readFileSync(file, 'utf8'))

const times = []
let bytes = new Uint8Array()
for (let run = 0; run <= Number(later); run++) {
  const before = performance.now()
  bytes = await renderDocument(composeReport(result, language, {template}), format)
  times.push(performance.now() - before)
}
const pages = Buffer.from(bytes).toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0
process.stdout.write(JSON.stringify({start, first: times[0], later: times.slice(1), kilobytes: bytes.length / 1000, pages}))
