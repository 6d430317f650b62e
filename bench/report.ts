import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {languages} from '../src/kernel/index.ts'
import {formats} from '../src/render/index.ts'

/** Fresh processes for each report, and renderings of it in each after the first. */
const [processes, later] = [3, 2]

interface Times {
  /** Loading what `dist/` renders with, in milliseconds. */
  readonly start: number
  readonly first: number
  readonly later: readonly number[]
  readonly kilobytes: number
  readonly pages: number
}

/**
 * How long a report takes from a parsed result to its bytes, and how heavy it is: every example in both languages and every
 * format, and the PDF of a study. Each is rendered in processes of its own, from the compiled code (`npm run build` first).
 * The first rendering is what a command waits for after start: it loads its library and its fonts, and no code is warm.
 * The aim: 12 to 20 pages of PDF in under a second, under 500 kB. Medians; a busy machine shows in all of them.
 */
export async function bench([format]: readonly string[]): Promise<void> {
  const kinds = [...formats.map(({id}) => ({id, template: 'board'})), {id: 'pdf', template: 'study'}]
  process.stdout.write(`${''.padEnd(24)}${'start'.padStart(9)}${'first'.padStart(9)}${'later'.padStart(9)}\n`)
  for (const {id, template} of kinds.filter(({id}) => format === undefined || id === format))
    for (const example of examples())
      for (const language of languages) {
        const runs = Array.from({length: processes}, () => freshProcess({example, language, format: id, template}))
        const name = `${example} ${language} ${id}${template === 'board' ? '' : ` ${template}`}`
        process.stdout.write(`${name.padEnd(24)}${lineOf(runs)}\n`)
      }
}

function examples(): readonly string[] {
  const entries = readdirSync('examples', {withFileTypes: true})
  return entries.filter((entry) => entry.isDirectory()).map(({name}) => name)
}

function freshProcess(report: {example: string; language: string; format: string; template: string}): Times {
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
  const script = fileURLToPath(new URL('report/fresh-process.mjs', import.meta.url))
  const result = `examples/${report.example}/expected/${report.example}-diagnosis.json`
  const words = [script, result, report.language, report.format, report.template, String(later)]
  const {stdout, stderr} = spawnSync(process.execPath, words, {env, encoding: 'utf8'})
  if (stdout === '') throw new Error(`no report was rendered: ${stderr}`)
  return JSON.parse(stdout) as Times
}

function lineOf(runs: readonly Times[]): string {
  const {kilobytes, pages} = runs[0]!
  const times = [runs.map(({start}) => start), runs.map(({first}) => first), runs.flatMap((run) => run.later)]
  const columns = times.map((values) => `${median(values).toFixed(0).padStart(6)} ms`)
  return `${columns.join('')}${kilobytes.toFixed(0).padStart(6)} kB${pages === 0 ? '' : `${String(pages).padStart(4)} pages`}`
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
