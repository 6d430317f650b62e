/**
 * Runs the built command line as a user does: inside this process, which takes milliseconds, or as a process of its own,
 * where pipes, signals, the locale or the time zone matter. Builds once when dist is older than src; test files that run at the same
 * time wait for each other by a lock folder.
 */
import {execFileSync, type SpawnOptions, spawn} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, rmSync, statSync} from 'node:fs'
import {Readable} from 'node:stream'
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
  // While another builds, some files are new and some are old.
  while (existsSync(lock) || isStale()) {
    if (!takeLock()) {
      await sleep(200)
      continue
    }
    try {
      if (!isStale()) continue
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

/** As a process of its own. */
export async function spawned(args: readonly string[], {cwd, env, stdin = ''}: RunOptions = {}): Promise<Ran> {
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

let last: Promise<unknown> = Promise.resolve()

/** Inside this process, one after the other: a run has the working folder, the environment and the streams to itself. */
export function relmark(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const run = last.then(() => runHere(args, options))
  last = run.catch(() => undefined)
  return run
}

const root = process.cwd()

async function runHere(args: readonly string[], {cwd = root, env = {}, stdin = ''}: RunOptions): Promise<Ran> {
  const {runWords}: typeof import('../../src/cli/main.ts') = await import(/* @vite-ignore */ `${root}/${entry}`)
  const said = {stdout: '', stderr: ''}
  const before = {env: process.env, cwd: process.cwd(), stdin: Object.getOwnPropertyDescriptor(process, 'stdin')!}
  const restore = (['stdout', 'stderr'] as const).map((name) => {
    const stream = process[name]
    const write = stream.write
    stream.write = (chunk: Uint8Array | string) => {
      said[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
      return true
    }
    return () => {
      stream.write = write
    }
  })
  process.env = {PATH: before.env['PATH'], HOME: before.env['HOME'], LC_ALL: 'C', ...env}
  process.chdir(cwd)
  Object.defineProperty(process, 'stdin', {value: Readable.from([Buffer.from(stdin)]), configurable: true})
  process.exitCode = undefined
  try {
    await runWords(args, root)
    return {code: Number(process.exitCode ?? 0), ...said}
  } finally {
    process.exitCode = undefined
    Object.defineProperty(process, 'stdin', before.stdin)
    process.chdir(before.cwd)
    process.env = before.env
    for (const undo of restore) undo()
  }
}
