import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {version} from '../../src/version.ts'

interface Manifest {
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
  readonly license?: string
  readonly engines: Readonly<Record<string, string>>
}
interface Locked {
  readonly dev?: boolean
  readonly license?: string
  readonly hasInstallScript?: boolean
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {packages: Readonly<Record<string, Locked>>}
const runtime = Object.entries(lock.packages).filter(([path, locked]) => path !== '' && locked.dev !== true)

const permissive = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
])
const mostPackages = 145

/** The licence in the lock file, else in the installed package's manifest, else the text beside it. */
function licenceOf(path: string, locked: Locked): string {
  if (locked.license !== undefined) return locked.license
  const {license} = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as {license?: string}
  if (license !== undefined) return license
  const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name))
  const text = file === undefined ? '' : readFileSync(`${path}/${file}`, 'utf8')
  return /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'unknown'
}

/** `(MIT OR GPL-3.0)` leaves the choice; `MIT AND ISC` asks for both. */
function isPermissive(licence: string): boolean {
  const plain = licence.replace(/[()]/g, '').trim()
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isPermissive)
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isPermissive)
  return permissive.has(plain)
}

describe('the package', () => {
  it('installs no command called rm: npm scripts of those who install it would run it', () => {
    expect(Object.keys(manifest.bin)).toEqual(['relmark'])
  })
  it('runs nothing when installed', () => {
    const atInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']
    expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([])
    expect(runtime.filter(([, locked]) => locked.hasInstallScript).map(([path]) => path)).toEqual([])
  })
  it('writes its own version in its results', () => {
    expect(version).toBe(manifest.version)
  })
  it(`brings at most ${mostPackages} packages to its users`, () => {
    expect(runtime.length).toBeLessThanOrEqual(mostPackages)
  })
  it('rests on permissive licences only', () => {
    const licences = runtime.map(([path, locked]) => `${path}: ${licenceOf(path, locked)}`)
    expect(licences.filter((line) => !isPermissive(line.slice(line.indexOf(': ') + 2)))).toEqual([])
  })
})
