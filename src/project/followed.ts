import type {Paths} from '../drivers/index.ts'

/** POMP points each construct moves by. */
export type Moves = ReadonlyMap<string, number>

export interface Followed {
  readonly construct: string
  /** Points it moves by per point of each lever. */
  readonly effects: ReadonlyMap<string, number>
}

/**
 * Constructs that move along with the levers, from cause to effect: each by its direct effects on what comes before it, so
 * that a lever which is itself downstream of another keeps the move it was given.
 */
export function effectsOf(paths: Paths, levers: readonly {readonly construct: string}[]): Followed[] {
  const effects = new Map<string, ReadonlyMap<string, number>>(
    levers.map(({construct}) => [construct, new Map([[construct, 1]])]),
  )
  const given = new Set(effects.keys())
  const followed: Followed[] = []
  for (const {outcome, paths: found} of paths.equations) {
    if (given.has(outcome)) continue
    const sums = new Map<string, number>()
    for (const {from, direct} of found)
      for (const [lever, effect] of effects.get(from) ?? [])
        sums.set(lever, (sums.get(lever) ?? 0) + effect * (direct.estimate ?? 0))
    if (sums.size === 0) continue
    effects.set(outcome, sums)
    followed.push({construct: outcome, effects: sums})
  }
  return followed
}

/** What the moves of the levers come to on one construct. */
export function total(moves: Moves, effects: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [construct, effect] of effects) sum += (moves.get(construct) ?? 0) * effect
  return sum
}
