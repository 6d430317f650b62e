import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {minimumHeader, minimumRows, minimumSurvey, surveyText} from './minimum-survey.ts'
import {buildOnce, type RunOptions, relmark as run, spawned, start} from './relmark.ts'

beforeAll(buildOnce, 180_000)
vi.setConfig({testTimeout: 60_000})

const text = minimumSurvey(40)

/** Few draws: what is tested is where the files go. */
const relmark = (args: readonly string[], options?: RunOptions) =>
  run(
    ['diagnose', 'score'].includes(args[0]!) ? [...args, '--set', 'draws=50', '--set', 'measurement=scales'] : args,
    options,
  )

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-out-'))
  writeFileSync(join(cwd, 'ok.csv'), text)
  return cwd
}

describe('what diagnose writes', () => {
  test('from standard input is named survey, and only paths reach standard output', async () => {
    const cwd = folder()
    const ran = await relmark(['diagnose', '-', '--output-dir', 'out'], {cwd, stdin: text})
    const names = ['survey-diagnosis.pdf', 'survey-diagnosis.json', 'survey-customers.csv']
    expect(ran.code).toBe(0)
    expect(ran.stdout).toBe(names.map((name) => `${join('out', name)}\n`).join(''))
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([...names].sort())
  })

  test('is the same from standard input as from the file, but for the name', async () => {
    const cwd = folder()
    const flags = ['--json', '--quiet']
    const [file, piped] = await Promise.all([
      relmark(['diagnose', 'ok.csv', ...flags], {cwd}),
      relmark(['diagnose', '-', ...flags], {cwd, stdin: text}),
    ])
    expect(piped.stdout.replace(/"-"/, '"ok.csv"')).toBe(file.stdout)
  })

  test('replaces its own files the second time, and nobody else’s', async () => {
    const cwd = folder()
    const run = (...more: string[]) => relmark(['diagnose', 'ok.csv', '--format', 'md,csv,json', ...more], {cwd})
    expect((await run()).code).toBe(0)
    expect((await run('--lang', 'fr')).code).toBe(0)
    writeFileSync(join(cwd, 'ok-customers.csv'), 'mine\n')
    const before = readFileSync(join(cwd, 'ok-diagnosis.md'), 'utf8')
    const refused = await run('--lang', 'en')
    expect(refused.code).toBe(6)
    expect(refused.stderr).toContain('OUTPUT_EXISTS')
    expect(refused.stderr).toContain('--force')
    expect(readFileSync(join(cwd, 'ok-diagnosis.md'), 'utf8')).toBe(before)
    expect(readFileSync(join(cwd, 'ok-customers.csv'), 'utf8')).toBe('mine\n')
    expect((await run('--force')).code).toBe(0)
    expect(readFileSync(join(cwd, 'ok-customers.csv'), 'utf8')).toContain('p_loyal')
  })

  test('never takes the place of the survey, not even forced or under another name', async () => {
    const cwd = folder()
    symlinkSync('ok.csv', join(cwd, 'link.csv'))
    linkSync(join(cwd, 'ok.csv'), join(cwd, 'hard.csv'))
    for (const output of [join(cwd, 'ok.csv'), 'link.csv', 'hard.csv', './ok.csv']) {
      const ran = await relmark(['score', 'ok.csv', '--output', output, '--force'], {cwd})
      expect(ran.code, output).toBe(6)
      expect(ran.stderr).toContain('OUTPUT_IS_INPUT')
    }
    expect(readFileSync(join(cwd, 'ok.csv'), 'utf8')).toBe(text)
  })

  test('stays inside the folder asked for, whatever the survey is called', async () => {
    const cwd = folder()
    for (const name of ['..csv', '...csv', ' .csv', '~.csv', '..\\x.csv']) {
      writeFileSync(join(cwd, name), text)
      const ran = await relmark(['diagnose', name, '--output-dir', 'out', '--format', 'json'], {cwd})
      expect(ran.code, `${name}: ${ran.stderr}`).toBe(0)
    }
    expect(readdirSync(cwd).filter((name) => name.includes('diagnosis'))).toEqual([])
    expect(readdirSync(join(cwd, 'out')).every((name) => /^[^/\\]+-diagnosis\.json$/.test(name))).toBe(true)
  })

  test('with --json is nothing, unless a format is asked', async () => {
    const cwd = folder()
    const ran = await relmark(['diagnose', 'ok.csv', '--json'], {cwd})
    expect(JSON.parse(ran.stdout)).toMatchObject({kind: 'diagnosis'})
    expect(ran.stderr).toBe('')
    expect(readdirSync(cwd)).toEqual(['ok.csv'])
    expect(JSON.parse((await relmark(['diagnose', 'ok.csv', '--json', '--format', 'md'], {cwd})).stdout)).toBeTruthy()
    expect(readdirSync(cwd).sort()).toEqual(['ok-diagnosis.md', 'ok.csv'])
  })

  test('with --output is one file in the format of its name, or that one alone on standard output', async () => {
    const cwd = folder()
    const named = await relmark(['diagnose', 'ok.csv', '--output', join('for', 'board.md')], {cwd})
    expect({code: named.code, stdout: named.stdout}).toEqual({code: 0, stdout: `${join('for', 'board.md')}\n`})
    const printed = await relmark(['diagnose', 'ok.csv', '--output', '-', '--format', 'md'], {cwd})
    expect(printed.stdout).toBe(readFileSync(join(cwd, 'for', 'board.md'), 'utf8'))
    expect(printed.stderr).toContain('40 respondents read')
    expect(readdirSync(cwd).sort()).toEqual(['for', 'ok.csv'])
    const again = await relmark(['diagnose', 'ok.csv', '--output', 'ok.csv', '--force'], {cwd})
    expect(again.code).toBe(6)
    expect(readFileSync(join(cwd, 'ok.csv'), 'utf8')).toBe(text)
  })

  test.each([
    [['--output', '-'], 'FLAG_NEEDED'],
    [['--output', 'board.txt'], 'BAD_VALUE'],
    [['--output', 'board.md', '--output-dir', 'out'], 'FLAGS_CONFLICT'],
    [['--output', 'board.md', '--format', 'md,pdf'], 'FLAGS_CONFLICT'],
    [['--output', 'list.csv', '--no-customers'], 'FLAGS_CONFLICT'],
    [['--output', '-', '--format', 'md', '--json'], 'FLAGS_CONFLICT'],
  ])('%j is refused before any work', async (flags, code) => {
    const cwd = folder()
    const ran = await relmark(['diagnose', 'ok.csv', ...flags], {cwd})
    expect(ran.code).toBe(2)
    expect(ran.stdout + ran.stderr).toContain(code)
    expect(readdirSync(cwd)).toEqual(['ok.csv'])
  })

  test('for a CI server: JUnit alone on standard output, annotations beside it', async () => {
    const cwd = folder()
    const assertion = ['--assert', 'shares.loyal > 0.99', '--no-customers', '--format', 'md']
    const junit = await relmark(['diagnose', 'ok.csv', ...assertion, '--reporter', 'junit'], {cwd})
    expect(junit.code).toBe(4)
    expect(junit.stdout).toMatch(
      /^<\?xml [\s\S]*<testsuite name="ok.csv" tests="1" failures="1">[\s\S]*<\/testsuites>\n$/,
    )
    const github = await relmark(['check', 'ok.csv', '--assert', 'scales.trust.n > 1e6', '--reporter', 'github'], {cwd})
    expect(github.code).toBe(4)
    expect(github.stderr).toContain('::error title=relmark::Assertion failed: scales.trust.n > 1e6 (found: 40)')
  })

  test('is nothing at all where a folder cannot be had', async () => {
    const cwd = folder()
    const ran = await relmark(['diagnose', 'ok.csv', '--format', 'md', '--output-dir', join('ok.csv', 'inside')], {cwd})
    expect(ran.code).toBe(6)
    expect(ran.stderr).not.toMatch(/\n\s+at /)
    expect(readdirSync(cwd)).toEqual(['ok.csv'])
  })

  test.skipIf(!existsSync('/proc/self'))('is nothing in a folder that takes no files', async () => {
    const ran = await relmark(['diagnose', 'ok.csv', '--format', 'md', '--output-dir', '/proc/self'], {cwd: folder()})
    expect(ran.code).toBe(6)
    expect(ran.stderr).toContain('relmark explain OUTPUT_')
  })

  test('holds no escape sequence without a terminal, whatever the environment asks', async () => {
    // Colour libraries look at the environment once, when they are loaded.
    const ran = await spawned(['check', 'ok.csv'], {cwd: folder(), env: {FORCE_COLOR: '3', COLORTERM: 'truecolor'}})
    expect(ran.stdout).toContain('40')
    expect(ran.stdout + ran.stderr).not.toContain('\u001b')
  })

  test('stops at Ctrl-C with 130, whenever it comes, and leaves no file half written', async () => {
    for (const wait of [150, 500, 1000]) {
      const cwd = folder()
      const child = start(['diagnose', 'ok.csv', '--output-dir', 'out'], {cwd, stdio: 'ignore'})
      await sleep(wait)
      child.kill('SIGINT')
      const code = await new Promise((resolve) => child.on('close', resolve))
      const left = readdirSync(cwd, {recursive: true, encoding: 'utf8'})
      expect(left.filter((name) => /tmp|~|\.part/.test(name))).toEqual([])
      // Before our own listener is there, the signal itself ends the process; after the work, it is too late.
      expect([130, null, 0]).toContain(code)
      if (code === 130)
        expect([['ok.csv'], ['ok.csv', 'out']]).toContainEqual(left.filter((name) => !name.includes('/')))
    }
  })
})

