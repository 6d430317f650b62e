/**
 * What is too slow or too real for the tests: a stranger's clone, the packed package, other machines' settings, real
 * shells, many seeds. Writes docs/verification.md.
 * `--nodes 22,24` other versions of Node from npm · `--seeds N` (200; 0 leaves them out) · `--only words` in a title.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {parseArgs} from 'node:util'
import {manySeeds} from './verification/many-seeds.ts'
import {otherNodes} from './verification/other-nodes.ts'
import {packed} from './verification/packed.ts'
import {pageChecks} from './verification/page.ts'
import {type Finding, failed, type Ground, type Part} from './verification/part.ts'
import {pdfChecks} from './verification/pdf.ts'
import {readmeCommands} from './verification/readme-commands.ts'
import {type Reported, verificationReport} from './verification/report.ts'
import {sameBytes} from './verification/same-bytes.ts'
import {mustRun} from './verification/shell.ts'
import {realShells} from './verification/shells.ts'

const {values} = parseArgs({
  options: {nodes: {type: 'string', default: ''}, seeds: {type: 'string'}, only: {type: 'string', default: ''}},
})
const scratch = mkdtempSync(join(tmpdir(), 'relmark-verify-'))
/** Taken before the clone: what is committed while it runs is not what was verified. */
const commit = mustRun('git', ['rev-parse', '--short=12', 'HEAD'], {cwd: process.cwd()}).stdout.trim()
const ground: Ground = {
  scratch,
  clone: join(scratch, 'clone'),
  installed: join(scratch, 'installed'),
  nodes: values.nodes.split(',').filter((version) => version !== ''),
  seeds: Number(values.seeds ?? process.env['RELMARK_SEEDS'] ?? 200),
}

/** In this order: each needs what the ones before have made. */
const parts: readonly Part[] = [
  readmeCommands,
  packed,
  sameBytes,
  otherNodes,
  realShells,
  pdfChecks,
  pageChecks,
  manySeeds,
]

function attempt(part: Part): Reported {
  process.stderr.write(`${part.title} …\n`)
  const start = performance.now()
  let finding: Finding
  try {
    finding = part.run(ground)
  } catch (error) {
    finding = failed(error instanceof Error ? error.message : String(error))
  }
  const seconds = (performance.now() - start) / 1000
  process.stderr.write(`${finding.outcome} (${seconds.toFixed(0)} s)\n`)
  for (const line of finding.lines) process.stderr.write(`  ${line}\n`)
  return {...finding, title: part.title, seconds}
}

try {
  const chosen = parts.filter((part) => part === readmeCommands || part.title.includes(values.only))
  const reported = chosen.map(attempt)
  mkdirSync('docs', {recursive: true})
  // A partial run must not pass for the whole one.
  if (values.only === '') writeFileSync('docs/verification.md', verificationReport(commit, reported, ground))
  process.exitCode = reported.some(({outcome}) => outcome === 'failed') ? 1 : 0
} finally {
  rmSync(scratch, {recursive: true, force: true})
}
