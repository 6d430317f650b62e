/**
 * Runs the built command line as a user does. Builds once when dist is older than src; test files that run at the same
 * time wait for each other by a lock folder.
 */
import {execFileSync, type SpawnOptions, spawn} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {setTimeout as sleep} from 'node:timers/promises'

const entry = 'dist/cli/main.js'
const lock = 'dist/.building'
const staleAfterMilliseconds = 120_000

function isStale(): boolean {
  if (!existsSync(entry)) return true
  const built = statSync(entry).mtimeMs
  return readdirSync('src', {recursive: true, encoding: 'utf8'}).some((file) => statSync(`src/${file}`).mtimeMs > built)
}

function takeLock(): boolean {
  mkdirSync('dist', {recursive: true})
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > staleAfterMilliseconds) rmSync(lock, {recursive: true})
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

/** For `beforeAll`. */
export async function buildOnce(): Promise<void> {
  while (isStale()) {
    if (!takeLock()) {
      await sleep(200)
      continue
    }
    try {
      execFileSync('npx', ['tsc', '-p', 'tsconfig.json'], {stdio: 'pipe'})
      execFileSync('npx', ['tsx', 'scripts/copy-assets.ts'], {stdio: 'pipe'})
    } finally {
      rmSync(lock, {recursive: true})
    }
  }
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Record<string, string>
  readonly stdin?: string
}

export const bin = `${process.cwd()}/bin/run.cjs`

export function start(args: readonly string[], options: SpawnOptions = {}) {
  const env = {PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C', ...options.env}
  return spawn(process.execPath, [bin, ...args], {...options, env})
}

export async function relmark(args: readonly string[], {cwd, env, stdin = ''}: RunOptions = {}): Promise<Ran> {
  const child = start(args, {...(cwd === undefined ? {} : {cwd}), ...(env === undefined ? {} : {env})})
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin?.on('error', () => undefined).end(stdin)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {code, stdout, stderr}
}
