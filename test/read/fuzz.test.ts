import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {UserError} from '../../src/kernel/index.ts'
import {openTable} from '../../src/read/index.ts'
import {dialects} from './dialects.ts'
import {said} from './said.ts'

const all = await dialects()

/** Every record stands in one place and one only, and every row is as wide as the header. */
async function holds(bytes: Uint8Array, file: string): Promise<void> {
  try {
    const table = await openTable(bytes, file)
    expect(table.rows.length).toBeGreaterThan(0)
    for (const {cells} of table.rows) expect(cells.length).toBe(table.header.length)
    expect(new Set(table.header).size).toBe(table.header.length)
    expect(table.labels.length).toBe(table.header.length)
    const lines = table.rows.map(({line}) => line)
    expect(lines.every((line, index) => index === 0 || line > lines[index - 1]!)).toBe(true)
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    for (const language of ['en', 'fr'] as const) expect(said(error, language)).not.toMatch(/[\p{Cc}\p{Cf}]|undefined/u)
  }
}

describe('a damaged export of any source', () => {
  const damage = fc.record({
    at: fc.double({min: 0, max: 1, noNaN: true}),
    cut: fc.nat({max: 40}),
    put: fc.oneof(
      fc.uint8Array({maxLength: 6}),
      fc.constantFrom(
        Uint8Array.of(0x22),
        Uint8Array.of(0x0a),
        Uint8Array.of(0xff, 0xff, 0xff, 0x7f),
        Uint8Array.of(0, 0, 0, 0),
      ),
    ),
  })

  it('is a table or words, whatever the damage', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...all),
        fc.array(damage, {minLength: 1, maxLength: 3}),
        async ({bytes, file}, damages) => {
          let damaged = Array.from(bytes)
          for (const {at, cut, put} of damages) {
            const place = Math.floor(at * damaged.length)
            damaged = [...damaged.slice(0, place), ...put, ...damaged.slice(place + cut)]
          }
          await holds(Uint8Array.from(damaged), file)
        },
      ),
      {numRuns: 400},
    )
  })

  it('cut short anywhere is a table or words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), fc.double({min: 0, max: 1, noNaN: true}), async ({bytes, file}, part) =>
        holds(bytes.subarray(0, Math.floor(part * bytes.length)), file),
      ),
      {numRuns: 200},
    )
  })

  it('any bytes after the first bytes of a format are a table or words', async () => {
    const starts = [
      [],
      [0x50, 0x4b, 3, 4],
      [0x1f, 0x8b, 8, 0],
      [...new TextEncoder().encode('$FL2')],
      [...new TextEncoder().encode('$FL3')],
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({maxLength: 600}), async (start, rest) =>
        holds(Uint8Array.from([...start, ...rest]), 'any'),
      ),
      {numRuns: 300},
    )
  })

  it('packed a thousand times over is refused, not unpacked', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(1_000_000)))
    await expect(openTable(bomb, 'a.gz')).rejects.toMatchObject({code: 'FILE_NOT_TEXT'})
  })
})
