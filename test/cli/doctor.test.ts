import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {examine, isAtLeast, oldestNode} from '../../src/cli/doctor/examine.ts'
import {meaningOf, meaningOfRm} from '../../src/cli/doctor/meaning-of-rm.ts'
import {findings} from '../../src/cli/doctor/sentences.ts'
import {createSession} from '../../src/cli/session.ts'
import {shellFunction} from '../../src/cli/shell-init/shell-function.ts'
import {languages} from '../../src/kernel/index.ts'
import {buildOnce, relmark} from './relmark.ts'

const interruption = {signal: new AbortController().signal, whole: <T>(write: () => Promise<T>) => write()}
const session = (environment: Record<string, string>, words: string[] = []) =>
  createSession(words, {environment, stdin: {}, stdout: {isTTY: true, columns: 72}, stderr: {}, interruption})

describe('what this machine has', () => {
  test('is said of Node, the parts, the folder, the locale and the terminal', async () => {
    const found = await examine(session({LANG: 'fr_FR.UTF-8'}), '20.19.0')
    expect(found).toMatchObject({
      node: {ok: true},
      parts: {ok: true, fonts: true},
      folder: {ok: true},
      rm: {shell: null, meaning: 'unknown'},
      locale: {variable: 'LANG', value: 'fr_FR.UTF-8', language: 'fr'},
      terminal: {present: true, width: 72, colour: true},
    })
  })

  test('is compared with what package.json asks for', () => {
    const {engines} = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(`>=${oldestNode}`).toContain(engines.node)
    expect(isAtLeast('20.18.3', oldestNode)).toBe(false)
    expect(isAtLeast('18.99.0', oldestNode)).toBe(false)
    expect(isAtLeast('24.0.0', oldestNode)).toBe(true)
  })

  test.each(languages)('is told in %s, what is broken with a mark and a way out', async (language) => {
    const found = await examine(session({}, ['--lang', language]), '18.0.0')
    for (const meaning of ['relmark', 'function', 'alias', 'program', 'unknown'] as const) {
      const told = findings({...found, rm: {shell: 'zsh', meaning, verbs: []}}, language)
      expect(told.lines.filter(({ok}) => !ok)).toHaveLength(1)
      expect(told.lines.map(({says}) => says).join('\n')).not.toMatch(/[{}]|undefined/)
    }
  })
})

describe('what rm means', () => {
  test.each([
    ['rm is /usr/bin/rm', 'program'],
    ['rm is aliased to `rm -i’', 'alias'],
    ['rm is an alias for rm -i', 'alias'],
    ['rm is a function\nrm ()\n{\n  trash "$@"\n}', 'function'],
    ['', 'unknown'],
  ])('%j is a %s', (said, meaning) => {
    expect(meaningOf(said)).toBe(meaning)
  })

  const found = (shell: string) => spawnSync('sh', ['-c', `command -v ${shell}`], {encoding: 'utf8'}).stdout.trim()
  const start: Readonly<Record<string, string>> = {bash: '.bashrc', zsh: '.zshrc', fish: '.config/fish/config.fish'}

  describe.each(Object.keys(start))('asked of %s', (shell) => {
    test.skipIf(found(shell) === '')('tells the function of shell-init from the program and an alias', async () => {
      const home = mkdtempSync(join(tmpdir(), 'relmark-doctor-'))
      const file = join(home, start[shell]!)
      mkdirSync(join(file, '..'), {recursive: true})
      // A home of its own: what this machine's start-up files say must not matter.
      const asked = join(home, shell)
      writeFileSync(asked, `#!/bin/sh\nHOME='${home}' ZDOTDIR='${home}' XDG_CONFIG_HOME= exec ${found(shell)} "$@"\n`)
      chmodSync(asked, 0o755)
      writeFileSync(file, '')
      expect(await meaningOfRm(asked)).toBe('program')
      writeFileSync(file, "alias rm='rm -i'\n")
      expect(['alias', 'function']).toContain(await meaningOfRm(asked))
      writeFileSync(file, `alias rm='rm -i'\n${shellFunction(shell, ['diagnose'], 'en')}`)
      expect(await meaningOfRm(asked)).toBe('relmark')
    })
  })
})

describe('relmark doctor', () => {
  beforeAll(buildOnce, 180_000)

  test('changes nothing, ends with 0, and says the function when it was called through it', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'relmark-doctor-'))
    const ran = await relmark(['doctor', '--json'], {cwd, env: {RELMARK_NAME: 'rm', RELMARK_VERBS: 'diagnose doctor'}})
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.stdout)).toMatchObject({kind: 'doctor', rm: {meaning: 'relmark'}, terminal: {present: false}})
    const told = await relmark(['doctor', '--lang', 'fr'], {cwd})
    expect(told.stdout).toContain('Rien ne manque')
    expect(readdirSync(cwd)).toEqual([])
  })
})
