import {expect, test} from 'vitest'
import {boardTheme, letterColour} from '../../src/render/theme.ts'

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : Math.exp(2.4 * Math.log((share + 0.055) / 1.055))
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

test('words in any tone used for words are read on paper and on panels (contrast of 4.5)', () => {
  for (const tone of ['ink', 'muted', 'accent', 'loyal', 'inert', 'retained', 'good', 'warn', 'bad'] as const)
    for (const ground of ['paper', 'panel'] as const) {
      const contrast = (luminance(boardTheme[ground]) + 0.05) / (luminance(letterColour(boardTheme, tone)) + 0.05)
      expect(contrast, `${tone} on ${ground}`).toBeGreaterThan(4.5)
    }
})

test('the three classes keep apart in a grey print', () => {
  const greys = (['retained', 'loyal', 'inert'] as const).map((tone) => luminance(boardTheme[tone]))
  expect((greys[1]! + 0.05) / (greys[0]! + 0.05)).toBeGreaterThan(1.8)
  expect((greys[2]! + 0.05) / (greys[1]! + 0.05)).toBeGreaterThan(1.8)
})
