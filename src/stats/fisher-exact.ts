import type {Random} from '../kernel/index.ts'
import {logGamma} from './log-gamma.ts'

export interface FisherExact {
  readonly p: number
  /** Random tables the p-value was estimated from; null where every table was counted. */
  readonly draws: number | null
}

export interface FisherOptions {
  /** Used where there are too many tables to count them all. */
  readonly random: Random
  readonly draws?: number
  /** Most steps of counting tried before tables are drawn. */
  readonly mostSteps?: number
}

/** Two tables are as likely as each other within rounding: R's own tolerance. */
const tolerance = 1e-7

/**
 * Fisher's exact test for an r × c table: probability, with the margins as they are, of a table no likelier than this one.
 * Every table is counted where that takes at most `mostSteps` steps; else tables are drawn and p = (1 + no likelier)/(1 + draws):
 * by shuffling people, from 20 000 on cell by cell, which is the same law.
 * @param table  counts, whole numbers; empty rows and columns do not count.
 * @returns  p in (0, 1]; NaN when fewer than two rows or columns have somebody.
 * @throws {RangeError} ragged table, negative or broken count.
 * @see Freeman & Halton 1951, Biometrika 38; Hope 1968, J. Royal Statistical Society B 30(3), for the drawn tables. Checked
 *   against R's fisher.test (test/fixtures/r/profiles.R).
 * @example fisherExact([[3, 1], [1, 3]], {random: createRandom(1)}).p // => 0.4857 to four digits
 */
export function fisherExact(
  table: readonly (readonly number[])[],
  {random, draws = 9999, mostSteps = 400_000}: FisherOptions,
): FisherExact {
  const width = table[0]?.length ?? 0
  if (table.some((row) => row.length !== width)) throw new RangeError('rows of a table are of one length')
  if (table.some((row) => row.some((count) => !(Number.isInteger(count) && count >= 0))))
    throw new RangeError('counts are whole numbers from 0')
  const rows = table.map((row) => row.reduce((a, b) => a + b, 0)).filter((total) => total > 0)
  const columns = Array.from({length: width}, (_, column) => table.reduce((sum, row) => sum + row[column]!, 0)).filter(
    (total) => total > 0,
  )
  if (rows.length < 2 || columns.length < 2) return {p: Number.NaN, draws: null}
  const n = rows.reduce((a, b) => a + b, 0)
  const logFactorials = Float64Array.from({length: n + 1}, (_, count) => logGamma(count + 1))
  const observed = table.flat().reduce((sum, count) => sum - logFactorials[count]!, 0)
  const limit = observed + tolerance
  const counted = countAll({rows, columns, logFactorials, limit, steps: mostSteps})
  if (counted !== null) return {p: Math.min(1, counted), draws: null}
  const noLikelier = drawTables({rows, columns, logFactorials, limit}, {random, draws})
  return {p: (1 + noLikelier) / (1 + draws), draws}
}

interface Margins {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly logFactorials: Float64Array
  /** Log weight above which a table is likelier than the one seen. */
  readonly limit: number
}

/** Σ of the probabilities of the tables no likelier than the limit; null when there are too many. */
function countAll({rows, columns, logFactorials, limit, steps}: Margins & {steps: number}): number | null {
  const left = [...rows]
  const total = rows.reduce((a, b) => a + b, 0)
  const margins = [...rows, ...columns].reduce((sum, count) => sum + logFactorials[count]!, -logFactorials[total]!)
  let budget = steps
  let p = 0
  const fill = (column: number, row: number, room: number, weight: number): boolean => {
    if (--budget < 0) return false
    if (column === columns.length - 1) {
      const last = left.reduce((sum, count) => sum - logFactorials[count]!, weight)
      if (last <= limit) p += Math.exp(last + margins)
      return true
    }
    if (row === rows.length - 1) {
      if (room > left[row]!) return true
      left[row] = left[row]! - room
      const going = fill(column + 1, 0, columns[column + 1]!, weight - logFactorials[room]!)
      left[row] = left[row]! + room
      return going
    }
    for (let count = Math.min(room, left[row]!); count >= 0; count--) {
      left[row] = left[row]! - count
      const going = fill(column, row + 1, room - count, weight - logFactorials[count]!)
      left[row] = left[row]! + count
      if (!going) return false
    }
    return true
  }
  return fill(0, 0, columns[0]!, 0) ? p : null
}

