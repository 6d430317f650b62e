import {expect, test} from 'vitest'
import {pathBounds} from '../../src/render/painters/path-bounds.ts'
import {paintSvg} from '../../src/render/painters/svg.ts'
import {classesScene, likertScene} from './sample-scenes.ts'

test('a figure has a title and a description for those who cannot see it', () => {
  const svg = paintSvg(classesScene, {title: 'Half stay <by habit>', description: 'Three bars'})
  expect(svg).toContain('role="img"')
  expect(svg).toContain('<title>Half stay &lt;by habit&gt;</title>')
  expect(svg).toContain('<desc>Three bars</desc>')
})

test('each class has its own pattern over its colour', () => {
  const svg = paintSvg(classesScene, {title: 't'})
  for (const id of ['diagonal-paper', 'dots-paper', 'cross-paper', 'diagonal-loyal', 'dots-inert', 'cross-retained']) {
    expect(svg).toContain(`<pattern id="${id}"`)
    expect(svg).toContain(`fill="url(#${id})"`)
  }
})

test('coordinates have at most two decimals, in paths too', () => {
  const svg = paintSvg(
    {width: 10, height: 10, items: [{kind: 'path', d: 'M 0.123456 1e-7 L 2.5 3', stroke: 'ink'}, ...likertScene.items]},
    {title: 't'},
  )
  expect(svg).toContain('d="M 0.12 0 L 2.5 3"')
  expect(svg).not.toMatch(/\d\.\d{3}/)
})

test('the same scene is the same text', () => {
  expect(paintSvg(likertScene, {title: 't'})).toBe(paintSvg(likertScene, {title: 't'}))
})

test('the box of a path holds every point, curves and arcs included', () => {
  expect(pathBounds('M 10 20 L 30 5 H 50 V 40 Z')).toEqual({x: 10, y: 5, w: 40, h: 35})
  expect(pathBounds('M 0 0 C 10 -5 20 30 5 5')).toEqual({x: 0, y: -5, w: 20, h: 35})
  expect(pathBounds('M 10 0 A 10 10 0 1 1 -10 0').x).toBeLessThanOrEqual(-10)
  expect(pathBounds('')).toEqual({x: 0, y: 0, w: 0, h: 0})
})
