import type {Diagnosis} from '../../diagnosis.ts'
import type {Figure, FigureSize} from '../extension.ts'
import {sourceNote, whiskerNote} from '../interval-words.ts'
import type {Scene} from '../scene.ts'
import type {Voice} from '../voice.ts'

/** What a figure says and draws of plain data: numbers, codes and bilingual labels, whatever result they come from. */
export interface PlainDrawing<Data> {
  /** States the finding. */
  readonly title: (data: Data, voice: Voice) => string
  readonly alt: (data: Data, voice: Voice) => string
  /** How to read it; the sample and the source are added. */
  readonly note: (data: Data, voice: Voice) => string
  readonly draw: (data: Data, voice: Voice, size: FigureSize) => Scene
}

export interface PlainFigure<Data> extends Figure {
  readonly plain: PlainDrawing<Data>
  readonly read: (diagnosis: Diagnosis) => Data | null
}

export interface PlainFigureParts<Data> extends PlainDrawing<Data> {
  readonly id: string
  readonly size: FigureSize
  /** The data of one diagnosis; null where it lacks them. */
  readonly read: (diagnosis: Diagnosis) => Data | null
  /** Customers behind the figure; the classified ones unless told. */
  readonly n?: (data: Data) => number | undefined
  /** Draws intervals as thin lines. */
  readonly whiskers?: boolean
}

/** A figure whose drawing knows no diagnosis, so that it can be drawn of any result and tested on extreme data. */
export function plainFigure<Data>({id, size, read, n, whiskers, ...plain}: PlainFigureParts<Data>): PlainFigure<Data> {
  const known = (diagnosis: Diagnosis): Data => {
    const data = read(diagnosis)
    if (data === null) throw new RangeError(`nothing to draw: ${id}`)
    return data
  }
  const source = whiskers === true ? whiskerNote : sourceNote
  return {
    id,
    size,
    plain,
    read,
    applies: (diagnosis) => read(diagnosis) !== null,
    title: (diagnosis, voice) => plain.title(known(diagnosis), voice),
    alt: (diagnosis, voice) => plain.alt(known(diagnosis), voice),
    note: (diagnosis, voice) => {
      const data = known(diagnosis)
      return `${plain.note(data, voice)} ${source(diagnosis, voice, n?.(data) ?? diagnosis.classified)}`
    },
    draw: (diagnosis, voice, given) => plain.draw(known(diagnosis), voice, given),
  }
}
