import {boardTheme, type Theme} from './theme.ts'

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** A picture whose size is known, so that every format sets it alike. */
export interface Logo {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/png' | 'image/jpeg'
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Its words for those who cannot see it: the company. */
  readonly alt: string
}

/** How a report looks beside what it says: colours, paper, and whose it is. */
export interface Look {
  readonly colours: Theme
  readonly paper: Paper
  /** Who gives the report; printed at the foot of every page. */
  readonly company: string | null
  /** As `Confidential – for the board only`; printed on every page. */
  readonly confidentiality: string | null
  readonly logo: Logo | null
}

export const boardLook: Look = {
  colours: boardTheme,
  paper: 'a4',
  company: null,
  confidentiality: null,
  logo: null,
}

/** What stands at the foot of every page: how far it may go, who gives it, what made it. */
export function footerOf(footer: string, {company, confidentiality}: Look): string {
  return [confidentiality, company, footer].filter((part) => part !== null).join(' · ')
}
