export interface LayoutNode {
  readonly id: string
  /** 0 at the left. */
  readonly layer: number
  /** Place within the layer, 0 to 1 from top to bottom. */
  readonly place: number
}

export interface LayoutEdge {
  readonly from: string
  readonly to: string
}

export interface Layout {
  readonly nodes: ReadonlyMap<string, LayoutNode>
  readonly layers: number
  /** Points each edge passes between its ends, one per layer it leaps over. */
  readonly bends: readonly (readonly {readonly layer: number; readonly place: number}[])[]
}

const sweeps = 8

/**
 * Nodes in layers from causes to effects: a node stands one layer after the last of its causes; an edge that leaps over a
 * layer keeps a free place in it, so that it crosses no node; within layers, nodes stand near those they are linked to.
 * @param edges  of a graph without cycles; the edges that close one are ignored for the layers.
 * @see Sugiyama, Tagawa & Toda 1981, IEEE Transactions on Systems, Man, and Cybernetics 11(2).
 */
export function layeredLayout(ids: readonly string[], edges: readonly LayoutEdge[]): Layout {
  const layerOf = longestPaths(ids, edges)
  const layers = 1 + Math.max(0, ...layerOf.values())
  const columns: string[][] = Array.from({length: layers}, (_, layer) => ids.filter((id) => layerOf.get(id) === layer))
  const links: (readonly [string, string])[] = []
  const dummies = edges.map(({from, to}, edge) => {
    const [start, end] = [layerOf.get(from)!, layerOf.get(to)!]
    const between = Array.from({length: Math.max(0, end - start - 1)}, (_, step) => `${edge}/${start + step + 1}`)
    for (const [step, id] of between.entries()) columns[start + step + 1]!.push(id)
    const chain = [from, ...between, to]
    for (let step = 1; step < chain.length; step++) links.push([chain[step - 1]!, chain[step]!])
    return between
  })
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let layer = 1; layer < layers; layer++) orderByNeighbours(columns, layer, {near: layer - 1, links})
    for (let layer = layers - 2; layer >= 0; layer--) orderByNeighbours(columns, layer, {near: layer + 1, links})
  }
  const place = (id: string, layer: number): number => (columns[layer]!.indexOf(id) + 0.5) / columns[layer]!.length
  return {
    layers,
    nodes: new Map(ids.map((id) => [id, {id, layer: layerOf.get(id)!, place: place(id, layerOf.get(id)!)}])),
    bends: dummies.map((chain) =>
      chain.map((id) => {
        const layer = Number(id.split('/')[1])
        return {layer, place: place(id, layer)}
      }),
    ),
  }
}

function longestPaths(ids: readonly string[], edges: readonly LayoutEdge[]): ReadonlyMap<string, number> {
  const layer = new Map(ids.map((id) => [id, 0]))
  for (let round = 0; round < ids.length; round++)
    for (const {from, to} of edges) {
      const after = layer.get(from)! + 1
      if (after > layer.get(to)! && after < ids.length) layer.set(to, after)
    }
  return layer
}

function orderByNeighbours(
  columns: string[][],
  layer: number,
  {near, links}: {readonly near: number; readonly links: readonly (readonly [string, string])[]},
): void {
  const column = columns[layer]!
  const places = new Map(columns[near]!.map((id, index) => [id, (index + 0.5) / columns[near]!.length]))
  const centre = (id: string, index: number): number => {
    const found = links.filter((link) => link.includes(id)).flatMap(([a, b]) => places.get(a === id ? b : a) ?? [])
    return found.length === 0 ? (index + 0.5) / column.length : found.reduce((a, b) => a + b, 0) / found.length
  }
  const centres = new Map(column.map((id, index) => [id, centre(id, index)]))
  columns[layer] = [...column].sort(
    (a, b) => centres.get(a)! - centres.get(b)! || column.indexOf(a) - column.indexOf(b),
  )
}
