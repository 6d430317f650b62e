import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {inside, overlaps} from '../../src/render/drawing/boxes.ts'
import {placeLabels} from '../../src/render/drawing/place-labels.ts'
import {crosses, meet} from '../../src/render/drawing/segments.ts'
import {spreadOut} from '../../src/render/drawing/spread-out.ts'

const frame = {x: 0, y: 0, w: 420, h: 150}
const named = (x: number, y: number, w = 50) => ({x, y, w, h: 9})
const anywhere = fc.array(
  fc.record({x: fc.integer({min: 8, max: 412}), y: fc.integer({min: 8, max: 142}), w: fc.integer({min: 20, max: 110})}),
  {minLength: 1, maxLength: 10},
)

describe('names of points', () => {
  it('stand in the frame, over no other name, and no leader crosses a name or another leader', () => {
    fc.assert(
      fc.property(anywhere, (drawn) => {
        const points = drawn.map(({x, y, w}) => named(x, y, w))
        const places = placeLabels(points, {frame}).flatMap((place) => place ?? [])
        for (const [index, {box, leader}] of places.entries()) {
          expect(inside(box, frame)).toBe(true)
          for (const other of places.slice(index + 1)) {
            expect(overlaps(box, other.box)).toBe(false)
            if (leader !== null) expect(crosses(leader, other.box)).toBe(false)
            if (other.leader !== null) expect(crosses(other.leader, box)).toBe(false)
            if (leader !== null && other.leader !== null) expect(meet(leader, other.leader)).toBe(false)
          }
        }
      }),
    )
  })

  it('leave the lines to avoid where another place is free', () => {
    const avoid = [
      {x1: 200, y1: 0, x2: 200, y2: 150},
      {x1: 0, y1: 75, x2: 420, y2: 75},
    ]
    const points = [named(180, 73), named(205, 77), named(60, 75), named(199, 30)]
    for (const place of placeLabels(points, {frame, avoid}))
      for (const line of avoid) expect(place !== null && crosses(line, place.box)).toBe(false)
  })

  it('stand on such a line rather than nowhere', () => {
    const narrow = {x: 0, y: 0, w: 120, h: 22}
    const avoid = [{x1: 0, y1: 11, x2: 120, y2: 11}]
    expect(placeLabels([named(20, 11)], {frame: narrow, avoid})[0]).not.toBeNull()
  })

  it('are all found for points crowded under the edge of the frame', () => {
    const crowd = [named(33, 12, 55), named(53, 11, 60), named(67, 10.5, 55), named(105, 12, 52)]
    expect(placeLabels(crowd, {frame})).not.toContain(null)
  })

  it('are nearer to their own point than to any other, unless a leader tells whose they are', () => {
    const points = [named(100, 75), named(118, 75), named(136, 75)]
    for (const [own, place] of placeLabels(points, {frame}).entries()) {
      const {box, leader} = place!
      const far = ({x, y}: {readonly x: number; readonly y: number}): number =>
        Math.hypot(Math.max(box.x - x, 0, x - box.x - box.w), Math.max(box.y - y, 0, y - box.y - box.h))
      const nearest = Math.min(...points.filter((_, index) => index !== own).map(far))
      expect(leader !== null || far(points[own]!) < nearest).toBe(true)
    }
  })
})

describe('a line and a box', () => {
  const box = {x: 10, y: 10, w: 10, h: 10}
  it.each([
    ['through the middle', {x1: 0, y1: 15, x2: 40, y2: 15}, true],
    ['across a corner', {x1: 5, y1: 15, x2: 15, y2: 5}, false],
    ['along an edge', {x1: 0, y1: 10, x2: 40, y2: 10}, false],
    ['that ends inside', {x1: 0, y1: 0, x2: 15, y2: 15}, true],
    ['beside it', {x1: 0, y1: 30, x2: 40, y2: 30}, false],
  ])('%s', (_, line, expected) => {
    expect(crosses(line, box)).toBe(expected)
  })
})

describe('things spread out', () => {
  it('keep their order, their room and the strip', () => {
    const wishes = fc.array(fc.double({min: -20, max: 220, noNaN: true}), {minLength: 1, maxLength: 12})
    fc.assert(
      fc.property(wishes, (drawn) => {
        const sorted = [...drawn].sort((a, b) => a - b)
        const places = spreadOut(
          sorted,
          sorted.map(() => 12),
          200,
        )
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThan(6 - 1e-9)
          expect(place).toBeLessThan(194 + 1e-9)
          if (index > 0) expect(place - places[index - 1]!).toBeGreaterThan(12 - 1e-9)
        }
      }),
    )
  })

  it('stay where they wished to be when there is room', () => {
    expect(spreadOut([20, 60, 120], [10, 10, 10], 200)).toEqual([20, 60, 120])
  })
})
