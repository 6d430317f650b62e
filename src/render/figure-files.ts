import type {Document} from './document.ts'
import {ownMark} from './own-mark.ts'
import {paintSvg} from './painters/svg.ts'
import {boardTheme, type Theme} from './theme.ts'

/** One figure of a report, for a slide. */
export interface FigureFile {
  /** `share-bar.svg`, `share-bar.png`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Pixels a point: with its margin a figure as wide as a page has 1440, enough for a slide. */
const slideScale = 2.9
/** White around a figure, which a page would give: in points, in pixels. */
const margin = {points: 8, pixels: 24}

/**
 * Every figure of a report, named after its id: as SVG with its title and what it shows in words, and as PNG for programs
 * that draw no SVG or lack its font.
 */
export async function figureFiles(document: Document, colours: Theme = boardTheme): Promise<readonly FigureFile[]> {
  // Loaded on demand: pictures take the font reader of pdfkit, a fifth of what every command would load at its start.
  const {paintPng} = await import('./painters/png.ts')
  const mark = `<!-- ${ownMark(document.inputSha256 ?? null)} -->\n`
  const figures = document.sections.flatMap(({blocks}) => blocks.filter((block) => block.kind === 'figure'))
  return figures.flatMap(({id, scene, title, alt}) => [
    {
      name: `${id}.svg`,
      bytes: new TextEncoder().encode(
        paintSvg(scene, {title, description: alt, margin: margin.points}, colours) + mark,
      ),
    },
    {
      name: `${id}.png`,
      bytes: paintPng(scene, {
        theme: colours,
        scale: slideScale,
        margin: margin.pixels,
        words: ownMark(document.inputSha256 ?? null),
      }),
    },
  ])
}
