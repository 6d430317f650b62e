import {describe, expect, it} from 'vitest'
import {parseBoolean} from '../../src/clean/parse-boolean.ts'
import {isoDate, parseDate} from '../../src/clean/parse-date.ts'
import {parseNumber} from '../../src/clean/parse-number.ts'

describe('numbers', () => {
  it.each([
    ['3,5', ',', 3.5],
    ['3.5', '.', 3.5],
    [' 4 ', '.', 4],
    ['\u00a0+4\u202f', '.', 4],
    ['1 234,5', ',', 1234.5],
    ['1\u202f234\u202f567', ',', 1234567],
    ['1.234,5', ',', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['1,000', '.', 1000],
    ['1e+05', '.', 100000],
    ['-,5', ',', -0.5],
    ['-0', '.', 0],
  ] as const)('%j with decimal %j is %d', (text, decimal, value) => {
    expect(parseNumber(text, decimal)).toBe(value)
  })

  it.each([
    '3,5',
    '1 2',
    '1,00',
    '12,34,567',
    '0x5',
    'Infinity',
    'NaN',
    '4%',
    '--4',
    '.',
    '-',
    '',
    '1_000',
    '٤',
    '1e999',
  ])('%j is none with a decimal point', (text) => {
    expect(parseNumber(text, '.')).toBeNaN()
  })
})

describe('dates', () => {
  it.each(['2024-02-29', '29/02/2024', '29/02/2024, 9h30', '29.02.2024 10:15', '2024/02/29T00:00Z'])(
    '%j is the 29th of February',
    (text) => {
      expect(isoDate(parseDate(text, 'day-first'))).toBe('2024-02-29')
    },
  )

  it.each([
    '2023-02-29',
    '31/04/2024',
    '2024-13-01',
    '0000-01-01',
    '24/02/29',
    'yesterday',
    '45321',
    '2024-02-29 or so',
  ])('%j is none', (text) => {
    expect(parseDate(text, 'day-first')).toBeNaN()
  })
})

describe('yes and no', () => {
  it('are understood in both languages, and nothing else is', () => {
    expect(['Oui', 'YES', '1', ' vrai '].map(parseBoolean)).toEqual([1, 1, 1, 1])
    expect(['non', 'No', '0', 'false'].map(parseBoolean)).toEqual([0, 0, 0, 0])
    expect(['2', 'perhaps', `1${' '.repeat(80)}x`].map(parseBoolean)).toEqual([Number.NaN, Number.NaN, Number.NaN])
  })
})
