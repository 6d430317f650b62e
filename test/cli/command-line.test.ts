import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {bin, buildOnce, relmark, start} from './relmark.ts'

beforeAll(buildOnce, 180_000)

const folder = () => mkdtempSync(join(tmpdir(), 'relmark-'))

describe('what is typed wrong', () => {
  test.each([
    [['dignose', 'survey.csv'], 'UNKNOWN_COMMAND', 'relmark diagnose'],
    [['questionnaire', 'lst'], 'UNKNOWN_COMMAND', 'relmark questionnaire list'],
    [['diagnose'], 'MISSING_ARGUMENT', 'SURVEY'],
    [['report', 'a.json', 'b.json'], 'UNEXPECTED_ARGUMENT', 'b.json'],
    [['diagnose', 'a.csv', 'b.csv'], 'SEVERAL_FILES', '--as waves'],
    [['check', 'a.csv', './a.csv', '--as', 'waves'], 'FILE_GIVEN_TWICE', 'twice'],
    [['check', 'a.csv', 'b.csv', '--as', 'brands'], 'BAD_VALUE', 'groups, waves, each'],
    [['score', 'a.csv', 'b.csv', '--as', 'each'], 'BAD_VALUE', 'groups, waves'],
    [['check', 'a.csv', 'b.csv', '--as', 'each', '--rejects', 'r.csv'], 'FLAGS_CONFLICT', '--rejects'],
    [['diagnose', 'a.csv', '--formt', 'pdf'], 'UNKNOWN_FLAG', '--format'],
    [['diagnose', 'a.csv', '--lang'], 'MISSING_VALUE', '--lang'],
    [['diagnose', 'a.csv', '--lang', 'en', '--lang', 'fr'], 'REPEATED_FLAG', '--lang'],
    [['diagnose', 'a.csv', '--lang', 'de'], 'BAD_VALUE', 'en, fr'],
    [['diagnose', 'a.csv', '--seed', 'x'], 'BAD_VALUE', '--seed'],
    [['diagnose', 'a.csv', '--assert', 'shares.loyl > 0'], 'ASSERTION_UNKNOWN_PATH', 'loyal'],
    [['shell-init', 'tcsh'], 'UNKNOWN_SHELL', 'bash'],
    [['report', 'x.json', '--format', 'csv'], 'CUSTOMERS_NEED_DATA', 'pdf'],
  ])('%j is a usage error that says what to type', async (args, code, hint) => {
    const ran = await relmark(args)
    expect(ran.code).toBe(2)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toContain(hint)
    expect(ran.stderr).toContain(`relmark explain ${code}`)
    expect(ran.stderr).not.toMatch(/\n\s+at |node:internal/)
  })

  test('the machine’s language is spoken, and --lang wins over it', async () => {
    const french = await relmark(['diagnose'], {env: {LC_ALL: 'fr_FR.UTF-8'}})
    expect(french.stderr).toContain('Il manque un mot à la commande diagnose')
    expect(french.stderr).toContain('ENQUÊTE')
    const english = await relmark(['diagnose', '--lang', 'en'], {env: {LC_ALL: 'fr_FR.UTF-8'}})
    expect(english.stderr).toContain('needs one more word')
  })
})

describe('a missing survey', () => {
  test('is exit 3 and one sentence', async () => {
    const ran = await relmark(['check', 'nowhere.csv'], {cwd: folder()})
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain('nowhere.csv')
  })

  test('is JSON on standard output with --json', async () => {
    const ran = await relmark(['check', 'nowhere.csv', '--json'], {cwd: folder()})
    expect(ran.code).toBe(3)
    expect(ran.stderr).toBe('')
    expect(JSON.parse(ran.stdout)).toMatchObject({kind: 'error', schemaVersion: 1, code: 'FILE_NOT_FOUND', exit: 3})
  })
})

