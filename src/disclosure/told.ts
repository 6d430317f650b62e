/** Groups of customers whose totals of one measure were told. Customers told of always together are one atom. */
export interface Told {
  readonly atomOf: ReadonlyMap<number, number>
  /** Customers of each atom. */
  readonly sizes: readonly number[]
  /** Which atoms each group told is made of, 0 or 1. */
  readonly groups: readonly (readonly number[])[]
}

const nothing: Told = {atomOf: new Map(), sizes: [], groups: []}
const rounding = 1e-9

/**
 * What is told once the totals of more groups are, or null where sums and differences of the totals would then give one of
 * fewer than `least` customers. The totals that can be had are the linear span of the groups: it is brought to row echelon
 * form, large atoms first, so that the totals which small atoms alone make up stand by themselves.
 * @see Chin & Özsoyoğlu 1982, Auditing and inference control in statistical databases, IEEE Trans. Software Engineering 8(6).
 */
export function toldWith(told: Told | undefined, groups: readonly (readonly number[])[], least: number): Told | null {
  const after = groups.reduce(withGroup, told ?? nothing)
  if (after.groups.length === (told?.groups.length ?? 0)) return after
  return revealsFew(after, least) ? null : after
}

function withGroup(told: Told, members: readonly number[]): Told {
  const byAtom = new Map<number | undefined, number[]>()
  for (const index of members) {
    const atom = told.atomOf.get(index)
    const inside = byAtom.get(atom)
    if (inside === undefined) byAtom.set(atom, [index])
    else inside.push(index)
  }
  const whole = [...byAtom].every(([atom, inside]) => atom !== undefined && told.sizes[atom] === inside.length)
  const split = whole ? told : splitAtoms(told, byAtom)
  const group = split.sizes.map(() => 0)
  for (const index of members) group[split.atomOf.get(index)!] = 1
  const known = split.groups.some((one) => one.every((part, atom) => part === group[atom]))
  return known || members.length === 0 ? split : {...split, groups: [...split.groups, group]}
}

function splitAtoms(told: Told, byAtom: ReadonlyMap<number | undefined, readonly number[]>): Told {
  const atomOf = new Map(told.atomOf)
  const sizes = [...told.sizes]
  const groups = told.groups.map((group) => [...group])
  for (const [atom, inside] of byAtom) {
    if (atom !== undefined && sizes[atom] === inside.length) continue
    if (atom !== undefined) sizes[atom] = sizes[atom]! - inside.length
    for (const group of groups) group.push(atom === undefined ? 0 : group[atom]!)
    for (const index of inside) atomOf.set(index, sizes.length)
    sizes.push(inside.length)
  }
  return {atomOf, sizes, groups}
}

function revealsFew({sizes, groups}: Told, least: number): boolean {
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]!)
  const rows = echelon(groups.map((group) => Float64Array.from(order, (atom) => group[atom]!)))
  return rows.some((row) => {
    const behind = row.reduce((sum, part, place) => (part === 0 ? sum : sum + sizes[order[place]!]!), 0)
    return behind > 0 && behind < least
  })
}

/** Reduced row echelon form (Gauss–Jordan), in place. */
function echelon(rows: Float64Array[]): Float64Array[] {
  const width = rows[0]?.length ?? 0
  let rank = 0
  for (let column = 0; column < width && rank < rows.length; column++) {
    const pivot = largestIn(rows, column, rank)
    if (Math.abs(rows[pivot]![column]!) < rounding) continue
    const row = rows[pivot]!
    rows[pivot] = rows[rank]!
    rows[rank] = row
    const lead = row[column]!
    for (let place = column; place < width; place++) row[place] = row[place]! / lead
    for (const other of rows) if (other !== row) subtract(other, row, column)
    rank += 1
  }
  return rows
}

function largestIn(rows: readonly Float64Array[], column: number, from: number): number {
  let best = from
  for (let row = from + 1; row < rows.length; row++)
    if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row
  return best
}

/** Takes from a row what brings its `column` to 0; what rounding leaves is 0. */
function subtract(row: Float64Array, pivot: Float64Array, column: number): void {
  const factor = row[column]!
  if (factor === 0) return
  for (let place = column; place < row.length; place++) {
    const left = row[place]! - factor * pivot[place]!
    row[place] = Math.abs(left) < rounding ? 0 : left
  }
}
