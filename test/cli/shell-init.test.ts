import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {shellFunction} from '../../src/cli/shell-init/shell-function.ts'

const found = (shell: string) => spawnSync('sh', ['-c', `command -v ${shell}`]).status === 0
/** One that is not on this machine is shown as skipped. */
const shells = ['bash', 'zsh', 'fish'].map((shell) => [shell, found(shell)] as const)

const aliased: Readonly<Record<string, string>> = {
  bash: "shopt -s expand_aliases\nalias rm='rm -i'\n",
  zsh: "setopt aliases\nalias rm='rm -i'\n",
  fish: "alias rm='rm -i'\n",
}
const sourced: Readonly<Record<string, string>> = {
  bash: 'eval "$(cat ./init)"\n',
  zsh: 'eval "$(cat ./init)"\n',
  fish: 'cat ./init | source\n',
}

interface Trial {
  readonly shell: string
  readonly line: string
  readonly verbs?: readonly string[]
  readonly files?: readonly string[]
  readonly folders?: readonly string[]
}

/** Types one line in a real shell where `rm` and `relmark` only write down how they were called. */
function type({shell, line, verbs = ['diagnose'], files = [], folders = []}: Trial) {
  const home = mkdtempSync(join(tmpdir(), 'relmark-shell-'))
  const here = join(home, 'here')
  const programs = join(home, 'bin')
  mkdirSync(here)
  mkdirSync(programs)
  for (const name of ['rm', 'relmark']) {
    const spy = `#!/bin/sh\nprintf '${name}'\nfor word in "$@"; do printf ' [%s]' "$word"; done\nprintf ' %s/%s\\n' "$RELMARK_NAME" "$RELMARK_VERBS"\n`
    writeFileSync(join(programs, name), spy)
    chmodSync(join(programs, name), 0o755)
  }
  writeFileSync(join(here, 'init'), shellFunction(shell === 'zsh' ? 'zsh' : shell, verbs, 'en'))
  for (const file of files) writeFileSync(join(here, file), '')
  for (const folder of folders) mkdirSync(join(here, folder))
  writeFileSync(join(home, 'script'), `${aliased[shell]}${sourced[shell]}${line}\n`)
  const ran = spawnSync(shell, [join(home, 'script')], {
    cwd: here,
    encoding: 'utf8',
    env: {PATH: `${programs}:${process.env['PATH']}`, HOME: home},
  })
  return {status: ran.status, stdout: ran.stdout.trim(), stderr: ran.stderr.trim()}
}

describe.each(shells)('in %s', (shell, present) => {
  test.skipIf(present)('(not on this machine)', () => undefined)
  if (!present) return

  test('rm diagnose reaches relmark and never the real rm', () => {
    expect(type({shell, line: 'rm diagnose data.csv'}).stdout).toBe('relmark [diagnose] [data.csv] rm/diagnose')
  })

  test('arguments arrive as they were typed', () => {
    const {stdout} = type({shell, line: "rm diagnose 'my data.csv' --columns 'SAT1=Très $5 *' ''"})
    expect(stdout).toBe('relmark [diagnose] [my data.csv] [--columns] [SAT1=Très $5 *] [] rm/diagnose')
  })

  test.each([
    ["rm -rf 'a b' c", 'rm [-rf] [a b] [c] /'],
    ['rm x', 'rm [x] /'],
    ['rm -- diagnose', 'rm [--] [diagnose] /'],
    ['rm -i diagnose', 'rm [-i] [diagnose] /'],
    ['rm ./diagnose', 'rm [./diagnose] /'],
    ['rm check data.csv', 'rm [check] [data.csv] /'],
    ["rm 'diagnose data.csv'", 'rm [diagnose data.csv] /'],
    ['rm', 'rm /'],
  ])('%s goes to the real rm untouched', (line, called) => {
    expect(type({shell, line}).stdout).toBe(called)
  })

  test('a file named like the verb is neither removed nor ignored: status 64 and a sentence', () => {
    for (const here of [{files: ['diagnose']}, {folders: ['diagnose']}]) {
      const {status, stdout, stderr} = type({shell, line: 'rm diagnose data.csv', ...here})
      expect({status, stdout}).toEqual({status: 64, stdout: ''})
      expect(stderr).toContain('a file named diagnose is here')
    }
  })

  test('with all verbs, each reaches relmark', () => {
    const verbs = ['check', 'diagnose', 'shell-init']
    expect(type({shell, line: 'rm check data.csv', verbs}).stdout).toMatch(/^relmark \[check\] \[data.csv\] rm\/check/)
    expect(type({shell, line: 'rm report data.csv', verbs}).stdout).toBe('rm [report] [data.csv] /')
  })

  test('the status of the command is kept', () => {
    expect(type({shell, line: 'rm diagnose x; exit 7'}).status).toBe(7)
  })
})

test('an interactive bash with strict options survives the function', () => {
  const script = `set -eu\n${shellFunction('bash', ['diagnose'], 'fr')}\necho alive`
  expect(spawnSync('bash', ['-c', script], {encoding: 'utf8'}).stdout).toBe('alive\n')
})

test.skipIf(!existsSync('/usr/bin/pwsh'))('PowerShell reads its function', () => {
  const ran = spawnSync('pwsh', ['-NoProfile', '-Command', shellFunction('powershell', ['diagnose'], 'en')])
  expect(ran.status).toBe(0)
})
