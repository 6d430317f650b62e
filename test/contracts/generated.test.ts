import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {publishedSchemas} from '../../scripts/published-schemas.ts'

describe('what is generated', () => {
  it('has fresh registries: every extension file is in its list', () => {
    const {status, stderr} = spawnSync('node_modules/.bin/tsx', ['scripts/gen.ts', '--check'], {encoding: 'utf8'})
    expect(`${status} ${stderr.replaceAll(/^npm warn.*\n/gm, '')}`).toBe('0 ')
  })
  it.each([...publishedSchemas()])('publishes %s as the engine has it', (file, text) => {
    expect(existsSync(file), `${file} is missing: run npm run schemas`).toBe(true)
    expect(readFileSync(file, 'utf8') === text, `${file} is stale: run npm run schemas`).toBe(true)
  })
})
