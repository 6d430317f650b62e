import {describe, expect, it} from 'vitest'
import {languages} from '../../src/kernel/index.ts'
import {type Box, overlaps, textBox} from '../../src/render/drawing/boxes.ts'
import {textWidth, wrapText} from '../../src/render/drawing/text-width.ts'
import type {Figure} from '../../src/render/extension.ts'
import {figures} from '../../src/render/figures.gen.ts'
import {pathBounds} from '../../src/render/painters/path-bounds.ts'
import type {Primitive, Scene} from '../../src/render/scene.ts'
import {createVoice} from '../../src/render/voice.ts'
import {diagnoses} from '../fixtures/diagnosis.ts'
import {extremeFigures, usualFigures} from './sample-figures.ts'

const listed: readonly Figure[] = figures
const samples = [...usualFigures, ...extremeFigures]
const drawn = languages.flatMap((language) => {
  const voice = createVoice(language)
  const ofDiagnoses = Object.entries(diagnoses).flatMap(([name, diagnosis]) =>
    listed
      .filter((figure) => figure.applies(diagnosis))
      .map((figure) => ({
        id: figure.id,
        name: `${figure.id} of ${name} in ${language}`,
        scene: figure.draw(diagnosis, voice, figure.size),
        texts: [figure.title(diagnosis, voice), figure.alt(diagnosis, voice), figure.note(diagnosis, voice)],
      })),
  )
  const ofSamples = samples.map(({figure, name, draw}) => {
    const {scene, title, alt, note} = draw(voice)
    return {id: figure, name: `${figure}, ${name}, in ${language}`, scene, texts: [title, alt, note]}
  })
  return [...ofDiagnoses, ...ofSamples]
})

/** What a primitive covers; null for text that is turned. */
function extent(item: Primitive): Box | null {
  switch (item.kind) {
    case 'line':
      return {
        x: Math.min(item.x1, item.x2),
        y: Math.min(item.y1, item.y2),
        w: Math.abs(item.x2 - item.x1),
        h: Math.abs(item.y2 - item.y1),
      }
    case 'rect':
      return item
    case 'circle':
      return {x: item.x - item.r, y: item.y - item.r, w: 2 * item.r, h: 2 * item.r}
    case 'path':
      return pathBounds(item.d)
    case 'text':
      return textBox(item)
  }
}

const numbers = (scene: Scene): readonly number[] =>
  scene.items.flatMap((item) => Object.values(item).filter((value) => typeof value === 'number'))

/** Tones that a grey print or a colour-blind reader may take for one another. */
const hues = new Set(['loyal', 'inert', 'retained', 'good', 'warn', 'bad', 'loyal-soft', 'inert-soft', 'retained-soft'])
/** Here the tone repeats what the name of the row or of the group says. */
const namedByRow = new Set(['action-calendar', 'share-bar'])

/** How a shape looks without its colour, and the hues that share that look. */
function huesByLook({items}: Scene): ReadonlyMap<string, ReadonlySet<string>> {
  const looks = new Map<string, Set<string>>()
  for (const item of items) {
    if (item.kind === 'text') continue
    const tone = item.fill !== undefined && item.fill !== 'paper' ? item.fill : item.stroke
    if (tone === undefined || !hues.has(tone)) continue
    const shape = item.kind === 'path' && item.fill === undefined ? 'line' : item.kind
    const look = [shape, item.pattern, item.dash, item.fill === undefined].join(' ')
    looks.set(look, (looks.get(look) ?? new Set()).add(tone))
  }
  return looks
}

describe('every figure', () => {
  it.each(drawn)('$name keeps inside its frame', ({scene}) => {
    for (const item of scene.items) {
      const box = extent(item)
      if (box === null) continue
      expect(box.x, JSON.stringify(item)).toBeGreaterThan(-6)
      expect(box.x + box.w, JSON.stringify(item)).toBeLessThan(scene.width + 6)
      expect(box.y, JSON.stringify(item)).toBeGreaterThan(-6)
      expect(box.y + box.h, JSON.stringify(item)).toBeLessThan(scene.height + 3)
    }
  })

  it.each(drawn)('$name sets no text over another', ({scene}) => {
    const boxes = scene.items.flatMap((item) => {
      const box = item.kind === 'text' ? textBox(item) : null
      return box === null || item.kind !== 'text' ? [] : [{box, text: item.text}]
    })
    const over = boxes.flatMap(({box, text}, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlaps(box, other.box, 1.5))
        .map((other) => `${text} / ${other.text}`),
    )
    expect(over).toEqual([])
  })

  it.each(drawn.filter(({id}) => !namedByRow.has(id)))('$name tells nothing by colour alone', ({scene}) => {
    for (const [look, tones] of huesByLook(scene)) expect([...tones], look).toHaveLength(1)
  })

  it.each(drawn)('$name has only finite coordinates to a hundredth of a point', ({scene}) => {
    for (const value of numbers(scene)) {
      expect(Number.isFinite(value)).toBe(true)
      expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-6)
    }
    for (const item of scene.items) if (item.kind === 'path') expect(item.d).not.toMatch(/NaN|Infinity/)
  })

  it.each(drawn)('$name sets its text in 7 to 10 points', ({scene}) => {
    for (const item of scene.items)
      if (item.kind === 'text') {
        expect(item.size).toBeGreaterThanOrEqual(7)
        expect(item.size).toBeLessThanOrEqual(10)
      }
  })

  it.each(drawn)('$name says its numbers under the pointer', ({scene}) => {
    const tips = scene.items.flatMap((item) => (item.kind === 'text' || item.tip === undefined ? [] : [item.tip]))
    expect(tips.length).toBeGreaterThan(0)
    for (const tip of tips) expect(tip).toMatch(/^[^{}]*[\p{L}\d][^{}]*$/u)
    for (const tip of tips) expect(tip).not.toMatch(/NaN|Infinity|undefined|∞|(?<!\d)-\d/)
  })

  it.each(drawn)('$name has a title, an alternative text and a note in words', ({texts}) => {
    for (const text of texts) {
      expect(text).toMatch(/\p{L}{3}/u)
      expect(text).not.toMatch(/[{}]|NaN|Infinity|undefined|∞/)
    }
  })
})

describe('text in figures', () => {
  it('wraps to the lines allowed and marks what was cut', () => {
    const lines = wrapText('un libellé vraiment très long qui ne tient pas', 8, 60, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/)
    for (const line of lines) expect(textWidth(line, 8)).toBeLessThanOrEqual(60)
  })
})