describe('results rendered again', () => {
  test('a newer format is refused in words', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'new.json'), JSON.stringify({kind: 'diagnosis', schemaVersion: 99}))
    const ran = await relmark(['report', 'new.json'], {cwd})
    expect(ran.code).toBe(3)
    expect(ran.stderr).toContain('newer relmark')
    expect(readdirSync(cwd)).toEqual(['new.json'])
  })

  test('so is an older one', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'old.json'), JSON.stringify({kind: 'check', schemaVersion: 0}))
    const ran = await relmark(['report', 'old.json'], {cwd})
    expect([ran.code, ran.stderr]).toEqual([3, expect.stringContaining('older relmark')])
  })

  test('JSON that breaks off is located, without a word of what it holds', async () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'cut.json'), '{\n  "kind": "diagnosis",\n  "secret')
    writeFileSync(join(cwd, 'bad.json'), '{\n  "kind": secret\n}')
    const cut = await relmark(['report', 'cut.json'], {cwd})
    expect([cut.code, cut.stderr]).toEqual([3, expect.stringContaining('cut.json stops before its end, at line 3')])
    const bad = await relmark(['report', 'bad.json'], {cwd})
    expect([bad.code, bad.stderr]).toEqual([3, expect.stringContaining('bad.json, line 2, column 11')])
    expect(cut.stderr + bad.stderr).not.toContain('secret')
  })

  test.each([
    ['not JSON', '{', 'RESULT_UNREADABLE'],
    ['another program’s JSON', '{"a": 1}', 'RESULT_FOREIGN'],
    ['a result with a field missing', '{"kind": "diagnosis", "schemaVersion": 1}', 'RESULT_FOREIGN'],
    ['a check with a field missing', '{"kind": "check", "schemaVersion": 1}', 'RESULT_FOREIGN'],
    ['an error', '{"kind": "error", "schemaVersion": 1, "code": "NO_ROWS"}', 'RESULT_IS_ERROR'],
    ['a list of results', '{"kind": "checks", "schemaVersion": 1, "results": []}', 'RESULT_OF_ANOTHER_KIND'],
    ['a list', '[1, 2]', 'RESULT_FOREIGN'],
  ])('%s is refused', async (_, text, code) => {
    const cwd = folder()
    writeFileSync(join(cwd, 'result.json'), text)
    const ran = await relmark(['report', 'result.json'], {cwd})
    expect(ran.stderr).toContain(code)
    expect(readdirSync(cwd)).toEqual(['result.json'])
  })
})

describe('the name typed', () => {
  test('help says rm for the verb that the shell function routes, and relmark for the others', async () => {
    const {stdout} = await relmark([], {env: {RELMARK_NAME: 'rm', RELMARK_VERBS: 'diagnose'}})
    expect(stdout).toContain('$ rm diagnose survey.csv')
    expect(stdout).toContain('$ relmark check survey.csv')
  })
})

describe('pipes and signals', () => {
  test('a reader that stops early is no error', () => {
    const script = `${process.execPath} ${bin} explain --json | head -c 10; echo " \${PIPESTATUS[0]}"`
    const ran = execFileSync('bash', ['-c', script], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
    expect(ran.trim()).toMatch(/ 0$/)
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is exit 6 and one sentence', () => {
    const script = `${process.execPath} ${bin} explain --json 2>&1 >/dev/full; echo "code $?"`
    const ran = execFileSync('bash', ['-c', script], {encoding: 'utf8'})
    expect(ran).toContain('code 6')
    expect(ran).toContain('OUTPUT_CLOSED')
    expect(ran).not.toContain('node:')
  })

  test('Ctrl-C is exit 130 and leaves no file behind', async () => {
    const cwd = folder()
    const child = start(['diagnose', '-'], {cwd, stdio: ['pipe', 'pipe', 'pipe']})
    // More than a pipe holds: once it is gone, the command is up and reading.
    await new Promise((resolve) => child.stdin?.write(Buffer.alloc(1_000_000, 'a'), resolve))
    child.kill('SIGINT')
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('a copy that was not built', () => {
  test('says so', () => {
    const copy = folder()
    mkdirSync(join(copy, 'bin'))
    execFileSync('cp', [bin, join(copy, 'bin')])
    writeFileSync(join(copy, 'package.json'), '{"version": "0.1.0"}')
    const run = (words: string[]) =>
      execFileSync('bash', ['-c', `node "$0" ${words.join(' ')} 2>&1 || echo failed`, join(copy, 'bin/run.cjs')], {
        encoding: 'utf8',
      })
    expect(run(['check'])).toMatch(/npm run build\nfailed/)
    expect(run(['--version'])).toBe('relmark 0.1.0\n')
  })
})
