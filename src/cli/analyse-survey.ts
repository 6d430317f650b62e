import {type OpenSurvey, openSurvey, type SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'

/** A survey whose rows have been read into numbers and let go. */
type Emptied = Omit<OpenSurvey, 'table'>

export interface Analysed<P, A> extends Emptied {
  /** Of the table. */
  readonly name: string
  readonly files: readonly string[]
  readonly prepared: P
  readonly answer: A
}

export interface Analysis<P, A> {
  /** What can still be refused before the long work begins. */
  readonly prepare: (opened: Emptied) => Promise<P>
  readonly analyse: (opened: OpenSurvey) => Promise<A>
}

/**
 * Opens a survey and hands it to an analysis. An async function holds all that it has named until it ends, and the rows of a
 * million customers are half a gigabyte: here, and in `analyse`, nothing that waits may hold the table.
 * @throws {UserError}
 */
export function analyseSurvey<P, A>(
  request: SurveyRequest,
  session: Session,
  {prepare, analyse}: Analysis<P, A>,
): Promise<Analysed<P, A>> {
  return openSurvey(request, session).then(({table, ...opened}) =>
    prepare(opened).then((prepared) => analysed({table, ...opened}, prepared, analyse)),
  )
}

function analysed<P, A>(
  {table, ...opened}: OpenSurvey,
  prepared: P,
  analyse: (opened: OpenSurvey) => Promise<A>,
): Promise<Analysed<P, A>> {
  const {name, files} = table
  return analyse({table, ...opened}).then((answer) => {
    opened.progress.clear()
    return {...opened, name, files, prepared, answer}
  })
}
