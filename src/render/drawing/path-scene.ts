import type {Bilingual} from '../../kernel/index.ts'
import type {Paint, Primitive, Scene} from '../scene.ts'
import type {Voice} from '../voice.ts'
import {type Box, inside, overlaps} from './boxes.ts'
import {layeredLayout} from './layered-layout.ts'
import {bar, label, scene} from './primitives.ts'
import {fitText, textWidth, wrapText} from './text-width.ts'
import {fromTo, tipOf, told} from './tips.ts'

export interface PathData {
  readonly nodes: readonly {
    readonly id: string
    readonly label: Bilingual<string>
    /** Null for a construct that nothing explains. */
    readonly rSquared: number | null
  }[]
  /** What the paths lie between, from the least measurement error to the most. */
  readonly between: 'items' | 'corrected' | 'observed'
  /** Respondents behind the paths. */
  readonly n: number
  readonly paths: readonly {
    readonly from: string
    readonly to: string
    readonly coefficient: number | null
    readonly p: number | null
  }[]
}

type Point = readonly [x: number, y: number]
const rowHeight = 38
/** Room for a line that passes between boxes, and for the number on it. */
const bendHeight = 17
const boxHeight = 32
const gapWanted = 40
/** A box narrower than this holds a number, and the names stand under the figure. */
const narrowest = 60

/** Boxes from left to right, a line per path, its coefficient on it where nothing else stands. */
export function drawPaths({nodes, paths}: Pick<PathData, 'nodes' | 'paths'>, voice: Voice, width: number): Scene {
  const layout = layeredLayout(
    nodes.map(({id}) => id),
    paths,
    {node: rowHeight, bend: bendHeight},
  )
  const boxWidth = Math.min(112, (width - 2 - gapWanted * (layout.layers - 1)) / layout.layers)
  const numbered = boxWidth < narrowest
  const w = numbered ? 34 : boxWidth
  const gap = layout.layers === 1 ? 0 : (width - 2 - w * layout.layers) / (layout.layers - 1)
  const bottom = Math.max(layout.height, 2 * rowHeight)
  const drop = 2 + (bottom - layout.height) / 2
  const at = (layer: number, y: number): Point => [1 + layer * (w + gap), drop + y]
  const boxes = new Map<string, Box>()
  for (const {id, layer, y: middle} of layout.nodes.values()) {
    const [x, y] = at(layer, middle)
    boxes.set(id, {x, y: y - boxHeight / 2, w, h: boxHeight})
  }
  const bends = layout.bends.map((chain) =>
    chain.flatMap(({layer, y: middle}): Point[] => {
      const [x, y] = at(layer, middle)
      return [
        [x, y],
        [x + w, y],
      ]
    }),
  )
  const routes = routesOf(paths, boxes, bends)
  const frame = {x: 0, y: 0, w: width, h: bottom + 4}
  const labels = coefficients(paths, routes, {voice, boxes: [...boxes.values()], frame})
  const legend = numbered ? names(nodes, voice, {width, top: bottom + 16}) : {height: 0, items: []}
  return scene(width, bottom + 6 + legend.height, [
    ...paths.flatMap((path, index) => told(pathTip(path, nodes, voice), arrow(routes[index]!, path.p))),
    ...nodes.flatMap((node, index) => nodeBox(node, boxes.get(node.id)!, {voice, numbered, index})),
    ...labels,
    ...legend.items,
  ])
}

function pathTip({from, to, coefficient}: PathData['paths'][number], nodes: PathData['nodes'], voice: Voice): string {
  const name = (id: string): string => {
    const node = nodes.find((one) => one.id === id)
    return node === undefined ? id : fitText(voice.pick(node.label), 8, 200)
  }
  return tipOf(voice, fromTo(voice, name(from), name(to)), voice.number(coefficient, 2))
}

