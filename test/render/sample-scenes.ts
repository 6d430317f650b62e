import type {Primitive, Scene} from '../../src/render/scene.ts'

const rows = [
  {label: 'Je recommanderais cette enseigne à mes proches', parts: [4, 7, 12, 16, 22, 25, 14]},
  {label: 'Je me sens bien traité·e lorsque je réclame', parts: [9, 13, 16, 20, 19, 15, 8]},
  {label: 'Changer d’enseigne me coûterait du temps', parts: [15, 18, 19, 17, 14, 11, 6]},
] as const

/** Diverging answers, every scale colour, text at three anchors. */
export const likertScene: Scene = (() => {
  const items: Primitive[] = []
  rows.forEach((row, line) => {
    const y = 12 + line * 34
    items.push({kind: 'text', x: 168, y: y + 13, text: row.label.slice(0, 34), size: 8.5, tone: 'ink', anchor: 'end'})
    let x = 178
    row.parts.forEach((part, index) => {
      const w = part * 2.9
      items.push({kind: 'rect', x, y, w, h: 20, fill: `scale-${(index + 1) as 1}`, stroke: 'paper', width: 0.5})
      if (part > 10)
        items.push({
          kind: 'text',
          x: x + w / 2,
          y: y + 13,
          text: `${part}`,
          size: 8.5,
          tone: index === 0 || index === 6 ? 'paper' : 'ink',
          anchor: 'middle',
        })
      x += w
    })
  })
  items.push({kind: 'line', x1: 178, y1: 114, x2: 468, y2: 114, stroke: 'grid', width: 0.5})
  items.push({kind: 'text', x: 178, y: 126, text: '0 %', size: 8.5, tone: 'muted'})
  items.push({kind: 'text', x: 468, y: 126, text: '100 %', size: 8.5, tone: 'muted', anchor: 'end'})
  return {width: 471, height: 132, items}
})()

/** Three classes told by colour, pattern and label; an arc path, circles, a rotated axis title. */
export const classesScene: Scene = {
  width: 471,
  height: 200,
  items: [
    {kind: 'rect', x: 40, y: 10, w: 200, h: 170, fill: 'panel', radius: 4},
    {kind: 'rect', x: 60, y: 90, w: 40, h: 90, fill: 'loyal', pattern: 'diagonal'},
    {kind: 'rect', x: 120, y: 50, w: 40, h: 130, fill: 'inert', pattern: 'dots'},
    {kind: 'rect', x: 180, y: 120, w: 40, h: 60, fill: 'retained', pattern: 'cross'},
    {kind: 'text', x: 80, y: 84, text: '32 %', size: 9, tone: 'loyal', anchor: 'middle', weight: 'semibold'},
    {kind: 'text', x: 140, y: 44, text: '46 %', size: 9, tone: 'inert', anchor: 'middle', weight: 'semibold'},
    {kind: 'text', x: 200, y: 114, text: '22 %', size: 9, tone: 'retained', anchor: 'middle', weight: 'semibold'},
    {kind: 'text', x: 24, y: 95, text: 'Part des clients', size: 8.5, tone: 'muted', anchor: 'middle', rotate: -90},
    {kind: 'line', x1: 40, y1: 180, x2: 240, y2: 180, stroke: 'ink', width: 0.8},
    {
      kind: 'path',
      d: 'M 340 30 A 60 60 0 0 1 400 90 L 340 90 Z',
      fill: 'loyal-soft',
      stroke: 'loyal',
      pattern: 'diagonal',
    },
    {kind: 'path', d: 'M 400 90 A 60 60 0 1 1 340 30 L 340 90 Z', fill: 'inert-soft', stroke: 'inert', pattern: 'dots'},
    {kind: 'circle', x: 430, y: 160, r: 16, fill: 'retained-soft', stroke: 'retained', pattern: 'cross', opacity: 0.9},
    {kind: 'line', x1: 300, y1: 170, x2: 400, y2: 170, stroke: 'accent', width: 1.2, dash: [4, 3]},
    {kind: 'text', x: 300, y: 186, text: 'seuil de 60 points', size: 8.5, tone: 'accent'},
  ],
}
