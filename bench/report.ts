import {readdirSync, readFileSync} from 'node:fs'
import {performance} from 'node:perf_hooks'
import type {Diagnosis} from '../src/diagnosis.ts'
import {languages} from '../src/kernel/index.ts'
import {composeReport, formats, renderDocument} from '../src/render/index.ts'

/** Renderings of each report; the median is printed. */
const repeats = 5

/**
 * How long a report takes from a parsed result to its bytes, and how heavy it is: every example in both languages and every
 * format. Two times stand side by side: the first rendering of a format in this process, which loads its library and its
 * fonts and is nearest to what a command takes after start, and the median of five later ones.
 * The aim: 12 to 20 pages of PDF in under a second, under 500 kB.
 */
export async function bench([format]: readonly string[]): Promise<void> {
  const results = readdirSync('examples', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => `examples/${name}/expected/${name}-diagnosis.json`)
  const chosen = formats.filter(({id}) => format === undefined || id === format)
  process.stdout.write(`${'first rendering'.padEnd(20)}\n`)
  for (const {id} of chosen) {
    const {milliseconds} = await timed(results[0]!, 'en', id)
    process.stdout.write(`${id.padEnd(20)} ${milliseconds.toFixed(0).padStart(6)} ms\n`)
  }
  process.stdout.write(`${`median of ${repeats}`.padEnd(20)}\n`)
  for (const result of results)
    for (const language of languages)
      for (const {id} of chosen) {
        const runs = []
        for (let run = 0; run < repeats; run++) runs.push(await timed(result, language, id))
        const {bytes} = runs[0]!
        const milliseconds = runs.map((run) => run.milliseconds).sort((a, b) => a - b)[Math.floor(repeats / 2)]!
        const pages = id === 'pdf' ? `${pagesOf(bytes)} pages` : ''
        const name = `${result.split('/')[1]} ${language} ${id}`
        process.stdout.write(
          `${name.padEnd(20)} ${milliseconds.toFixed(0).padStart(6)} ms ${(bytes.length / 1000).toFixed(0).padStart(5)} kB ${pages}\n`,
        )
      }
}

async function timed(file: string, language: 'en' | 'fr', format: string) {
  const diagnosis = JSON.parse(readFileSync(file, 'utf8')) as Diagnosis
  const start = performance.now()
  const bytes = await renderDocument(composeReport(diagnosis, language), format)
  return {milliseconds: performance.now() - start, bytes}
}

function pagesOf(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\n/g)?.length ?? 0
  )
}
