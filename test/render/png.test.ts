import {unzlibSync} from 'fflate'
import {expect, test} from 'vitest'
import {paintPng} from '../../src/render/painters/png.ts'
import {Coverage} from '../../src/render/painters/raster/coverage.ts'
import {encodePng} from '../../src/render/painters/raster/encode-png.ts'
import {flattenPath} from '../../src/render/painters/raster/flatten-path.ts'
import type {Scene} from '../../src/render/scene.ts'
import {boardTheme} from '../../src/render/theme.ts'

/** Parts of a PNG by their names. */
function chunks(png: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset)
  const found = new Map<string, Uint8Array>()
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at)
    found.set(new TextDecoder().decode(png.subarray(at + 4, at + 8)), png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return found
}

/** Colours of a PNG of ours, row by row, as #rrggbb. */
function pixels(png: Uint8Array, width: number): string[][] {
  const parts = chunks(png)
  const palette = parts.get('PLTE')!
  const raw = unzlibSync(parts.get('IDAT')!)
  const rows = Array.from({length: raw.length / (width + 1)}, (_, y) =>
    raw.slice(y * (width + 1), (y + 1) * (width + 1)),
  )
  for (const [filter] of rows) expect(filter).toBe(0)
  const hex = (index: number): string =>
    `#${[...palette.subarray(3 * index, 3 * index + 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`
  return rows.map((row) => Array.from(row.slice(1), hex))
}

const sceneOf = (...items: Scene['items']): Scene => ({width: 10, height: 10, items})

test('a bar fills its pixels and no other', () => {
  const rows = pixels(paintPng(sceneOf({kind: 'rect', x: 2, y: 3, w: 4, h: 2, fill: 'loyal'}), {scale: 1}), 10)
  for (const [y, row] of rows.entries())
    for (const [x, colour] of row.entries()) {
      const inside = x >= 2 && x < 6 && y >= 3 && y < 5
      expect(colour, `${x}, ${y}`).toBe(inside ? boardTheme.loyal : '#ffffff')
    }
})

test('the coverage of an outline adds up to its area', () => {
  const coverage = new Coverage({width: 40, height: 40})
  const area = (d: string) => {
    coverage.add(flattenPath(d).map(({points}) => Float64Array.from(points)))
    let sum = 0
    for (const {from, to, at, shares} of coverage.rows()) for (let x = from; x < to; x++) sum += shares[at + x]!
    coverage.clear()
    return sum
  }
  expect(area('M3.3,2.7L17.9,5.2L9.1,21.4Z')).toBeCloseTo(Math.abs(14.6 * 18.7 - 5.8 * 2.5) / 2, 3)
  expect(area('M5,20A15,15,0,0,1,35,20A15,15,0,0,1,5,20Z')).toBeCloseTo(Math.PI * 225, -1)
  expect(area('M0,0H20V20H0ZM5,5V15H15V5Z')).toBeCloseTo(300, 3)
})

test('text is drawn, and the same figure is the same bytes', () => {
  const scene = sceneOf({kind: 'text', x: 1, y: 9, text: 'Aé', size: 8, tone: 'ink'})
  expect(
    pixels(paintPng(scene, {scale: 1}), 10)
      .flat()
      .some((colour) => colour !== '#ffffff'),
  ).toBe(true)
  expect(paintPng(scene)).toEqual(paintPng(scene))
})

test('more colours than a palette holds: the rarest take the nearest kept', () => {
  const width = 300
  const noise = Uint32Array.from({length: 2 * width}, (_, at) => (at < width ? 0x1a8a80 : (at - width) * 0x000101))
  const rows = pixels(encodePng({width, height: 2, pixels: noise}), width)
  expect(new Set(rows.flat()).size).toBe(256)
  expect(new Set(rows[0])).toEqual(new Set(['#1a8a80']))
})
