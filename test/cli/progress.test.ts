import {readdirSync, readFileSync} from 'node:fs'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {progressLine} from '../../src/cli/progress.ts'
import type {Session} from '../../src/cli/session.ts'

const terminal = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY')

afterEach(() => {
  vi.restoreAllMocks()
  if (terminal === undefined) Reflect.deleteProperty(process.stderr, 'isTTY')
  else Object.defineProperty(process.stderr, 'isTTY', terminal)
})

/** What a person at a terminal is told of some work, a second apart. */
function told(work: (line: ReturnType<typeof progressLine>, wait: (seconds: number) => void) => void, language = 'fr') {
  Object.defineProperty(process.stderr, 'isTTY', {value: true, configurable: true})
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  let milliseconds = 0
  const session = {quiet: false, json: false, language} as Session
  const line = progressLine(session, () => milliseconds)
  work(line, (seconds) => {
    milliseconds += 1000 * seconds
  })
  return write.mock.calls.map(([text]) => String(text).replace('\r\u001b[K', ''))
}

describe('the progress line', () => {
  it('says nothing of what lasts less than a second', () => {
    expect(told(({onProgress}) => onProgress({stage: 'bootstrap', done: 1, total: 2}))).toEqual([])
  })

  it('counts, and tells the time left of each stage by itself', () => {
    const lines = told(({onProgress, clear}, wait) => {
      wait(5)
      onProgress({stage: 'classify', done: 0, total: 1})
      wait(1)
      onProgress({stage: 'bootstrap', done: 0, total: 1000})
      wait(2)
      onProgress({stage: 'bootstrap', done: 250, total: 1000})
      clear()
    })
    expect(lines).toEqual(['Classement…', 'Calcul des intervalles 0/1000', 'Calcul des intervalles 250/1000 · 6 s', ''])
  })

  it('has a name for every stage that the engine tells of', () => {
    const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.ts') && !file.startsWith('cli'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
    const stages = sources.flatMap((text) =>
      [...text.matchAll(/(?:stage: |begin\()'([a-z-]+)'/g)].map(([, name]) => name!),
    )
    expect(stages.length).toBeGreaterThan(6)
    for (const language of ['en', 'fr'])
      for (const stage of new Set(stages)) {
        const [line] = told(({onProgress}, wait) => {
          wait(2)
          onProgress({stage, done: 0, total: 1})
        }, language)
        expect(line, stage).not.toMatch(/^(Working|Calcul…)/)
      }
  })
})
