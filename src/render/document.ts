import type {Language} from '../kernel/index.ts'
import type {Scene} from './scene.ts'

/** A run of text; plain strings are the common case. */
export type Run = string | {readonly text: string; readonly style: 'strong' | 'emphasis' | 'muted'} | LinkRun

/** A run that leads elsewhere in the report: to a section, a figure or a row by its id. */
export interface LinkRun {
  readonly text: string
  readonly to: string
}

export type Inline = string | readonly Run[]

export type Mood = 'good' | 'warn' | 'bad' | 'info'

export interface TableColumn {
  readonly header: string
  /** Numbers are aligned right. */
  readonly align: 'left' | 'right' | 'center'
  /** Share of the table's width; equal parts when left out. */
  readonly width?: number
}

export type Block =
  | {readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly id: string}
  | {readonly kind: 'paragraph'; readonly text: Inline; readonly role?: 'lead' | 'body' | 'small'}
  | {
      readonly kind: 'list'
      readonly items: readonly Inline[]
      readonly ordered?: boolean
      /** On paper, smaller type over the whole width: a bibliography. */
      readonly dense?: boolean
    }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly Inline[])[]
      /** The first column names its row. */
      readonly rowHeaders?: boolean
      /** Places that a run may lead to, one a row. */
      readonly rowIds?: readonly string[]
      /** Rows, by index, that name those below them: as wide as the table, never last on a page. */
      readonly groupRows?: readonly number[]
      /** Smaller type and tighter rows, for tables of an appendix. */
      readonly dense?: boolean
      /** On paper, two such blocks in a row stand side by side. */
      readonly half?: boolean
      readonly note?: string
    }
  | {
      readonly kind: 'figure'
      readonly id: string
      /** States the finding. */
      readonly title: string
      /** Says in words what the figure shows, for those who cannot see it. */
      readonly alt: string
      /** n, units, source. */
      readonly note: string
      readonly scene: Scene
    }
  | {readonly kind: 'callout'; readonly mood: Mood; readonly title: string; readonly text: Inline}
  /** Two to four big numbers side by side. */
  | {
      readonly kind: 'metrics'
      readonly items: readonly {
        readonly label: string
        readonly value: string
        readonly detail: string
        readonly tone?: 'loyal' | 'inert' | 'retained' | 'accent'
      }[]
    }
  /** A recommendation: kept on one page. */
  | {
      readonly kind: 'card'
      readonly tag: string
      readonly title: string
      readonly text: Inline
      /** Side by side on one line. */
      readonly facts: readonly {readonly label: string; readonly value: string}[]
      /** Label and value over the whole width, under the facts. */
      readonly lines?: readonly {readonly label: string; readonly value: string}[]
      /** In small type at the foot. */
      readonly note?: string
      readonly mood: Mood
    }
  | {readonly kind: 'page-break'}

export interface DocumentSection {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  readonly startsOnNewPage: boolean
}

/** A whole report in one language: what every format renders. */
export interface Document {
  readonly language: Language
  /** The finding, as the title of page one. */
  readonly title: string
  readonly subtitle: string
  /** Metadata of the PDF. */
  readonly subject: string
  /** ISO yyyy-mm-dd or null; pins the dates inside the file. */
  readonly date: string | null
  readonly footer: string
  /** Of the survey; written into the file so that a later run on the same survey may replace it. */
  readonly inputSha256?: string | undefined
  readonly sections: readonly DocumentSection[]
}
