import {describe, expect, it} from 'vitest'
import {textBox} from '../../src/render/drawing/boxes.ts'
import type {PathData} from '../../src/render/drawing/path-scene.ts'
import {pathDiagram} from '../../src/render/figures/path-diagram.ts'
import {createVoice} from '../../src/render/voice.ts'

const voice = createVoice('en')
const ids = ['bond', 'habit', 'cost', 'satisfaction', 'trust', 'attachment', 'commitment', 'repurchase']
const link = (from: number, to: number, coefficient: number, p = 0.0001): PathData['paths'][number] => ({
  from: ids[from]!,
  to: ids[to]!,
  coefficient,
  p,
})
const data: PathData = {
  between: 'corrected',
  n: 419,
  nodes: ids.map((id, index) => ({id, label: {en: id, fr: id}, rSquared: index < 3 ? null : 0.7})),
  paths: [
    link(0, 3, 0.65),
    link(0, 4, 0.31),
    link(0, 5, 0.38),
    link(0, 6, 0.37),
    link(1, 7, 0.21),
    link(2, 7, 0.15, 0.02),
    link(3, 4, 0.61),
    link(3, 5, 0.25),
    link(3, 6, 0.41),
    link(4, 5, 0.28),
    link(4, 6, 0.19),
    link(6, 7, 0.52),
  ],
}

describe('the path diagram', () => {
  const {items} = pathDiagram.plain.draw(data, voice, pathDiagram.size)

  it('sets every coefficient, each a line height from the next', () => {
    const boxes = items.flatMap((item) => (item.kind === 'text' && /^0\.\d\d$/.test(item.text) ? [textBox(item)!] : []))
    expect(boxes).toHaveLength(data.paths.length)
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        const beside = one.x + one.w <= other.x || other.x + other.w <= one.x
        expect(beside || Math.abs(one.y - other.y) >= 10).toBe(true)
      }
  })

  it('leaves each line its own place at the side of a box', () => {
    const starts = items.flatMap((item) =>
      item.kind === 'path' && item.fill === undefined ? [/^M(\S+ \S+?)[LC]/.exec(item.d)?.[1]] : [],
    )
    expect(starts).toHaveLength(data.paths.length)
    expect(new Set(starts).size).toBe(data.paths.length)
  })

  it('says what the R² is of, and speaks of dashes only where there are some', () => {
    const note = (changed: Partial<PathData>): string => pathDiagram.plain.note({...data, ...changed}, voice)
    expect(note({})).toContain('scores freed of their measurement error')
    expect(note({between: 'items'})).toContain('latent variables free of measurement error')
    expect(note({between: 'observed'})).toContain('observed scores, which measurement error weakens')
    expect(note({})).not.toContain('dashed')
    expect(note({paths: [link(0, 3, 0.1, 0.06)]})).toContain('dashed')
  })
})
