import {spreadOut} from './spread-out.ts'

export interface LayoutNode {
  readonly id: string
  /** 0 at the left. */
  readonly layer: number
  /** Of its middle, from the top. */
  readonly y: number
}

export interface LayoutEdge {
  readonly from: string
  readonly to: string
}

export interface Layout {
  readonly nodes: ReadonlyMap<string, LayoutNode>
  readonly layers: number
  readonly height: number
  /** Points each edge passes between its ends, one per layer it leaps over. */
  readonly bends: readonly (readonly {readonly layer: number; readonly y: number}[])[]
}

/** What each takes of the height of its layer, the space around it included. */
export interface LayoutHeights {
  readonly node: number
  readonly bend: number
}

const sweeps = 8

/**
 * Nodes in layers from causes to effects: a node stands one layer after the last of its causes; an edge that leaps over a
 * layer keeps a free place in it, so that it crosses no node; within layers, nodes stand near those they are linked to,
 * and an edge that leaps runs as straight as its layers let it.
 * @param edges  of a graph without cycles; the edges that close one are ignored for the layers.
 * @see Sugiyama, Tagawa & Toda 1981, IEEE Transactions on Systems, Man, and Cybernetics 11(2).
 */
export function layeredLayout(ids: readonly string[], edges: readonly LayoutEdge[], heights: LayoutHeights): Layout {
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
  const bends = new Set(dummies.flat())
  const {height, y} = coordinates(columns, links, (id) => (bends.has(id) ? heights.bend : heights.node))
  return {
    layers,
    height,
    nodes: new Map(ids.map((id) => [id, {id, layer: layerOf.get(id)!, y: y.get(id)!}])),
    bends: dummies.map((chain, edge) => {
      const start = layerOf.get(edges[edge]!.from)!
      return chain.map((id, step) => ({layer: start + 1 + step, y: y.get(id)!}))
    }),
  }
}

type Links = readonly (readonly [string, string])[]

/** Heights down the layers: each thing as near to the middle of its neighbours as the order and the room allow. */
function coordinates(
  columns: readonly (readonly string[])[],
  links: Links,
  size: (id: string) => number,
): {readonly height: number; readonly y: ReadonlyMap<string, number>} {
  const total = (column: readonly string[]): number => column.reduce((sum, id) => sum + size(id), 0)
  const height = Math.max(...columns.map(total))
  const y = new Map<string, number>()
  for (const column of columns) {
    let top = (height - total(column)) / 2
    for (const id of column) {
      y.set(id, top + size(id) / 2)
      top += size(id)
    }
  }
  const neighbours = new Map<string, string[]>(columns.flat().map((id) => [id, []]))
  for (const [a, b] of links) {
    neighbours.get(a)!.push(b)
    neighbours.get(b)!.push(a)
  }
  const wish = (id: string): number => {
    const near = neighbours.get(id)!
    return near.length === 0 ? y.get(id)! : near.reduce((sum, one) => sum + y.get(one)!, 0) / near.length
  }
  for (let sweep = 0; sweep < sweeps; sweep++)
    for (const column of sweep % 2 === 0 ? columns : [...columns].reverse())
      for (const [index, at] of spreadOut(column.map(wish), column.map(size), height).entries())
        y.set(column[index]!, at)
  return {height, y}
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
  {near, links}: {readonly near: number; readonly links: Links},
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
