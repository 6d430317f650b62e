import {z} from 'zod'
import {contrast, mixed} from './colour.ts'
import {boardLook, type Logo, type Look, papers} from './look.ts'
import {boardTheme, readingContrast, type Theme} from './theme.ts'

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .describe('#rrggbb')

/** A theme file: the colours and marks of a firm. What is left out is as in a report without a theme. */
export const themeFileSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Who gives the report; at the foot of every page, and the author in the file. */
  company: z.string().min(1).max(80).optional(),
  /** Printed on every page. */
  confidentiality: z.string().min(1).max(120).optional(),
  /** PNG or JPEG, its name from the folder of the theme. */
  logo: z.string().min(1).optional(),
  paper: z.enum(papers).optional(),
  colours: z
    .strictObject({
      ink: colour.optional(),
      muted: colour.optional(),
      accent: colour.optional(),
      loyal: colour.optional(),
      inert: colour.optional(),
      retained: colour.optional(),
    })
    .optional(),
})
export type ThemeFile = z.infer<typeof themeFileSchema>

const classes = ['loyal', 'inert', 'retained'] as const
/** How much paper is in the soft tone of a class. */
const softness = 0.84

/** The look that a theme file asks for; the soft tones follow the colours of the classes. */
export function lookOf(file: ThemeFile, logo: Logo | null): Look {
  const given = Object.fromEntries(
    Object.entries(file.colours ?? {}).flatMap(([tone, value]) =>
      value === undefined ? [] : [[tone, value.toLowerCase()]],
    ),
  )
  const soft = classes
    .filter((id) => id in given)
    .map((id) => [`${id}-soft`, mixed(given[id]!, boardTheme.paper, softness)])
  return {
    colours: {...boardTheme, ...given, ...Object.fromEntries(soft)},
    paper: file.paper ?? boardLook.paper,
    company: file.company ?? null,
    confidentiality: file.confidentiality ?? null,
    logo,
  }
}

export interface ColourProblem {
  readonly kind: 'pale' | 'alike'
  readonly field: string
  /** The colour it is compared with: another class, or paper. */
  readonly other: string
  readonly ratio: number
  readonly least: number
}

/** A mark is seen on white paper; its outline, its hatching and its label say the rest. */
const seen = 1.8
/** Two classes told apart in a grey print; the board's own are 1.8 apart. */
const apart = 1.4

/** Why colours would not be read, or not be told apart without colour; null when they serve. */
export function colourProblem(colours: Theme): ColourProblem | null {
  const pale = [
    ...(['ink', 'muted', 'accent'] as const).map((field) => ({field, least: readingContrast})),
    ...classes.map((field) => ({field, least: seen})),
  ]
    .map(({field, least}) => ({
      kind: 'pale' as const,
      field,
      other: 'paper',
      least,
      ratio: contrast(colours[field], colours.paper),
    }))
    .find(({ratio, least}) => ratio < least)
  if (pale !== undefined) return pale
  const pairs = [
    ['loyal', 'inert'],
    ['loyal', 'retained'],
    ['inert', 'retained'],
  ] as const
  const alike = pairs
    .map(([field, other]) => ({
      kind: 'alike' as const,
      field,
      other,
      least: apart,
      ratio: contrast(colours[field], colours[other]),
    }))
    .find(({ratio}) => ratio < apart)
  return alike ?? null
}