describe('assertions of diagnose', () => {
  test('that fail are exit 4, once the outputs are written', async () => {
    const cwd = folder()
    const ran = await relmark(['diagnose', 'ok.csv', '--assert', 'shares.loyal > 0.99', '--format', 'json'], {cwd})
    expect(ran.code).toBe(4)
    expect(readdirSync(cwd).sort()).toEqual(['ok-diagnosis.json', 'ok.csv'])
  })

  test('on a construct that the survey does not measure are refused before any work', async () => {
    const cwd = folder()
    for (const [path, hint] of [
      ['scales.habit.alpha.raw', 'satisfaction'],
      ['scales.trst.alpha.raw', '“trust”'],
    ] as const) {
      const ran = await relmark(['diagnose', 'ok.csv', '--assert', `${path} >= 0.7`], {cwd})
      expect(ran.code).toBe(2)
      expect(ran.stderr).toContain('does not measure')
      expect(ran.stderr).toContain(hint)
    }
    expect(readdirSync(cwd)).toEqual(['ok.csv'])
  })
})

describe('what changes a diagnosis', () => {
  const withColumns = surveyText(
    [...minimumHeader, 'weight', 'account'],
    minimumRows(40).map((row, index) => [...row, String(1 + (index % 3)), `a${Math.floor(index / 4)}`]),
  )
  const shares = async (...flags: string[]): Promise<Record<string, {estimate: number; ci: number[]}>> => {
    const cwd = folder()
    writeFileSync(join(cwd, 'wide.csv'), withColumns)
    const ran = await relmark(['diagnose', 'wide.csv', '--json', ...flags], {cwd})
    expect(ran.code, ran.stdout.slice(0, 300)).toBe(0)
    return JSON.parse(ran.stdout).shares
  }

  test('is the cut-off, the weights, the accounts; the seed moves intervals alone', async () => {
    const [plain, higher, trust, unweighted, alone, seeded] = await Promise.all([
      shares(),
      shares('--cutoff', '70'),
      shares('--cutoff', 'trust=70'),
      shares('--columns', 'weight='),
      shares('--columns', 'account='),
      shares('--seed', '9'),
    ])
    expect(higher['loyal']!.estimate).toBeLessThan(plain['loyal']!.estimate)
    expect(trust['loyal']!.estimate).toBeLessThan(plain['loyal']!.estimate)
    expect(unweighted['loyal']!.estimate).not.toBe(plain['loyal']!.estimate)
    expect(alone['loyal']!.estimate).toBe(plain['loyal']!.estimate)
    expect(alone['loyal']!.ci).not.toEqual(plain['loyal']!.ci)
    expect(seeded['loyal']!.estimate).toBe(plain['loyal']!.estimate)
    expect(seeded['loyal']!.ci).not.toEqual(plain['loyal']!.ci)
  })
})

describe('a survey saved by a French spreadsheet', () => {
  test('is read as it is: semicolons, decimal commas, accents of Windows', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'relmark-excel-'))
    const rows = minimumRows(40).map(([id, ...answers], index) => [id!, `1${index},50`, ...answers])
    const sheet = surveyText(['identifiant', 'dépenses', ...minimumHeader.slice(1)], rows, ';').replaceAll('\n', '\r\n')
    writeFileSync(join(cwd, 'enquête.csv'), Buffer.from(sheet, 'latin1'))
    mkdirSync(join(cwd, 'sortie'))
    const ran = await relmark(
      ['diagnose', 'enquête.csv', '--lang', 'fr', '--output-dir', 'sortie', '--format', 'json'],
      {cwd},
    )
    expect(ran.code).toBe(0)
    const [name] = readdirSync(join(cwd, 'sortie'))
    const result = JSON.parse(readFileSync(join(cwd, 'sortie', name!), 'utf8'))
    expect(result.input).toMatchObject({delimiter: ';', decimal: ',', encoding: 'windows-1252', rows: 40})
    expect(result.value).not.toBeNull()
  })
})
