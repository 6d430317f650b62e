import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {calibrate} from '../../bench/classification/calibrate.ts'
import {calibrationDocument, generatedMark} from '../../bench/classification/calibration-document.ts'
import {populations} from '../../bench/classification/populations.ts'

const sampled = populations.filter(({id}) => ['seven points', 'skewed answers'].includes(id))
/** Over a handful of surveys the luck of the sample outweighs what a rule gets wrong. */
const options = {seed: 1, surveys: 20, draws: 0}

describe('the calibration of the classification', () => {
  it.each(sampled)(
    '$id: near the best possible rule, with shares nearer to the truth than a hard count',
    async (one) => {
      const found = await calibrate(one, options)
      expect(found.relmark.accuracy / found.bayes.accuracy).toBeGreaterThan(0.96)
      expect(found.calibrationError).toBeLessThan(0.05)
      expect(found.relmark.shareError).toBeLessThan(found.hardRule.shareError)
      expect(found.relmark.accuracy).toBeGreaterThan(Math.max(found.kMeans.accuracy, found.medianSplit.accuracy))
    },
  )

  it('is documented for every population as it was found', () => {
    expect(existsSync('docs/calibration.md')).toBe(true)
    const text = readFileSync('docs/calibration.md', 'utf8')
    expect(text.startsWith(generatedMark)).toBe(true)
    for (const {id} of populations) expect(text).toContain(`| ${id} |`)
  })

  it('gives the same figures for the same seed', async () => {
    const one = {...sampled[0]!, size: 60}
    const twice = [await calibrate(one, {...options, surveys: 1}), await calibrate(one, {...options, surveys: 1})]
    expect(twice[1]).toEqual(twice[0])
    expect(calibrationDocument(twice, options)).toContain('seven points')
  })
})