/** From box to box; the lines of one side of a box leave or meet it apart, in the order of where they go. */
function routesOf(
  paths: PathData['paths'],
  boxes: ReadonlyMap<string, Box>,
  bends: readonly (readonly Point[])[],
): readonly (readonly Point[])[] {
  const middle = (id: string): number => boxes.get(id)!.y + boxHeight / 2
  const starts = ports(paths.map(({from, to}, index) => ({box: from, towards: bends[index]![0]?.[1] ?? middle(to)})))
  const ends = ports(paths.map(({from, to}, index) => ({box: to, towards: bends[index]!.at(-1)?.[1] ?? middle(from)})))
  return paths.map(({from, to}, index) => [
    [boxes.get(from)!.x + boxes.get(from)!.w, middle(from) + starts[index]!],
    ...bends[index]!,
    [boxes.get(to)!.x, middle(to) + ends[index]!],
  ])
}

/** Between two lines of one side of a box, where they are few. */
const portGap = 7

/** Distance of each line from the middle of the side it leaves or meets. */
function ports(lines: readonly {readonly box: string; readonly towards: number}[]): readonly number[] {
  return lines.map(({box, towards}, index) => {
    const side = lines.flatMap((other, at) => (other.box === box ? [{towards: other.towards, at}] : []))
    const before = side.filter((other) => other.towards < towards || (other.towards === towards && other.at < index))
    const gap = Math.min(portGap, (boxHeight - 8) / Math.max(1, side.length - 1))
    return gap * (before.length - (side.length - 1) / 2)
  })
}

function strength(p: number | null): Paint {
  if (p === null || p >= 0.05) return {stroke: 'muted', width: 0.7, dash: [3, 3]}
  return {stroke: 'accent', width: p < 0.001 ? 1.7 : p < 0.01 ? 1.1 : 0.6}
}

function arrow(route: readonly Point[], p: number | null): readonly Primitive[] {
  const paint = strength(p)
  const [tipX, tipY] = route.at(-1)!
  const stop: Point = [tipX - 5, tipY]
  const points = [...route.slice(0, -1), stop]
  let d = `M${xy(points[0]!)}`
  for (let step = 1; step < points.length; step++) {
    const [x0, y0] = points[step - 1]!
    const [x1, y1] = points[step]!
    const middle = (x0 + x1) / 2
    d += y0 === y1 ? `L${xy([x1, y1])}` : `C${xy([middle, y0])} ${xy([middle, y1])} ${xy([x1, y1])}`
  }
  const tone = paint.stroke ?? 'muted'
  const head = `M${xy([tipX, tipY])}L${xy([tipX - 6, tipY - 2.7])}L${xy([tipX - 6, tipY + 2.7])}Z`
  return [
    {kind: 'path', d, ...paint},
    {kind: 'path', d: head, fill: tone},
  ]
}

