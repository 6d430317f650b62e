import {existsSync} from 'node:fs'
import {judged, type Part, skipped} from './part.ts'
import {run} from './shell.ts'

/** The web page in a real browser: every example, both languages (test/render/look-at-examples.ts does the looking). */
export const pageChecks: Part = {
  title: 'The web page in a browser',
  run: ({clone}) => {
    const chromium = process.env['RELMARK_CHROMIUM'] ?? '/usr/bin/chromium'
    if (!existsSync(chromium)) return skipped('no Chromium on this machine (RELMARK_CHROMIUM names another place)')
    const {status, stdout, stderr} = run('npx', ['tsx', 'test/render/look-at-examples.ts'], {cwd: clone})
    const lines = stdout.split('\n').filter(Boolean)
    const problems = lines.filter((line) => line.startsWith('problem: '))
    if (status !== 0 && problems.length === 0) problems.push(stderr.trim().split('\n').at(-1) ?? 'the browser failed')
    return judged(problems, ...lines)
  },
}
