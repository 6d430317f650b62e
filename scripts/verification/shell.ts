import {spawnSync} from 'node:child_process'

export interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

interface Where {
  readonly cwd: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs a program to its end. @throws {Error} it is not there, or took over half an hour. */
export function run(command: string, words: readonly string[], {cwd, environment = {}}: Where): Ran {
  const env = {...cleanEnvironment(), ...environment}
  const ran = spawnSync(command, words, {cwd, env, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 1_800_000})
  if (ran.error !== undefined) throw ran.error
  return {status: ran.status ?? -1, stdout: ran.stdout, stderr: ran.stderr}
}

/** The same where failing is a fault. @throws {Error} with the end of what it said. */
export function mustRun(command: string, words: readonly string[], where: Where): Ran {
  const ran = run(command, words, where)
  if (ran.status !== 0)
    throw new Error(
      `\`${[command, ...words].join(' ')}\` ended with ${ran.status}: ${(ran.stderr || ran.stdout).slice(-800)}`,
    )
  return ran
}

export function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

/** What npm adds for its own scripts must not reach a fresh clone. */
function cleanEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^npm_|^NODE_|^INIT_CWD$|^RELMARK_/i.test(name) ? [] : [[name, value] as const],
  )
  const path = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'))
  return {...Object.fromEntries(entries), PATH: path.join(':'), CI: '1'}
}
