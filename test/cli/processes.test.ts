/** What only a process of its own can show: pipes closed early, full devices, signals, other runs, odd files. */
import {execFile} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {minimumHeader, minimumRows, minimumSurvey, surveyText} from './minimum-survey.ts'
import {bin, buildOnce, type Ran, spawned, start} from './relmark.ts'

beforeAll(buildOnce, 180_000)
vi.setConfig({testTimeout: 90_000})

const few = ['--set', 'draws=50', '--set', 'measurement=scales']
const trace = /\n\s+at |node:internal|INTERNAL/

function folder(text = minimumSurvey(40)): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-process-'))
  writeFileSync(join(cwd, 'ok.csv'), text)
  return cwd
}

/** A line of bash in which `relmark` is the built command; killed where it hangs. */
function bash(line: string, cwd: string): Promise<Ran> {
  const script = `relmark() { "${process.execPath}" "${bin}" "$@"; }; ${line}`
  const env = {PATH: process.env['PATH'], HOME: process.env['HOME'], LC_ALL: 'C'}
  return new Promise((resolve) => {
    execFile('bash', ['-c', script], {cwd, env, timeout: 80_000}, (error, stdout, stderr) =>
      resolve({code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr}),
    )
  })
}

const leftovers = (cwd: string) =>
  readdirSync(cwd, {recursive: true, encoding: 'utf8'}).filter((name) => /\.(new|old)$|^\./.test(name))

describe.concurrent('a reader that has had enough', () => {
  test.each(['check ok.csv', 'score ok.csv', 'diagnose ok.csv --json'])(
    'of `relmark %s` is no error',
    async (words) => {
      const extra = /^(score|diagnose)/.test(words) ? few.join(' ') : ''
      const line = `relmark ${words} ${extra} | head -1; echo "code \${PIPESTATUS[0]}"`
      const {stdout, stderr} = await bash(line, folder(minimumSurvey(400)))
      expect(stdout).toContain('code 0')
      expect(stderr).not.toMatch(trace)
      expect(stderr).not.toContain('EPIPE')
    },
  )
})

describe.skipIf(!existsSync('/dev/full')).concurrent('a full device', () => {
  test.each(['check ok.csv', 'score ok.csv', 'diagnose ok.csv --json'])(
    'behind the output of `relmark %s` is exit 6 and one sentence',
    async (words) => {
      const extra = /^(score|diagnose)/.test(words) ? few.join(' ') : ''
      const ran = await bash(`relmark ${words} ${extra} > /dev/full; echo "code $?"`, folder())
      expect(ran.stdout).toBe('code 6\n')
      expect(ran.stderr).toContain('relmark explain OUTPUT_')
      expect(ran.stderr).not.toMatch(trace)
    },
  )

  test('as a file to write is exit 6, and stays a device', async () => {
    const cwd = folder()
    const ran = await bash(`relmark score ok.csv ${few.join(' ')} --output /dev/full; echo "code $?"`, cwd)
    expect(ran.stdout).toBe('code 6\n')
    expect(ran.stderr).toContain('OUTPUT_DISK_FULL')
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
    expect(leftovers(cwd)).toEqual([])
  })

  test('behind standard error does not change the result', async () => {
    const ran = await bash('relmark check ok.csv --json 2> /dev/full', folder())
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.stdout)).toMatchObject({kind: 'check'})
  })
})

describe.concurrent('a folder that takes nothing', () => {
  // Root may write where permissions forbid it: only places that are no folders at all refuse everyone.
  test.each([
    ['under a file', 'ok.csv/out'],
    ...(existsSync('/proc/self') ? [['of the system', '/proc/self/out']] : []),
  ])('%s is exit 6, with nothing written anywhere', async (_, place) => {
    const cwd = folder()
    const runs = await Promise.all([
      spawned(['diagnose', 'ok.csv', ...few, '--format', 'md,json,csv', '--output-dir', place!], {cwd}),
      spawned(['diagnose', 'ok.csv', ...few, '--json', '--figures', place!], {cwd}),
      spawned(['check', 'ok.csv', '--rejects', `${place}/r.csv`], {cwd}),
      spawned(['score', 'ok.csv', ...few, '--output', `${place}/s.csv`], {cwd}),
    ])
    for (const {code, stdout, stderr} of runs) {
      expect(code, stderr).toBe(6)
      expect(stdout + stderr).toMatch(/OUTPUT_/)
      expect(stderr).not.toMatch(trace)
    }
    expect(readdirSync(cwd)).toEqual(['ok.csv'])
  })
})

