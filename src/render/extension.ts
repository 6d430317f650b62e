import type {Diagnosis} from '../diagnosis.ts'
import type {Check} from '../findings.ts'
import type {Bilingual} from '../kernel/index.ts'
import type {RuleWords} from '../recommend/index.ts'
import type {Block, Document, DocumentSection} from './document.ts'
import type {Look} from './look.ts'
import type {Primitive, Scene} from './scene.ts'
import type {Voice} from './voice.ts'

/** What a check and a diagnosis both have: chapters and figures that need no more are written of either. */
export type Measured = Omit<Check, 'kind'>

export interface SectionContext<R = Diagnosis> {
  readonly diagnosis: R
  /** Formats numbers and fills templates in the language of the report. */
  readonly voice: Voice
  /** Draws a figure of the registry as a block with its title, alternative text and note. */
  readonly figure: (figure: Figure<R>) => Block
  /** Texts of the rules by id, loaded beforehand so that sections stay synchronous. */
  readonly ruleTexts: (id: string) => RuleTexts
  /** Chapters already written, for those that gather from them. */
  readonly before: readonly DocumentSection[]
}

/** A rule's words filled for one result; `kpi` says from where to where, by when. */
export interface RuleTexts extends RuleWords {
  /** Literature alone, as it is cited in the language of the report. */
  readonly source: string
  /** Whom the action touches: figures of customers are only its ground where these are not them. */
  readonly actsOn: 'customers' | 'prospects' | 'firm'
}

/** One chapter of the report; sections are sorted by `order`. Nothing to say = no blocks = no chapter. */
export interface Section<R = Diagnosis> {
  readonly id: string
  readonly order: number
  readonly startsOnNewPage: boolean
  readonly title: (context: SectionContext<R>) => string
  readonly build: (context: SectionContext<R>) => readonly Block[]
}

/** An order of chapters for one kind of reader. */
export interface Template {
  readonly id: string
  readonly texts: Bilingual<{readonly title: string}>
  readonly sections: readonly Section[]
}

export interface FigureSize {
  readonly width: number
  readonly height: number
}

/** A figure: data → Scene, with its words beside it. `applies` is false where the diagnosis lacks the data. */
export interface Figure<R = Diagnosis> {
  readonly id: string
  readonly size: FigureSize
  readonly applies: (diagnosis: R) => boolean
  readonly title: (diagnosis: R, voice: Voice) => string
  readonly alt: (diagnosis: R, voice: Voice) => string
  readonly note: (diagnosis: R, voice: Voice) => string
  readonly draw: (diagnosis: R, voice: Voice, size: FigureSize) => Scene
}

/** A file format of the report. Bytes depend on the document and its look alone. */
export interface Format {
  readonly id: string
  readonly extension: string
  readonly mediaType: string
  readonly texts: Bilingual<{readonly title: string}>
  readonly render: (document: Document, look: Look) => Promise<Uint8Array>
}

export type {Primitive}
