/** Customers by their index in the survey. */
export type Members = ArrayLike<number>

/** Groups of customers whose totals of one measure were told. Customers told of always together are one atom. */
export interface Told {
  /** By customer, the number of the atom plus one; 0 (or no entry) for those never told of. */
  readonly atoms: Int32Array
  /** Customers of each atom. */
  readonly sizes: readonly number[]
  /** Which atoms each group told is made of, 0 or 1. */
  readonly groups: readonly (readonly number[])[]
  /** The first group told: mostly the whole, which is told again with each of its parts. */
  readonly first: Members | null
}

const nothing: Told = {atoms: new Int32Array(0), sizes: [], groups: [], first: null}
const untold = -1
const rounding = 1e-9

/**
 * What is told once the totals of more groups are, or null where sums and differences of the totals would then give one of
 * fewer than `least` customers. The totals that can be had are the linear span of the groups: it is brought to row echelon
 * form, large atoms first, so that the totals which small atoms alone make up stand by themselves.
 * @see Chin & Özsoyoğlu 1982, Auditing and inference control in statistical databases, IEEE Trans. Software Engineering 8(6).
 */
export function toldWith(told: Told | undefined, groups: readonly Members[], least: number): Told | null {
  const after = groups.reduce(withGroup, told ?? nothing)
  if (after.groups.length === (told?.groups.length ?? 0)) return after
  return revealsFew(after, least) ? null : after
}

function withGroup(told: Told, members: Members): Told {
  if (told.first === members) return told
  const inside = insideByAtom(told, members)
  const isWhole = (atom: number): boolean => atom !== untold && told.sizes[atom] === inside.get(atom)
  const split = [...inside.keys()].filter((atom) => !isWhole(atom))
  // Atoms that split off are numbered in the order in which the group meets them.
  const splitOff = new Map(split.map((atom, rank) => [atom, told.sizes.length + rank]))
  const after = split.length === 0 ? told : splitAtoms(told, members, {inside, splitOff})
  const group = after.sizes.map(() => 0)
  for (const atom of inside.keys()) group[splitOff.get(atom) ?? atom] = 1
  const known = after.groups.some((one) => one.every((part, atom) => part === group[atom]))
  if (known || members.length === 0) return after
  return {...after, groups: [...after.groups, group], first: told.first ?? members}
}

/** How many of a group each atom holds, atoms in the order in which the group meets them. */
function insideByAtom({atoms, sizes}: Told, members: Members): ReadonlyMap<number, number> {
  const counts = new Int32Array(sizes.length + 1)
  const met: number[] = []
  for (let place = 0; place < members.length; place++) {
    const number = atoms[members[place]!] ?? 0
    if (counts[number] === 0) met.push(number)
    counts[number]!++
  }
  return new Map(met.map((number) => [number - 1, counts[number]!]))
}

interface Splitting {
  readonly inside: ReadonlyMap<number, number>
  readonly splitOff: ReadonlyMap<number, number>
}

function splitAtoms(told: Told, members: Members, {inside, splitOff}: Splitting): Told {
  const sizes = [...told.sizes]
  const groups = told.groups.map((group) => [...group])
  const numbers = Int32Array.from(
    {length: sizes.length + 1},
    (_, number) => (splitOff.get(number - 1) ?? number - 1) + 1,
  )
  for (const [atom, next] of splitOff) {
    const count = inside.get(atom)!
    if (atom !== untold) sizes[atom] = sizes[atom]! - count
    for (const group of groups) group.push(atom === untold ? 0 : group[atom]!)
    sizes[next] = count
  }
  const atoms = roomFor(members, told.atoms)
  for (let place = 0; place < members.length; place++) {
    const index = members[place]!
    atoms[index] = numbers[told.atoms[index] ?? 0]!
  }
  return {...told, atoms, sizes, groups}
}

/** A copy that has an entry for every member. */
function roomFor(members: Members, atoms: Int32Array): Int32Array {
  let length = atoms.length
  for (let place = 0; place < members.length; place++) length = Math.max(length, members[place]! + 1)
  const copy = new Int32Array(length)
  copy.set(atoms)
  return copy
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
