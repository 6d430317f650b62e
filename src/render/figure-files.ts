import type {Document} from './document.ts'
import {ownMark} from './own-mark.ts'
import {paintSvg} from './painters/svg.ts'
import {boardTheme, type Theme} from './theme.ts'

/** One figure of a report, for a slide. */
export interface FigureFile {
  /** `share-bar.svg`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** Every figure of a report as SVG, named after its id, with its title and what it shows in words. */
export function figureFiles(document: Document, colours: Theme = boardTheme): readonly FigureFile[] {
  const mark = `<!-- ${ownMark(document.inputSha256 ?? null)} -->\n`
  const figures = document.sections.flatMap(({blocks}) => blocks.filter((block) => block.kind === 'figure'))
  return figures.map(({id, scene, title, alt}) => ({
    name: `${id}.svg`,
    bytes: new TextEncoder().encode(paintSvg(scene, {title, description: alt}, colours) + mark),
  }))
}