const xy = ([x, y]: Point): string => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`

/** A point of the curve drawn between two points, as `arrow` draws it. */
function along([x0, y0]: Point, [x1, y1]: Point, t: number): Point {
  const u = 1 - t
  const middle = (x0 + x1) / 2
  const x = u * u * u * x0 + 3 * u * t * (u * middle + t * middle) + t * t * t * x1
  const y = u * u * u * y0 + 3 * u * u * t * y0 + 3 * u * t * t * y1 + t * t * t * y1
  return [x, y]
}

interface Ground {
  readonly voice: Voice
  readonly boxes: readonly Box[]
  readonly frame: Box
}

/** Places along a piece of a line, from its middle outwards, the arrow's side first. */
const spots = [0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.26, 0.82, 0.18]
/** Room between two numbers, so that they are never read as one fraction. */
const apart = 2

/**
 * The number of each line on the line itself, where no other line passes under it; those with the least room choose first:
 * a line that passes between boxes has a straight piece to itself.
 */
function coefficients(
  paths: PathData['paths'],
  routes: readonly (readonly Point[])[],
  {voice, boxes, frame}: Ground,
): readonly Primitive[] {
  const heads = routes.map((route): Box => ({x: route.at(-1)![0] - 7, y: route.at(-1)![1] - 3, w: 7, h: 6}))
  const taken: Box[] = [...boxes, ...heads]
  const sampled = routes.map(pointsOn)
  const order = [...paths.keys()].sort((a, b) => routes[a]!.length - routes[b]!.length || a - b)
  return order.flatMap((index) => {
    const {coefficient, p} = paths[index]!
    const text = voice.number(coefficient, 2)
    const size = {w: textWidth(text, 8) + 3, h: 9}
    const free = (box: Box): boolean =>
      inside(box, frame) &&
      taken.every((other) => !overlaps({...box, h: box.h + apart}, {...other, h: other.h + apart}))
    const alone = (box: Box): boolean =>
      sampled.every((points, other) => other === index || !points.some((point) => holds(box, point)))
    const on = placesOn(routes[index]!, size).filter(free)
    const place = on.find(alone) ?? on[0] ?? placesOn(routes[index]!, size).flatMap(besides).find(free)
    if (place === undefined) return []
    taken.push(place)
    const weight = p !== null && p < 0.05 ? ('semibold' as const) : ('regular' as const)
    return [
      bar([place.x, place.y], [place.w, place.h], {fill: 'paper'}),
      label([place.x + place.w / 2, place.y + 7.3], text, {size: 8, anchor: 'middle', weight}),
    ]
  })
}

/** Boxes centred on a line: on its straight pieces first, from the arrow's end, then on its curves. */
function placesOn(route: readonly Point[], {w, h}: {readonly w: number; readonly h: number}): readonly Box[] {
  const pieces = route.slice(1).map((to, step) => [route[step]!, to] as const)
  const straight = pieces.filter((_, step) => step % 2 === 1).reverse()
  const curved = pieces.filter((_, step) => step % 2 === 0).reverse()
  return [...straight, ...curved].flatMap(([from, to]) =>
    spots.map((t) => {
      const [x, y] = along(from, to, t)
      return {x: x - w / 2, y: y - h / 2, w, h}
    }),
  )
}

const besides = (box: Box): readonly Box[] => [-8, 8, -14, 14].map((off) => ({...box, y: box.y + off}))

const pointsOn = (route: readonly Point[]): readonly Point[] =>
  route.slice(1).flatMap((to, step) => Array.from({length: 33}, (_, index) => along(route[step]!, to, index / 32)))

const holds = ({x, y, w, h}: Box, [px, py]: Point): boolean => px > x && px < x + w && py > y && py < y + h

interface NodeLook {
  readonly voice: Voice
  readonly numbered: boolean
  readonly index: number
}

function nodeBox(
  {label: name, rSquared}: PathData['nodes'][number],
  box: Box,
  {voice, numbered, index}: NodeLook,
): readonly Primitive[] {
  const explained = rSquared === null ? [] : [`R² ${voice.number(rSquared, 2)}`]
  const lines = numbered
    ? [voice.number(index + 1)]
    : wrapText(voice.pick(name), box.w < 90 ? 7 : 8, box.w - 6, explained.length === 0 ? 3 : 2)
  const size = numbered || box.w < 90 ? 7 : 8
  const height = 10 * (lines.length + explained.length)
  const top = box.y + (box.h - height) / 2 + 8
  const middle = box.x + box.w / 2
  return [
    bar([box.x, box.y], [box.w, box.h], {fill: 'panel', stroke: 'accent', width: 1}),
    ...lines.map((text, row) => label([middle, top + row * 10], text, {size, anchor: 'middle', weight: 'semibold'})),
    ...explained.map((text) =>
      label([middle, top + lines.length * 10], numbered ? text.slice(3) : text, {
        size,
        tone: 'muted',
        anchor: 'middle',
      }),
    ),
  ]
}

function names(
  nodes: PathData['nodes'],
  voice: Voice,
  {width, top}: {readonly width: number; readonly top: number},
): {readonly height: number; readonly items: readonly Primitive[]} {
  const half = width / 2
  const items = nodes.map((node, index) => {
    const text = `${voice.number(index + 1)}  ${voice.pick(node.label)}`
    const [line = ''] = wrapText(text, 8, half - 10, 1)
    return label([(index % 2) * half, top + Math.floor(index / 2) * 12], line)
  })
  return {height: 12 * Math.ceil(nodes.length / 2) + 10, items}
}