/** How many of the tables drawn with these margins are no likelier than the limit. */
function drawTables(margins: Margins, {random, draws}: {readonly random: Random; readonly draws: number}): number {
  const {logFactorials, limit} = margins
  const draw = logFactorials.length > mostShuffled ? cellByCell(margins, random) : byShuffling(margins, random)
  let found = 0
  for (let turn = 0; turn < draws; turn++) {
    let weight = 0
    for (const count of draw()) weight -= logFactorials[count]!
    if (weight <= limit) found += 1
  }
  return found
}

/** From more people than this, cells are drawn and not people: the same law, in a time that does not grow with them. */
const mostShuffled = 20_000

/** People's columns drawn one by one. */
function byShuffling({rows, columns}: Margins, random: Random): () => Int32Array {
  const labels = columns.flatMap((count, column) => new Array<number>(count).fill(column))
  const cells = new Int32Array(rows.length * columns.length)
  return () => {
    cells.fill(0)
    let place = 0
    for (const [row, count] of rows.entries())
      for (let taken = 0; taken < count; taken++, place++) {
        const other = place + random.below(labels.length - place)
        const label = labels[other]!
        labels[other] = labels[place]!
        labels[place] = label
        cells[row * columns.length + label]! += 1
      }
    return cells
  }
}

/** Each cell by the hypergeometric law of what earlier ones leave (Patefield 1981, Applied Statistics 30, AS 159). */
function cellByCell({rows, columns, logFactorials}: Margins, random: Random): () => Int32Array {
  const cells = new Int32Array(rows.length * columns.length)
  return () => {
    const left = [...columns]
    let people = left.reduce((a, b) => a + b, 0)
    for (const [row, size] of rows.entries()) {
      let [open, among] = [size, people]
      for (let column = 0; column < left.length; column++) {
        const marked = left[column]!
        const count = hypergeometric({open, marked, among}, logFactorials, random)
        cells[row * columns.length + column] = count
        open -= count
        among -= marked
        left[column] = marked - count
      }
      people -= size
    }
    return cells
  }
}

interface Urn {
  /** How many are drawn from how many, and how many of these are marked. */
  readonly open: number
  readonly among: number
  readonly marked: number
}

/** Marked ones among those drawn: outcomes are gone through from the likeliest outwards until chance is used up. */
function hypergeometric({open, among, marked}: Urn, logFactorials: Float64Array, random: Random): number {
  const [least, most] = [Math.max(0, open + marked - among), Math.min(open, marked)]
  if (least === most) return least
  const choices = (of: number, some: number): number =>
    logFactorials[of]! - logFactorials[some]! - logFactorials[of - some]!
  const mode = Math.max(least, Math.min(most, Math.floor(((open + 1) * (marked + 1)) / (among + 2))))
  const atMode = Math.exp(choices(marked, mode) + choices(among - marked, open - mode) - choices(among, open))
  let [up, down] = [mode, mode]
  let [above, below] = [atMode, atMode]
  let chance = random.next() - atMode
  while (chance >= 0 && (up < most || down > least)) {
    above *= up < most ? ((marked - up) * (open - up)) / ((up + 1) * (among - marked - open + up + 1)) : 0
    if (up < most) chance -= above
    if (up < most) up++
    if (chance < 0) return up
    below *= down > least ? (down * (among - marked - open + down)) / ((marked - down + 1) * (open - down + 1)) : 0
    if (down > least) chance -= below
    if (down > least) down--
    if (chance < 0) return down
  }
  return mode
}
