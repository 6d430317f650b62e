import type {ClassificationResult, CustomerClass} from './schema.ts'
import type {VerdictContext} from './verdict.ts'

const width = 10

/**
 * Customers counted by class in bins of ten POMP points: x the lowest of the deciding attitude scores, y the highest of
 * constraint and habit (100 when held in fact). A bin is named by its lower edges.
 */
export function attitudeHoldMap(
  {members}: VerdictContext,
  customers: readonly CustomerClass[],
): ClassificationResult['classification']['map'] {
  const bins = new Map<string, ClassificationResult['classification']['map'][number]>()
  for (let member = 0; member < members.size; member++) {
    const known = (scores: readonly Float64Array[]): number[] =>
      scores.map((score) => score[member]!).filter((score) => !Number.isNaN(score))
    const attitude = known(members.attitude.map(({scores}) => scores))
    const hold = known([...members.facets, ...members.habits].map(({scores}) => scores))
    const given = customers[members.respondents[member]!]!.class
    if (given === null || hold.length === 0) continue
    const x = edge(Math.min(...attitude))
    const y = members.held[member] === 1 ? edge(100) : edge(Math.max(...hold))
    const key = `${x} ${y}`
    const bin = bins.get(key) ?? {x, y, loyal: 0, inert: 0, retained: 0}
    bins.set(key, {...bin, [given]: bin[given] + 1})
  }
  return [...bins.values()].sort((a, b) => a.x - b.x || a.y - b.y)
}

function edge(score: number): number {
  return Math.min(100 - width, Math.floor(score / width) * width)
}
