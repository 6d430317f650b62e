import {contrast, mixed} from './colour.ts'
import type {Mood} from './document.ts'
import type {Tone} from './scene.ts'

export type Theme = Readonly<Record<Tone, string>>

/**
 * The three classes differ in hue for every common colour blindness (blue-green, amber, violet) and in lightness for a
 * grey print (about 50, 73 and 33 of 100). The answer scale diverges from brown to blue-green through grey, after
 * ColorBrewer's BrBG (Harrower and Brewer 2003).
 */
export const boardTheme: Theme = {
  ink: '#1f2a36',
  muted: '#5a6675',
  grid: '#d5dbe2',
  paper: '#ffffff',
  panel: '#f4f6f8',
  accent: '#1b4965',
  loyal: '#1a8a80',
  inert: '#e3a93c',
  retained: '#54408c',
  'loyal-soft': '#d9edeb',
  'inert-soft': '#faeed3',
  'retained-soft': '#e3def0',
  good: '#2c7a51',
  warn: '#c9861a',
  bad: '#ad3b2e',
  'scale-1': '#8c510a',
  'scale-2': '#c99a4b',
  'scale-3': '#ecd9b0',
  'scale-4': '#dfe3e6',
  'scale-5': '#b5ddd6',
  'scale-6': '#5bada3',
  'scale-7': '#0b665d',
}

/** Tones too light to be read as letters on paper have a darker double (contrast of at least 4.5, WCAG 2.2). */
const letters: Partial<Record<Tone, string>> = {loyal: '#12746b', inert: '#8a5a00', warn: '#8f5a00'}

/** The colour of letters in a tone: a theme's own colour is darkened as far as reading asks. */
export function letterColour(theme: Theme, tone: Tone): string {
  if (theme[tone] === boardTheme[tone]) return letters[tone] ?? theme[tone]
  return readable(theme[tone], theme)
}

/** Least contrast of words with what they stand on (WCAG 2.2, 1.4.3). */
export const readingContrast = 4.5

function readable(colour: string, theme: Theme): string {
  for (let share = 0; share < 1; share += 0.05) {
    const darker = mixed(colour, '#000000', share)
    if (contrast(darker, theme.paper) > readingContrast && contrast(darker, theme.panel) > readingContrast)
      return darker
  }
  return theme.ink
}

/** The tone of the hatching over a fill: its own strong tone over a soft one, paper over the rest. */
export function hatchTone(fill: Tone | undefined): Tone {
  const strong: Partial<Record<Tone, Tone>> = {
    'loyal-soft': 'loyal',
    'inert-soft': 'inert',
    'retained-soft': 'retained',
    paper: 'muted',
    panel: 'muted',
    grid: 'muted',
  }
  return fill === undefined ? 'muted' : (strong[fill] ?? 'paper')
}

export const moodTone: Readonly<Record<Mood, Tone>> = {good: 'good', warn: 'warn', bad: 'bad', info: 'accent'}
