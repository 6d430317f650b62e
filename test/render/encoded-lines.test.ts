import {describe, expect, it} from 'vitest'
import {encodedLines} from '../../src/render/index.ts'

describe('lines of many rows', () => {
  it('are those of one text in UTF-8, where the pieces meet as well', () => {
    const rows = Array.from({length: 25_001}, (_, index) => index)
    const line = (row: number): string => `${row} é 😀\n`
    const whole = new TextEncoder().encode(`header\n${rows.map(line).join('')}`)
    expect(Buffer.compare(encodedLines('header\n', rows, line), whole)).toBe(0)
  })
  it('are a header alone without rows', () =>
    expect(encodedLines('a\n', [], String)).toEqual(new TextEncoder().encode('a\n')))
})
