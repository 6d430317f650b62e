import type {Paint, Primitive, Scene, Tone} from '../scene.ts'
import {boardTheme, hatchTone, letterColour, type Theme} from '../theme.ts'
import {type HatchingName, hatching} from './hatching.ts'

export interface SvgWords {
  /** Read aloud and shown by browsers. */
  readonly title: string
  /** What the figure shows, in words. */
  readonly description?: string
  /** Before every id, where several figures stand on one page. */
  readonly idPrefix?: string
  /** White space around the figure, in points; none where the page has its own. */
  readonly margin?: number
}

const fontFamily = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif"

/** A Scene as a self-standing SVG; coordinates to 0.01, so that the same figure is the same bytes. */
export function paintSvg(scene: Scene, words: SvgWords, theme: Theme = boardTheme): string {
  const prefix = words.idPrefix ?? ''
  const patterns: Patterns = {prefix, made: new Map()}
  const items = scene.items.map((item) => primitive(item, theme, patterns))
  const definitions = patterns.made.size === 0 ? [] : [`<defs>${[...patterns.made.values()].join('')}</defs>`]
  const description = words.description === undefined ? [] : [`<desc>${escapeXml(words.description)}</desc>`]
  const ids = prefix === '' ? ['', '', ''] : svgIds(prefix, description.length > 0)
  const {margin = 0} = words
  const size = [scene.width + 2 * margin, scene.height + 2 * margin].map(round)
  const frame = `width="${size[0]}" height="${size[1]}" viewBox="${round(-margin)} ${round(-margin)} ${size.join(' ')}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${frame} role="img"${ids[0]} font-family="${fontFamily}">`,
    `<title${ids[1]}>${escapeXml(words.title)}</title>`,
    ...description.map((one) => one.replace('<desc', `<desc${ids[2]}`)),
    ...definitions,
    ...items,
    '</svg>\n',
  ].join('\n')
}

interface Patterns {
  readonly prefix: string
  readonly made: Map<string, string>
}

/** Attributes that name the figure by its title and its description. */
function svgIds(prefix: string, described: boolean): readonly [string, string, string] {
  const names = described ? `${prefix}title ${prefix}words` : `${prefix}title`
  return [` aria-labelledby="${names}"`, ` id="${prefix}title"`, ` id="${prefix}words"`]
}

function primitive(item: Primitive, theme: Theme, patterns: Patterns): string {
  if (item.kind === 'text') return text(item, theme)
  const outline = shape(item)
  const base = tipped(`${outline}${paint(item, theme)}`, item.tip)
  if (item.pattern === undefined) return base
  const id = definePattern(item.pattern, hatchTone(item.fill), {theme, patterns})
  return `${base}\n${tipped(`${outline} fill="url(#${id})"`, item.tip)}`
}

/** The hatching lies over its mark: both carry the words shown under the pointer. */
function tipped(element: string, tip: string | undefined): string {
  if (tip === undefined) return `<${element}/>`
  return `<${element}><title>${escapeXml(tip)}</title></${element.slice(0, element.indexOf(' '))}>`
}

function shape(item: Exclude<Primitive, {kind: 'text'}>): string {
  switch (item.kind) {
    case 'line':
      return `line${attributes({x1: item.x1, y1: item.y1, x2: item.x2, y2: item.y2})}`
    case 'rect':
      return `rect${attributes({x: item.x, y: item.y, width: item.w, height: item.h, rx: item.radius})}`
    case 'circle':
      return `circle${attributes({cx: item.x, cy: item.y, r: item.r})}`
    case 'path':
      return `path d="${escapeXml(item.d.replace(/-?\d*\.?\d+(?:e-?\d+)?/gi, (number) => round(Number(number))))}"`
  }
}

function paint(item: Paint, theme: Theme): string {
  return attributes({
    fill: item.fill === undefined ? 'none' : theme[item.fill],
    stroke: item.stroke === undefined ? undefined : theme[item.stroke],
    'stroke-width': item.stroke === undefined ? undefined : (item.width ?? 1),
    'stroke-dasharray': item.dash?.map(round).join(' '),
    opacity: item.opacity,
  })
}

function text(item: Extract<Primitive, {kind: 'text'}>, theme: Theme): string {
  const turn = item.rotate === undefined ? undefined : `rotate(${round(item.rotate)} ${round(item.x)} ${round(item.y)})`
  const marks = attributes({
    x: item.x,
    y: item.y,
    'font-size': item.size,
    fill: letterColour(theme, item.tone),
    'text-anchor': item.anchor === 'start' ? undefined : item.anchor,
    'font-weight': item.weight === 'semibold' ? 600 : undefined,
    transform: turn,
  })
  return `<text${marks}>${escapeXml(item.text)}</text>`
}

function definePattern(name: HatchingName, tone: Tone, into: {theme: Theme; patterns: Patterns}): string {
  const id = `${into.patterns.prefix}${name}-${tone}`
  const {tile, width, rising, falling, dot} = hatching[name]
  const colour = into.theme[tone]
  const line = (y1: number, y2: number) =>
    `<line${attributes({x1: 0, y1, x2: tile, y2, stroke: colour, 'stroke-width': width, 'stroke-linecap': 'square'})}/>`
  const marks = [
    rising ? line(tile, 0) : '',
    falling ? line(0, tile) : '',
    dot > 0 ? `<circle${attributes({cx: tile / 2, cy: tile / 2, r: dot, fill: colour})}/>` : '',
  ]
  const box = attributes({id, width: tile, height: tile, patternUnits: 'userSpaceOnUse'})
  into.patterns.made.set(id, `<pattern${box}>${marks.join('')}</pattern>`)
  return id
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`)
    .join('')
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}

/** Characters that XML forbids and those that turn the direction of writing are dropped: a label may come from a file. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
