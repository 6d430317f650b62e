import {scaleLinear} from 'd3-scale'
import type {Primitive, Scene} from '../scene.ts'
import {bar, label, line, scene} from './primitives.ts'
import {told} from './tips.ts'

export interface TreeData {
  /** Customers of each leaf, null where they may not be told. */
  readonly sizes: readonly (number | null)[]
  /** Lowest first; leaves are numbered from 0, the union of merger i follows as number `sizes.length + i`. */
  readonly mergers: readonly {readonly parts: readonly [number, number]; readonly height: number}[]
  /** Groups the tree is cut into, 2 or more. */
  readonly k: number
}

export interface TreeWords {
  readonly axis: string
  readonly leaves: string
  /** In lines, at the right of the cut. */
  readonly cut: readonly string[]
  readonly size: (size: number | null) => string
  readonly height: (height: number) => string
  /** Of the group at this place from the left, in lines under its leaves. */
  readonly group: (place: number, size: number | null) => readonly string[]
  readonly tip: (height: number, size: number | null) => string
}

const frame = {left: 52, right: 66, top: 8, bottom: 150}
const height = 200

/** The top of a tree of groups: brackets at the height of each merger, its leaves in the order that crosses no line. */
export function drawTree(data: TreeData, words: TreeWords, width: number): Scene {
  const order = leavesUnder(data, data.sizes.length + data.mergers.length - 1)
  const step = (width - frame.left - frame.right) / order.length
  const highest = Math.max(...data.mergers.map((merger) => merger.height))
  const y = scaleLinear([0, highest * 1.04], [frame.bottom, frame.top])
  const x = (node: number): number => {
    if (node < data.sizes.length) return frame.left + (order.indexOf(node) + 0.5) * step
    const [one, other] = data.mergers[node - data.sizes.length]!.parts
    return (x(one) + x(other)) / 2
  }
  const end = width - frame.right
  const cut = y(cutHeight(data))
  return scene(width, height, [
    ...y
      .ticks(4)
      .flatMap((tick) => [
        line([frame.left, y(tick)], [end, y(tick)], {stroke: 'grid', width: 0.6}),
        label([frame.left - 4, y(tick) + 2.5], words.height(tick), {size: 7, tone: 'muted', anchor: 'end'}),
      ]),
    label([12, (frame.top + frame.bottom) / 2], words.axis, {anchor: 'middle', rotate: -90}),
    ...data.mergers.flatMap((_, index) => bracket(data, index, {x, y, words})),
    line([frame.left, cut], [end + 4, cut], {stroke: 'ink', width: 1, dash: [4, 3]}),
    ...words.cut.map((text, row) => label([end + 8, cut + 3 + row * 9], text, {weight: 'semibold'})),
    label([frame.left - 4, frame.bottom + 10], words.leaves, {size: 7, tone: 'muted', anchor: 'end'}),
    ...order.map((leaf) =>
      label([x(leaf), frame.bottom + 10], words.size(data.sizes[leaf]!), {size: 7.5, anchor: 'middle'}),
    ),
    ...groupsAtCut(data, order).flatMap((leaves, place) => groupMark(leaves, {place, x, step, words, data})),
  ])
}

interface Plane {
  readonly x: (node: number) => number
  readonly words: TreeWords
}

function leavesUnder(data: TreeData, node: number): readonly number[] {
  const merger = data.mergers[node - data.sizes.length]
  return merger === undefined ? [node] : merger.parts.flatMap((part) => leavesUnder(data, part))
}

/** Together; null where one of them may not be told. */
function sizeOf({sizes}: TreeData, leaves: readonly number[]): number | null {
  return leaves.reduce<number | null>((sum, leaf) => {
    const size = sizes[leaf]!
    return sum === null || size === null ? null : sum + size
  }, 0)
}

/** Half-way between the merger that makes the groups and the one that would merge them. */
function cutHeight({sizes, mergers, k}: TreeData): number {
  const next = mergers[sizes.length - k]!.height
  return (next + (mergers[sizes.length - k - 1]?.height ?? 0)) / 2
}

/** Leaves of each group under the cut, in the order drawn. */
function groupsAtCut(data: TreeData, order: readonly number[]): readonly (readonly number[])[] {
  const merged = data.sizes.length - data.k
  const inside = new Set(data.mergers.slice(0, merged).flatMap(({parts}) => parts))
  const roots = Array.from({length: data.sizes.length + merged}, (_, node) => node).filter((node) => !inside.has(node))
  return roots.map((root) => leavesUnder(data, root)).sort((a, b) => order.indexOf(a[0]!) - order.indexOf(b[0]!))
}

function bracket(
  data: TreeData,
  index: number,
  {x, y, words}: Plane & {readonly y: (value: number) => number},
): readonly Primitive[] {
  const {parts, height: at} = data.mergers[index]!
  const foot = (node: number): number => y(data.mergers[node - data.sizes.length]?.height ?? 0)
  const [one, other] = parts
  const paint = {stroke: 'accent', width: 1.4} as const
  const size = sizeOf(data, leavesUnder(data, data.sizes.length + index))
  return told(words.tip(at, size), [
    line([x(one), foot(one)], [x(one), y(at)], paint),
    line([x(one), y(at)], [x(other), y(at)], paint),
    line([x(other), y(at)], [x(other), foot(other)], paint),
  ])
}

function groupMark(
  leaves: readonly number[],
  {place, x, step, words, data}: Plane & {readonly place: number; readonly step: number; readonly data: TreeData},
): readonly Primitive[] {
  const [from, to] = [x(leaves[0]!) - step / 2 + 3, x(leaves.at(-1)!) + step / 2 - 3]
  const [first = '', ...others] = words.group(place, sizeOf(data, leaves))
  return [
    bar([from, frame.bottom + 15], [to - from, 2], {fill: 'ink'}),
    label([(from + to) / 2, frame.bottom + 27], first, {anchor: 'middle', weight: 'semibold'}),
    ...others.map((text, row) => label([(from + to) / 2, frame.bottom + 37 + row * 9], text, {anchor: 'middle'})),
  ]
}
