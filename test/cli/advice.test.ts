/** What the texts tell people to type must exist: commands in errors, and the examples of every help page. */
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import type {CommandTexts} from '../../src/cli/command-words.ts'
import {allEntries} from '../../src/glossary/index.ts'
import {languages} from '../../src/kernel/index.ts'
import {minimumHeader, minimumRows, surveyText} from './minimum-survey.ts'
import {buildOnce, relmark} from './relmark.ts'

beforeAll(buildOnce, 180_000)
vi.setConfig({testTimeout: 60_000})

const files = readdirSync('src/commands', {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))
const commands = await Promise.all(
  files.map(async (file) => {
    const loaded: {default: {words: CommandTexts; flags?: object}} = await import(
      /* @vite-ignore */ `../../src/commands/${file}`
    )
    return {verb: file.replace('.ts', '').replaceAll('/', ' '), ...loaded.default}
  }),
)
const verbs = commands.map(({verb}) => verb)
const flags = new Set(commands.flatMap((command) => Object.keys(command.flags ?? {})))

describe.each(languages)('errors and warnings in %s', (language) => {
  const sentences = allEntries().flatMap((entry) => {
    if (entry.type === 'about') return []
    const texts = entry.type === 'error' ? entry.error.texts : entry.warning.texts
    return Object.values(texts[language]).map((text): [string, string] => [entry.id, text])
  })

  test('name no command that does not exist', () => {
    // A command is told to be run by a verb of ours after the name; prose goes on otherwise.
    const planned = 'value|compare|simulate|strategy|program|programme|case|plan|init|doctor|questionnaire \\w+'
    const advised = new RegExp(`relmark (${[...verbs, planned].join('|')})(?![\\w-])`, 'g')
    for (const [code, text] of sentences)
      for (const [, verb = ''] of text.matchAll(advised)) expect(verbs, `${code}: relmark ${verb}`).toContain(verb)
  })

  test('name no flag that does not exist', () => {
    for (const [code, text] of sentences)
      for (const [, flag = ''] of text.matchAll(/--([a-z][a-z-]*)/g))
        expect(flag === 'help' || flags.has(flag), `${code}: --${flag}`).toBe(true)
  })
})

describe.each(languages)('the examples of help in %s', (language) => {
  const examples = commands.flatMap(({verb, words}) => words[language].examples.map(({run}) => ({verb, run})))
  const runnable = examples.filter(({verb}) => verb !== 'shell-init')

  test('run, on a folder that holds the files they name', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'relmark-help-'))
    const own = Array.from({length: 6}, (_, index) => `q${index + 1}`)
    const rows = minimumRows(60).map((row, index) => [...row, ...row.slice(1, 7), index % 2 === 0 ? 'A' : 'B'])
    const survey = surveyText([...minimumHeader, ...own, 'segment'], rows)
    for (const name of ['survey.csv', 'enquete.csv', '2024.csv', '2025.csv']) writeFileSync(join(cwd, name), survey)
    // Quick ones: what is tested is that every command is understood.
    writeFileSync(
      join(cwd, 'relmark.config.json'),
      '{"draws": 50, "measurement": "scales", "format": ["md", "json", "csv"]}',
    )
    for (const name of ['mine.json', 'le-mien.json'])
      writeFileSync(join(cwd, name), readFileSync('questionnaires/relationship-minimum.json'))
    // Results first: the examples of report read them.
    for (const name of ['survey.csv', 'enquete.csv']) await relmark(['diagnose', name, '--format', 'json'], {cwd})
    for (const {run} of runnable) {
      const ran = await relmark([...wordsOf(run), '--lang', language].filter(onceLanguage), {cwd})
      // These made-up answers leave some groups too small for a what-if.
      const expected = run.includes('--assert') ? [0, 4] : run.includes('--for') ? [0, 5] : [0]
      expect(expected, `${run}\n${ran.stderr}`).toContain(ran.code)
    }
  })
})

/** `relmark a "b c"` → a, b c. */
function wordsOf(run: string): string[] {
  return [...run.replace(/^relmark /, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)
}

/** An example that names a language keeps its own. */
function onceLanguage(word: string, index: number, words: readonly string[]): boolean {
  const first = words.indexOf('--lang')
  return index <= first + 1 || (word !== '--lang' && words[index - 1] !== '--lang')
}