describe('two runs at once into one folder', () => {
  test('both end well, and what is there afterwards is whole', async () => {
    const cwd = folder()
    const words = (lang: string) => ['diagnose', 'ok.csv', ...few, '--format', 'json,csv,md', '--lang', lang]
    const runs = await Promise.all([spawned(words('en'), {cwd}), spawned(words('fr'), {cwd})])
    for (const {code, stderr} of runs) expect(code, stderr).toBe(0)
    expect(readdirSync(cwd).sort()).toEqual(['ok-customers.csv', 'ok-diagnosis.json', 'ok-diagnosis.md', 'ok.csv'])
    expect(JSON.parse(readFileSync(join(cwd, 'ok-diagnosis.json'), 'utf8'))).toMatchObject({kind: 'diagnosis'})
    expect(readFileSync(join(cwd, 'ok-customers.csv'), 'utf8').trim().split('\n')).toHaveLength(41)
  })
})

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s', (signal) => {
  test('while the survey is being read is exit 130, and leaves nothing', async () => {
    const cwd = folder()
    const child = start(['diagnose', '-'], {cwd, stdio: ['pipe', 'pipe', 'pipe']})
    await new Promise((resolve) => child.stdin?.write(Buffer.alloc(1_000_000, 'a'), resolve))
    child.kill(signal)
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    expect(readdirSync(cwd)).toEqual(['ok.csv'])
  })

  test('at any moment of the work leaves whole files or none', async () => {
    const runs = [0.2, 0.5, 0.8].map(async (moment) => {
      const cwd = folder()
      const child = start(['diagnose', 'ok.csv', ...few, '--format', 'md,json,csv'], {cwd, stdio: 'ignore'})
      setTimeout(() => child.kill(signal), moment * 2000)
      await new Promise((resolve) => child.on('close', resolve))
      expect(leftovers(cwd)).toEqual([])
      expect([1, 4]).toContain(readdirSync(cwd).length)
    })
    await Promise.all(runs)
  })
})

describe.concurrent('odd files', () => {
  test.skipIf(!existsSync('/dev/zero'))('a device that never ends is too large, and does not hang', async () => {
    const ran = await spawned(['check', '/dev/zero'], {cwd: folder()})
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain('FILE_TOO_LARGE')
  })

  test('a pipe with a name is read like a file', async () => {
    const cwd = folder()
    const ran = await bash('mkfifo pipe; cat ok.csv > pipe & relmark check pipe --json', cwd)
    expect(JSON.parse(ran.stdout)).toMatchObject({kind: 'check', input: {rows: 40}})
  })

  test.each([
    ['a folder', '.', 'FILE_UNREADABLE'],
    ['nothing at all', '/dev/null', 'FILE_EMPTY'],
    ['no name', '', 'FILE_NOT_FOUND'],
    ['a name too long', 'x'.repeat(5000), 'FILE_NOT_FOUND'],
    ['a path through a file', 'ok.csv/x.csv', 'FILE_NOT_FOUND'],
  ])('%s is exit 3 and one sentence', async (_, name, code) => {
    const ran = await spawned(['check', name], {cwd: folder()})
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain(code)
    expect(ran.stderr).not.toMatch(trace)
  })

  test('a name with signs that a terminal obeys is read, shown without them, and kept in no output', async () => {
    const cwd = folder()
    const name = 'a\u001b[31m\nb.csv'
    writeFileSync(join(cwd, name), surveyText(minimumHeader, minimumRows(30)))
    const ran = await spawned(['diagnose', name, ...few, '--format', 'md,json'], {cwd})
    expect(ran.code, ran.stderr).toBe(0)
    expect(ran.stdout + ran.stderr).not.toContain('\u001b')
    expect(ran.stdout.trim().split('\n')).toHaveLength(2)
  })
})
