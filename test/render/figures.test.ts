import {describe, expect, it} from 'vitest'
import {languages} from '../../src/kernel/index.ts'
import {textWidth, wrapText} from '../../src/render/drawing/text-width.ts'
import type {Figure} from '../../src/render/extension.ts'
import {figures} from '../../src/render/figures.gen.ts'
import type {Primitive, Scene} from '../../src/render/scene.ts'
import {createVoice} from '../../src/render/voice.ts'
import {diagnoses} from '../fixtures/diagnosis.ts'

const listed: readonly Figure[] = figures
const scenes = Object.entries(diagnoses).flatMap(([name, diagnosis]) =>
  languages.flatMap((language) =>
    listed
      .filter((figure) => figure.applies(diagnosis))
      .map((figure) => {
        const voice = createVoice(language)
        const scene = figure.draw(diagnosis, voice, figure.size)
        return {name: `${figure.id} of ${name} in ${language}`, scene, title: figure.title(diagnosis, voice)}
      }),
  ),
)

/** Left and right end of what a primitive covers; undefined for a path. */
function extent(item: Primitive): readonly number[] {
  if (item.kind === 'line') return [item.x1, item.x2]
  if (item.kind === 'rect') return [item.x, item.x + item.w]
  if (item.kind === 'circle') return [item.x - item.r, item.x + item.r]
  if (item.kind === 'path' || item.rotate !== undefined) return []
  const width = textWidth(item.text, item.size)
  const start = item.x - width * {start: 0, middle: 0.5, end: 1}[item.anchor ?? 'start']
  return [start, start + width]
}

const numbers = (scene: Scene): readonly number[] =>
  scene.items.flatMap((item) => Object.values(item).filter((value) => typeof value === 'number'))

describe('every figure', () => {
  it.each(scenes)('$name keeps inside its width', ({scene}) => {
    for (const item of scene.items)
      for (const x of extent(item)) {
        expect(x).toBeGreaterThan(-6)
        expect(x).toBeLessThan(scene.width + 6)
      }
  })

  it.each(scenes)('$name has only finite coordinates to a hundredth of a point', ({scene}) => {
    for (const value of numbers(scene)) {
      expect(Number.isFinite(value)).toBe(true)
      expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-6)
    }
    for (const item of scene.items) if (item.kind === 'path') expect(item.d).not.toContain('NaN')
  })

  it.each(scenes)('$name sets its text in 7 to 10 points', ({scene}) => {
    for (const item of scene.items)
      if (item.kind === 'text') {
        expect(item.size).toBeGreaterThanOrEqual(7)
        expect(item.size).toBeLessThanOrEqual(10)
      }
  })

  it.each(scenes)('$name has a title in words', ({title}) => {
    expect(title).toMatch(/\p{L}{3}/u)
    expect(title).not.toMatch(/[{}]|NaN/)
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
