import type {AnswerSheets, CarelessIndex} from './careless-index.ts'

/** Upper 0.1 % point of the normal distribution. */
const z = 3.0902323061678132
const fewestPerItem = 5

/**
 * Answers that stand apart together though none does alone: Mahalanobis D² over complete sheets beyond the 99.9 % point
 * of χ² with as many degrees of freedom as items (Wilson & Hilferty's approximation, right to 1 % from five items on).
 * Needs five complete sheets per item and items none of which follows from the others.
 */
export const outlier: CarelessIndex = {
  id: 'outlier',
  source: 'Mahalanobis 1936; Tabachnick & Fidell 2013, Using Multivariate Statistics; Wilson & Hilferty 1931',
  flag: (sheets) => {
    const k = sheets.items.length
    const complete = Array.from({length: sheets.rows}, (_, row) => row).filter(
      (row) => sheets.included[row] && sheets.items.every(({answers}) => !Number.isNaN(answers[row])),
    )
    if (k < 5 || complete.length < fewestPerItem * k) return null
    const distance = squaredDistances(sheets.items, complete)
    if (distance === null) return null
    const a = 2 / (9 * k)
    const root = 1 - a + z * Math.sqrt(a)
    const bound = k * root * root * root
    const isComplete = new Uint8Array(sheets.rows)
    for (const row of complete) isComplete[row] = 1
    return (row) => isComplete[row] === 1 && distance(row) > bound
  },
}

type Answered = Pick<AnswerSheets['items'][number], 'answers' | 'low'>

/**
 * Mahalanobis D² of a row from the mean of some rows, all of them complete; null where an item (nearly) follows from the
 * others. Agrees with R's careless::mahad to 1e-8.
 */
export function squaredDistances(
  items: readonly Answered[],
  complete: readonly number[],
): ((row: number) => number) | null {
  const means = items.map(({answers}) => complete.reduce((sum, row) => sum + answers[row]!, 0) / complete.length)
  const factor = choleskyFactor(covariances(items, complete, means))
  return factor && ((row) => squaredDistance(items, row, {means, factor}))
}

/** From sums of products rather than of deviations: answers are whole numbers, whose sums do not depend on the order of rows. */
function covariances(items: readonly Answered[], rows: readonly number[], means: readonly number[]): number[][] {
  const products = means.map(() => means.map(() => 0))
  const shifted = new Float64Array(means.length)
  for (const row of rows) {
    for (let index = 0; index < items.length; index++) shifted[index] = items[index]!.answers[row]! - items[index]!.low
    for (let i = 0; i < means.length; i++) {
      const own = products[i]!
      for (let j = 0; j <= i; j++) own[j]! += shifted[i]! * shifted[j]!
    }
  }
  const n = rows.length
  const center = means.map((mean, index) => mean - items[index]!.low)
  return products.map((row, i) => row.map((product, j) => (product - n * center[i]! * center[j]!) / (n - 1)))
}

/** L with L·Lᵀ = matrix, from its lower triangle; null where an item (nearly) follows from the others. */
function choleskyFactor(matrix: readonly (readonly number[])[]): number[][] | null {
  const factor = matrix.map((row) => row.map(() => 0))
  for (const [i, row] of matrix.entries())
    for (let j = 0; j <= i; j++) {
      let rest = row[j]!
      for (let m = 0; m < j; m++) rest -= factor[i]![m]! * factor[j]![m]!
      if (i !== j) factor[i]![j] = rest / factor[j]![j]!
      else if (rest <= 1e-8 * Math.max(row[i]!, Number.MIN_VALUE)) return null
      else factor[i]![i] = Math.sqrt(rest)
    }
  return factor
}

function squaredDistance(
  items: readonly Answered[],
  row: number,
  {means, factor}: {means: readonly number[]; factor: readonly (readonly number[])[]},
): number {
  const solved = new Float64Array(items.length)
  let distance = 0
  for (let i = 0; i < items.length; i++) {
    const line = factor[i]!
    let rest = items[i]!.answers[row]! - means[i]!
    for (let j = 0; j < i; j++) rest -= line[j]! * solved[j]!
    solved[i] = rest / line[i]!
    distance += solved[i]! * solved[i]!
  }
  return distance
}
