import {readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {flagGroups, flagWords} from '../../src/cli/flags/words.ts'
import {commandPage, type HelpCommand} from '../../src/cli/help/command-page.ts'
import {overviewPage} from '../../src/cli/help/overview-page.ts'
import {helpWords} from '../../src/cli/help/words.ts'
import {languages} from '../../src/kernel/index.ts'

const files = readdirSync('src/commands', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .sort()
const commands = await Promise.all(
  files.map(async (file): Promise<HelpCommand> => {
    const loaded: {default: HelpCommand} = await import(/* @vite-ignore */ `../../src/commands/${file}`)
    const id = file.replace('.ts', '').replaceAll('/', ':')
    const {words, args, flags = {}} = loaded.default
    return {id, words, args: args ?? {}, flags}
  }),
)
const verbs = commands.map(({id}) => id.replaceAll(':', ' '))
const longestOf = (text: string) => Math.max(...text.split('\n').map((line) => line.length))

describe.each(languages)('help in %s', (language) => {
  test('fits a terminal of 80 columns', () => {
    for (const command of commands) expect(longestOf(commandPage(command, language, 80))).toBeLessThanOrEqual(80)
    expect(longestOf(overviewPage(commands, language, 80))).toBeLessThanOrEqual(80)
  })

  test('shows examples and first steps with commands that exist', () => {
    const runs = [
      ...helpWords[language].steps.map(({run}) => run),
      ...commands.flatMap(({words}) => words[language].examples.map(({run}) => run)),
    ]
    for (const run of runs) {
      const line = /relmark (.+)/.exec(run)?.[1] ?? ''
      expect(
        verbs.some((verb) => line === verb || line.startsWith(`${verb} `) || line.startsWith(`${verb})`)),
        run,
      ).toBe(true)
    }
  })

  test('examples use flags that the command has', () => {
    for (const {words, flags} of commands)
      for (const {run} of words[language].examples)
        for (const [, flag = ''] of run.matchAll(/ --([a-z-]+)/g)) expect(Object.keys(flags)).toContain(flag)
  })

  test('names every flag and every argument', () => {
    for (const {id, words, flags, args} of commands) {
      for (const [name, {helpGroup = ''}] of Object.entries(flags)) {
        expect(Object.keys(flagWords[language]), `${id} --${name}`).toContain(name)
        expect(Object.keys(flagGroups[language])).toContain(helpGroup)
      }
      expect(Object.keys(words[language].arguments ?? {})).toEqual(Object.keys(args))
    }
  })

  test('of diagnose reads as agreed', () => {
    const diagnose = commands.find(({id}) => id === 'diagnose')!
    expect(commandPage(diagnose, language, 80)).toMatchSnapshot()
  })

  test('of bare relmark reads as agreed', () => {
    expect(overviewPage(commands, language, 80)).toMatchSnapshot()
  })
})
