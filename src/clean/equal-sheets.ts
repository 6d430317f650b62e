/**
 * Who answered everything alike: for each row the first of the rows, itself included, with the same answers to all items.
 * Rows are told apart by a hash of their answers and then by the answers: a text a row would take gigabytes of a million.
 * @param columns  answers by item; NaN = missing, like any other answer.
 * @param rows     the rows compared, in order; fewer than 2^30.
 * @returns  one per row of the columns; −1 for rows that are not compared.
 * @example firstAlike([Float64Array.of(1, 2, 1)], [0, 1, 2]) // => Int32Array [0, 1, 0]
 */
export function firstAlike(columns: readonly Float64Array[], rows: Iterable<number>): Int32Array {
  const size = columns[0]?.length ?? 0
  const hashes = hashesOf(columns, size)
  const first = new Int32Array(size).fill(-1)
  // Open addressing, never more than half full.
  const slots = new Int32Array(powerOfTwoFrom(2 * size + 2)).fill(-1)
  for (const row of rows) {
    let slot = hashes[row]! & (slots.length - 1)
    while (slots[slot] !== -1 && !areAlike(columns, slots[slot]!, row)) slot = (slot + 1) & (slots.length - 1)
    if (slots[slot] === -1) slots[slot] = row
    first[row] = slots[slot]!
  }
  return first
}

function powerOfTwoFrom(least: number): number {
  let power = 1
  while (power < least) power *= 2
  return power
}

/** Of the answers in hundredths; a missing one is 0, which costs a comparison and no more. */
function hashesOf(columns: readonly Float64Array[], size: number): Uint32Array {
  const hashes = new Uint32Array(size).fill(0x811c9dc5)
  for (const column of columns)
    for (let row = 0; row < size; row++) {
      const mixed = Math.imul(hashes[row]! ^ ((column[row]! * 100) | 0), 0x01000193)
      hashes[row] = mixed ^ (mixed >>> 15)
    }
  return hashes
}

function areAlike(columns: readonly Float64Array[], one: number, other: number): boolean {
  for (let place = 0; place < columns.length; place++) {
    const [first, second] = [columns[place]![one]!, columns[place]![other]!]
    if (first !== second && !(Number.isNaN(first) && Number.isNaN(second))) return false
  }
  return true
}

/** Whether one respondent gave a number of answers at least, and not all alike: only such a sheet is nobody else's by chance. */
export function answersDiffer(
  items: readonly {readonly answers: Float64Array}[],
  row: number,
  fewest: number,
): boolean {
  let given = 0
  let first = Number.NaN
  let differ = false
  for (let place = 0; place < items.length; place++) {
    const answer = items[place]!.answers[row]!
    if (Number.isNaN(answer)) continue
    if (given++ === 0) first = answer
    else if (answer !== first) differ = true
  }
  return given >= fewest && differ
}
