import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {type Calibration, type CalibrationOptions, calibrate} from './classification/calibrate.ts'
import {calibrationDocument} from './classification/calibration-document.ts'
import {populations} from './classification/populations.ts'

const document = new URL('../docs/calibration.md', import.meta.url)
/** More draws would move an interval's ends, not how often it holds the truth: percentiles are taken at rank (B + 1)·α/2. */
const standard: CalibrationOptions = {seed: 1, surveys: 500, draws: 99}

/**
 * The classification on populations with known classes, beside its peers. With no option `docs/calibration.md` is written anew
 * (some three quarters of an hour of one core); with `--populations skewed,method`, `--surveys 20` or `--draws 0` the figures are printed only.
 */
export async function bench(words: readonly string[]): Promise<void> {
  const {values} = parseArgs({
    args: [...words],
    options: {populations: {type: 'string'}, surveys: {type: 'string'}, draws: {type: 'string'}},
  })
  const wanted = values.populations?.split(',')
  const chosen = populations.filter(({id}) => wanted === undefined || wanted.some((part) => id.includes(part)))
  const options = {
    ...standard,
    surveys: Number(values.surveys ?? standard.surveys),
    draws: Number(values.draws ?? standard.draws),
  }
  const found: Calibration[] = []
  for (const population of chosen) {
    process.stderr.write(`${population.id} …\n`)
    found.push(await calibrate(population, options))
  }
  const text = calibrationDocument(found, options)
  if (words.length > 0) {
    process.stdout.write(text)
    return
  }
  const before = existsSync(document) ? readFileSync(document, 'utf8') : ''
  writeFileSync(document, text)
  process.stdout.write(before === text ? 'docs/calibration.md: as it was\n' : 'docs/calibration.md: written anew\n')
}
