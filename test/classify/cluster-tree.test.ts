import {expect, test} from 'vitest'
import {classify} from '../../src/classify/index.ts'
import {createRandom} from '../../src/kernel/index.ts'
import {questionnaireOf, surveyOf} from './case.ts'

const questionnaire = questionnaireOf({satisfaction: 'satisfaction', trust: 'trust', commitment: 'commitment'})

/** A crowd of 120 customers, and three who stand far from it and together. */
function treeOf(minCell: number) {
  const random = createRandom(4)
  const near = (centre: number): number => centre + 12 * (random.next() - 0.5)
  const centres = [...Array.from({length: 120}, (_, index) => 50 + 8 * (index % 6)), 2, 2, 2]
  const scores = Object.fromEntries(
    ['satisfaction', 'trust', 'commitment'].map((id) => [id, centres.map((centre) => Math.max(0, near(centre)))]),
  )
  const {survey, scores: measured} = surveyOf({questionnaire, scores, reliability: 0.9})
  return classify(survey, measured, {draws: 0, minCell}).then(
    ({result}) => result.sensitivity.clusters!.ward!.tree!.sizes,
  )
}

test('no group of the tree below the smallest cell has its size told, nor can it be had by subtraction', async () => {
  const all = await treeOf(1)
  const told = await treeOf(5)
  expect(all).toContain(3)
  expect(all.every((size) => size !== null)).toBe(true)
  const hidden = all.flatMap((size, index) => (told[index] === null ? [size!] : []))
  expect(hidden).toContain(3)
  expect(hidden.length).toBeGreaterThanOrEqual(2)
  expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(5)
})
