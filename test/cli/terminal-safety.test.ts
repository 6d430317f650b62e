/** Nothing from a file, its name, a configuration or a command line may steer the terminal. */
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {minimumHeader, minimumRows, surveyText} from './minimum-survey.ts'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)

/** Escape, right-to-left override, C1 control sequence introducer, bell, isolate. */
const evil = '\u001b[31m\u202e\u009b1m\u0007\u2067'
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
const name = `s${evil}x.csv`
const header = [...minimumHeader, `c${evil}z`, 'segment']
const rows = minimumRows(30).map(([id, ...rest]) => [`${id}${evil}`, ...rest, evil, `g${evil}`])

function folder(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-terminal-'))
  writeFileSync(join(cwd, name), surveyText(header, rows))
  const config = {company: `E${evil}`, sector: `s${evil}`, draws: 50, measurement: 'scales'}
  writeFileSync(join(cwd, 'relmark.config.json'), JSON.stringify(config))
  writeFileSync(join(cwd, 'field.json'), JSON.stringify({[`l${evil}`]: 1}))
  writeFileSync(join(cwd, 'value.json'), JSON.stringify({lang: evil}))
  const own = JSON.parse(readFileSync('questionnaires/relationship-minimum.json', 'utf8'))
  own.id = 'own'
  own.title = {en: `T${evil}`, fr: `T${evil}`}
  own.constructs[0].items[0].text = {en: `I${evil}`, fr: `I${evil}`}
  writeFileSync(join(cwd, 'own.json'), JSON.stringify(own))
  return cwd
}

describe('what reaches the terminal', () => {
  test.each<[code: number, ...words: string[]]>([
    [0, 'diagnose', name, '--format', 'md,json'],
    [0, 'diagnose', name, '--json'],
    [0, 'diagnose', name, '--dry-run'],
    [0, 'diagnose', name, '--dry-run', '--json'],
    [0, 'diagnose', name, '--format', 'csv', '--rejects', `r${evil}.csv`],
    [0, 'check', name],
    [0, 'check', name, '--json'],
    [0, 'score', name],
    [0, 'score', name, '--format', 'ndjson'],
    [0, 'init', name],
    [0, 'init', name, '--yes', '--force'],
    [0, 'check', name, '--questionnaire', 'own.json'],
    [0, 'questionnaire', 'show', 'own.json'],
    [0, 'questionnaire', 'show', 'own.json', '--json'],
    [2, 'check', name, '--config', 'field.json'],
    [2, 'check', name, '--config', 'value.json'],
    [2, 'check', name, '--set', `l${evil}=1`],
    [2, 'check', name, '--columns', `SAT1=n${evil}`],
    [2, 'check', name, '--assert', `s${evil} >= 1`],
    [2, 'check', name, '--lang', evil],
    [2, 'check', name, `--f${evil}`],
    [3, 'check', `no${evil}.csv`],
    [3, 'check', `no${evil}.csv`, '--json'],
    [2, 'explain', evil],
    [2, `d${evil}`],
    [3, 'report', name],
  ])('never steers it (exit %i)', async (code, ...words) => {
    const cwd = folder()
    const ran = await relmark(words, {cwd})
    expect(ran.stdout).not.toMatch(steering)
    expect(ran.stderr).not.toMatch(steering)
    expect(ran.code, ran.stderr).toBe(code)
    if (words.includes('md,json')) {
      const written = readdirSync(cwd).filter((file) => file.includes('-diagnosis'))
      expect(written).toHaveLength(2)
      for (const file of written) expect(file + readFileSync(join(cwd, file), 'utf8')).not.toMatch(steering)
    }
  })
})
