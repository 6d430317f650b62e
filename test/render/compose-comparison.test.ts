import {expect, it} from 'vitest'
import type {Comparison} from '../../src/diagnosis.ts'
import {composeComparison} from '../../src/render/compose-comparison.ts'
import {fullDiagnosis} from '../fixtures/diagnosis.ts'

const {tool, questionnaire, context} = fullDiagnosis
const difference = {estimate: 0.01, ci: [-0.03, 0.05] as [number, number]}
const share = (id: 'loyal' | 'inert' | 'retained') => ({
  class: id,
  first: {estimate: 0.3, ci: [0.27, 0.33] as [number, number]},
  second: {estimate: 0.31, ci: [0.28, 0.34] as [number, number]},
  difference,
  p: 0.6,
  adjustedP: 1,
})
const measured = questionnaire.constructs.find(({items}) => items.length > 1)!

function comparison(freed: readonly string[]): Comparison {
  const given = {
    kind: 'comparison',
    schemaVersion: 1,
    tool,
    seed: 1,
    asOf: null,
    inputs: [],
    questionnaire,
    context,
    sides: [
      {name: 'A', respondents: 200},
      {name: 'B', respondents: 210},
    ],
    mode: 'groups',
    column: 'segment',
    invariance: {level: 'partial-scalar', reason: null, steps: [], freed},
    matched: null,
    scores: [],
    shares: [share('loyal'), share('inert'), share('retained')],
    transitions: null,
    warnings: [],
  }
  return given as unknown as Comparison
}

it('names what was left free to differ by the words of its question and scale, not by its code', () => {
  const [first, second] = measured.items
  const said = JSON.stringify(
    composeComparison(comparison([`${measured.id}=~${first!.code}`, `${second!.code}~1`]), 'fr').sections[0],
  )
  expect(said).toContain('2 paramètres laissés libres de différer')
  expect(said).toContain(first!.text.fr.slice(0, 40))
  expect(said).toContain(second!.text.fr.slice(0, 40))
  expect(said).toContain(measured.labels.fr)
  expect(said).not.toMatch(/=~|~1/)
})

it('says once how its differences are read', () => {
  const said = JSON.stringify(composeComparison(comparison([]), 'en'))
  expect(said.match(/Second side less first/g)).toHaveLength(1)
})
