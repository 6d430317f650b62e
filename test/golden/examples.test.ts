import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {exampleInputs, exampleSeed} from '../../scripts/example-inputs.ts'
import {exampleOutputs} from '../../scripts/example-outputs.ts'
import {cases, generateCase} from '../../src/casebook/index.ts'
import type {Diagnosis} from '../../src/diagnosis.ts'

/** The first line that differs, so that a failure reads as a sentence rather than as two files. */
function firstDifference(actual: string, expected: string): string | null {
  if (actual === expected) return null
  const [now, before] = [actual.split('\n'), expected.split('\n')]
  const line = now.findIndex((text, index) => text !== before[index])
  const at = line < 0 ? now.length : line
  return `line ${at + 1}\n  expected: ${before[at]?.slice(0, 200)}\n  now:      ${now[at]?.slice(0, 200)}`
}

/** Both tests read the same outputs: each example is diagnosed once. */
const made = new Map<string, ReturnType<typeof exampleOutputs>>()
function outputsOf(id: string): ReturnType<typeof exampleOutputs> {
  const known = made.get(id) ?? exampleOutputs(id)
  made.set(id, known)
  return known
}

describe.each(cases.map((each) => [each.id, each] as const))('the %s example', (id, definition) => {
  it.each([...exampleInputs(definition)])('has the %s that the casebook gives', (name, text) => {
    const file = `examples/${id}/${name}`
    expect(existsSync(file), `${file} is missing: run npm run examples`).toBe(true)
    expect(firstDifference(text, readFileSync(file, 'utf8'))).toBeNull()
  })

  it('is diagnosed close to its known truth', async () => {
    const {texts} = await outputsOf(id)
    const {shares} = JSON.parse(texts.get(`${id}-diagnosis.json`)!) as Pick<Diagnosis, 'shares'>
    const truth = generateCase(definition, exampleSeed).shares
    for (const name of ['loyal', 'inert', 'retained'] as const) {
      const [low, high] = shares[name].ci
      expect(truth[name], name).toBeGreaterThanOrEqual(low! - 0.01)
      expect(truth[name], name).toBeLessThanOrEqual(high! + 0.01)
      expect(Math.abs(shares[name].estimate! - truth[name]), name).toBeLessThan(0.05)
    }
  })

  it('is diagnosed as the committed outputs say', async () => {
    const folder = `examples/${id}/expected`
    const committed = existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.png')) : []
    expect(committed.length, `${folder} is empty: run npm run examples and read what it wrote`).toBeGreaterThan(0)
    const {texts} = await outputsOf(id)
    expect([...texts.keys()].sort()).toEqual(committed.sort())
    for (const [name, text] of texts)
      expect(firstDifference(text, readFileSync(`${folder}/${name}`, 'utf8')), name).toBeNull()
  })
})
