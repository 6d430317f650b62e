import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Diagnosis} from '../../src/diagnosis.ts'
import type {Language} from '../../src/kernel/index.ts'
import {explorationLines} from '../../src/render/measurement-lines.ts'
import {createVoice} from '../../src/render/voice.ts'

const telecom = JSON.parse(readFileSync('examples/telecom/expected/telecom-diagnosis.json', 'utf8')) as Diagnosis
type Purification = Extract<NonNullable<NonNullable<Diagnosis['measurement']>['purification']>, {readonly status: 'ok'}>
type Scale = Purification['scales'][string]

/** A scale that loses these questions, α going from the first number to the last. */
function losing(items: readonly string[], alphas: readonly number[]): Scale {
  const steps = items.map((item, step) => ({
    ...{item, reason: 'low-communality' as const, found: 0.4},
    before: {alpha: alphas[step]!},
    after: {alpha: alphas[step + 1]!},
  }))
  return {steps, kept: []} as unknown as Scale
}

function lines(scales: Readonly<Record<string, Scale>>, language: Language): string {
  const purification = {status: 'ok', scales} as unknown as Purification
  const check = {...telecom, measurement: {...telecom.measurement!, purification}}
  return explorationLines(check, createVoice(language)).join('\n').replaceAll('\u00a0', ' ')
}

describe('what purification would do', () => {
  const scales = {satisfaction: losing(['SAT4', 'SAT3'], [0.83, 0.84, 0.86]), habit: losing(['HAB4'], [0.7, 0.75])}

  it('is told once a scale, from the first α to the last', () => {
    expect(lines(scales, 'fr')).toContain(
      'La purification de l’échelle « Satisfaction » écarterait SAT4 (communalité 0,40) et SAT3 (communalité 0,40) : α 0,83 → 0,86.',
    )
  })

  it('leaves the choice to the reader, said once', () => {
    expect(lines(scales, 'en').match(/nothing was dropped/g)).toHaveLength(1)
    expect(lines({}, 'en')).not.toContain('nothing was dropped')
  })
})
