import {describe, expect, it} from 'vitest'
import {estimateCell, estimateCells} from '../../src/render/estimate-cell.ts'
import {visiblePercent} from '../../src/render/visible-percent.ts'
import {createVoice} from '../../src/render/voice.ts'

const [en, fr] = [createVoice('en'), createVoice('fr')]

describe('an estimate and its interval', () => {
  it('keep to whole numbers as long as these tell the bounds apart', () => {
    expect(estimateCell(en, {estimate: 0.172, ci: [0.15, 0.2]})).toBe('17% [15%, 20%]')
  })

  it('take one decimal where very many customers make the bounds read the same', () => {
    expect(estimateCell(en, {estimate: 0.1724, ci: [0.1721, 0.1736]})).toBe('17.2% [17.2%, 17.4%]')
    expect(estimateCell(fr, {estimate: 0.1724, ci: [0.1721, 0.1736]})).toMatch(/^17,2\s% \[17,2\s%\s; 17,4\s%\]$/)
    expect(
      estimateCell(en, {estimate: 0.8014, ci: [0.8008, 0.8021]}, (value, finer) => en.number(value, 2 + finer)),
    ).toBe('0.801 [0.801, 0.802]')
  })

  it('are all as fine in a column as one of them asks', () => {
    const column = [
      {estimate: 0.1724, ci: [0.1721, 0.1736]},
      {estimate: 0.41, ci: [0.4, 0.42]},
      {estimate: null, ci: [null, null]},
    ] as const
    expect(estimateCells(en, column)).toEqual(['17.2% [17.2%, 17.4%]', '41.0% [40.0%, 42.0%]', '–'])
  })

  it('take none where one would not tell them apart either', () => {
    expect(estimateCell(en, {estimate: 0, ci: [0, 0]})).toBe('0% [0%, 0%]')
    expect(estimateCell(en, {estimate: 0.50001, ci: [0.5, 0.50002]})).toBe('50% [50%, 50%]')
  })
})

describe('a share that is not nothing', () => {
  it('is never said to be nothing', () => {
    expect(visiblePercent(en, 0.0027)).toBe('0.3%')
    expect(visiblePercent(en, 0.000008)).toBe('<\u00a00.1%')
    expect(visiblePercent(en, 0.000008, 1)).toBe('<\u00a00.1%')
    expect(visiblePercent(fr, 0.000008)).toMatch(/^<\s0,1\s%$/)
    expect(visiblePercent(en, 0)).toBe('0%')
    expect(visiblePercent(en, 0, 1)).toBe('0.0%')
    expect(visiblePercent(en, 0.021, 1)).toBe('2.1%')
  })
})
