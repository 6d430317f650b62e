import fc from 'fast-check'
import {expect, it} from 'vitest'
import {ColourTable} from '../../src/render/painters/raster/colour-table.ts'

it('numbers colours in the order in which they are met, however many', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 0xffffff}), {maxLength: 6000}), (colours) => {
      const table = new ColourTable()
      const order = [...new Set(colours)]
      for (const colour of colours) expect(table.place(colour)).toBe(order.indexOf(colour))
      expect(table.colours).toEqual(order)
    }),
    {numRuns: 10},
  )
  const all = Array.from({length: 5000}, (_, at) => at * 3331)
  const table = new ColourTable()
  for (const colour of all) table.place(colour)
  expect(all.map((colour) => table.place(colour))).toEqual(all.map((_, at) => at))
})
