import type {Face} from '../../assets.ts'
import type {Tone} from '../../scene.ts'

export interface TextStyle {
  readonly face: Face
  /** Points. */
  readonly size: number
  /** Distance of two baselines, in points. */
  readonly leading: number
  readonly tone: Tone
}

/** Every size of type used. A page shows two besides its headings: body and small. */
export const typeScale = {
  title: {face: 'semibold', size: 25, leading: 29.5, tone: 'ink'},
  kicker: {face: 'semibold', size: 10, leading: 14, tone: 'accent'},
  subtitle: {face: 'regular', size: 12.5, leading: 17.5, tone: 'muted'},
  chapter: {face: 'semibold', size: 19, leading: 24, tone: 'ink'},
  heading: {face: 'semibold', size: 12.5, leading: 17, tone: 'accent'},
  subheading: {face: 'semibold', size: 10, leading: 14.5, tone: 'ink'},
  lead: {face: 'regular', size: 11.5, leading: 15.5, tone: 'ink'},
  body: {face: 'regular', size: 10, leading: 14, tone: 'ink'},
  bodyStrong: {face: 'semibold', size: 10, leading: 14, tone: 'ink'},
  small: {face: 'regular', size: 8.5, leading: 11.5, tone: 'muted'},
  smallStrong: {face: 'semibold', size: 8.5, leading: 12, tone: 'muted'},
  cell: {face: 'regular', size: 8.5, leading: 11.5, tone: 'ink'},
  columnHead: {face: 'semibold', size: 8.5, leading: 11.5, tone: 'ink'},
  cardText: {face: 'regular', size: 9, leading: 12.5, tone: 'ink'},
  metric: {face: 'semibold', size: 25, leading: 29, tone: 'ink'},
} as const satisfies Record<string, TextStyle>
