import {expect, test} from 'vitest'
import {contrast} from '../../src/render/colour.ts'
import {renderHtml} from '../../src/render/formats/html/render-html.ts'
import {boardLook, footerOf} from '../../src/render/look.ts'
import {pictureOf} from '../../src/render/picture.ts'
import {boardTheme, letterColour} from '../../src/render/theme.ts'
import {colourProblem, lookOf, themeFileSchema} from '../../src/render/theme-file.ts'
import {fast, readPdf} from './read-pdf.ts'

const coloursOf = (colours: Record<string, string>) => lookOf(themeFileSchema.parse({colours}), null).colours

test('an empty theme is the report without a theme', () => {
  expect(lookOf(themeFileSchema.parse({}), null)).toEqual(boardLook)
})

test('the colours of the board serve', () => {
  expect(colourProblem(boardTheme)).toBeNull()
})

test('words too pale for paper are refused with their contrast', () => {
  expect(colourProblem(coloursOf({accent: '#ffcc00'}))).toMatchObject({kind: 'pale', field: 'accent', least: 4.5})
})

test('two classes that differ in hue alone are refused: they would be one in a grey print', () => {
  const problem = colourProblem(coloursOf({loyal: '#2e7d32', retained: '#c62828'}))
  expect(problem).toMatchObject({kind: 'alike', field: 'loyal', other: 'retained'})
})

test('letters in a class of the theme are darkened until they are read', () => {
  const colours = coloursOf({inert: '#f2c14e'})
  expect(contrast(letterColour(colours, 'inert'), colours.panel)).toBeGreaterThan(4.5)
  expect(colours['inert-soft']).not.toBe(boardTheme['inert-soft'])
})

test('the foot of every page says how far it may go, who gives it and what made it', () => {
  const look = {...boardLook, company: 'Cabinet Nord', confidentiality: 'Confidentiel'}
  expect(footerOf('relmark 1', look)).toBe('Confidentiel · Cabinet Nord · relmark 1')
  expect(new TextDecoder().decode(renderHtml(fast, look))).toContain('Confidentiel · Cabinet Nord · footer')
})

test('letter paper changes the page of the PDF', async () => {
  const {text} = await readPdf(fast, {...boardLook, paper: 'letter'})
  expect(text).toMatch(/\/MediaBox \[0 0 612 792\]/)
})

test('a PNG and a JPEG say their size; anything else is no picture', () => {
  const png = new Uint8Array(33)
  png.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 0, 64])
  expect(pictureOf(png)).toEqual({mediaType: 'image/png', width: 256, height: 64})
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 30, 0, 90, 3, 0, 0, 0, 0])
  expect(pictureOf(jpeg)).toEqual({mediaType: 'image/jpeg', width: 90, height: 30})
  expect(pictureOf(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull()
})
