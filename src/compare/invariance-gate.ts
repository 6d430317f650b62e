import {type InvarianceResult, type InvarianceStep, measurementInvariance} from '../stats/index.ts'
import type {ComparisonFindings, InvarianceLevel} from './schema.ts'
import {respondentsOf, type Side} from './side.ts'

type Gate = ComparisonFindings['invariance']

/** Per side; under it invariance tests find nothing (Meade & Bauer 2007, Structural Equation Modeling 14(4)). */
const fewestPerSide = 100
/** A factor of two items leans on the others; one of three stands by itself. */
const fewestItems = 3

/**
 * Do the questions mean the same on both sides? Configural, metric and scalar invariance of the constructs that decide the
 * class, by robust maximum likelihood on answers as keyed; the level before falls when CFI loses more than .01.
 * @see Vandenberg & Lance 2000, Organizational Research Methods 3(1); Cheung & Rensvold 2002, Structural Equation Modeling 9(2).
 */
export function invarianceGate(sides: readonly [Side, Side]): Gate {
  const rows = sides.map(respondentsOf) as [number[], number[]]
  if (Math.min(rows[0].length, rows[1].length) < fewestPerSide) return untested('too-few-respondents')
  const scales = comparableScales(sides)
  if (scales.length === 0) return untested('no-scale')
  const model = scales.map(({id, items}) => `${id} =~ ${items.join(' + ')}`).join('\n')
  const columns = Object.fromEntries(
    scales.flatMap(({items}) => items.map((item) => [item, answersOf(sides, rows, item)] as const)),
  )
  const group = Float64Array.from([...rows[0].map(() => 0), ...rows[1].map(() => 1)])
  try {
    return told(measurementInvariance(model, {columns, group}, {estimator: 'MLR'}))
  } catch (error) {
    // The solver refuses data that no model can be fitted to (constant or empty columns on one side).
    if (error instanceof RangeError) return untested('not-converged')
    throw error
  }
}

interface Scale {
  readonly id: string
  readonly items: readonly string[]
}

function comparableScales([first, second]: readonly [Side, Side]): Scale[] {
  const deciding = new Set(Object.values(first.material.classification.deciding).flat())
  const {constructs} = first.material.survey.questionnaire
  const parts = new Set(constructs.filter(({id}) => deciding.has(id)).flatMap(({dimensions}) => dimensions))
  return constructs.flatMap(({id, items, dimensions}) => {
    if (dimensions.length > 0 || !(deciding.has(id) || parts.has(id))) return []
    const codes = items.map(({code}) => code).filter((code) => varies(first, code) && varies(second, code))
    return codes.length >= fewestItems ? [{id, items: codes}] : []
  })
}

function varies(side: Side, item: string): boolean {
  const answers = side.material.survey.keyed[item]
  if (answers === undefined) return false
  const known = respondentsOf(side)
    .map((index) => answers[index]!)
    .filter((answer) => !Number.isNaN(answer))
  return known.some((answer) => answer !== known[0])
}

function answersOf(sides: readonly [Side, Side], rows: readonly [number[], number[]], item: string): Float64Array {
  const parts = sides.flatMap(({material}, side) => rows[side]!.map((index) => material.survey.keyed[item]![index]!))
  return Float64Array.from(parts)
}

function untested(reason: NonNullable<Gate['reason']>): Gate {
  return {level: 'not-tested', reason, steps: [], freed: []}
}

function told({levels}: InvarianceResult): Gate {
  const steps = levels.flatMap(({full, partial}) => [
    step(full, full.level),
    ...(partial === null ? [] : [step(partial, partial.level === 'scalar' ? 'partial-scalar' : full.level)]),
  ])
  const [configural] = levels
  if (configural === undefined || !configural.full.fit.converged) return {...untested('not-converged'), steps}
  const freed = [...new Set(levels.flatMap(({partial}) => partial?.freed.map(({name}) => name) ?? []))]
  return {level: reached(levels), reason: null, steps, freed}
}

function reached(levels: InvarianceResult['levels']): InvarianceLevel {
  const held = ({full, partial}: InvarianceResult['levels'][number]): boolean => full.holds || partial?.holds === true
  const best = levels.filter(held).at(-1)
  if (best === undefined) return 'none'
  const {level} = best.full
  if (level !== 'scalar') return level === 'metric' ? 'metric' : 'configural'
  return levels.every(({full}) => full.holds) ? 'scalar' : 'partial-scalar'
}

function step({fit, measures, comparison, cfiChange}: InvarianceStep, level: string): Gate['steps'][number] {
  const {robust, scaled} = measures
  return {
    level: level as Gate['steps'][number]['level'],
    chi2: scaled === null ? fit.test.chiSquare : fit.test.scaledChiSquare,
    df: fit.test.degrees,
    cfi: (robust ?? measures).cfi,
    rmsea: (robust ?? measures).rmsea.estimate,
    deltaChi2: comparison?.chiSquare ?? Number.NaN,
    deltaDf: comparison?.degrees ?? Number.NaN,
    p: comparison?.p ?? Number.NaN,
    deltaCfi: comparison === null ? Number.NaN : cfiChange,
  }
}
