import {nearest, UserError} from '../../kernel/index.ts'
import {type Mapping, presentQuestionnaire} from '../../questionnaire/index.ts'
import {cliErrors} from '../errors.ts'
import type {Assertion} from './parse-assertion.ts'

/** Refuses an assertion about a construct that the survey at hand does not measure. @throws {UserError} */
export function checkConstructs(assertions: readonly Assertion[], mapping: Mapping): void {
  const measured = presentQuestionnaire(mapping).constructs.map(({id}) => id)
  for (const {expression, path} of assertions) {
    const [section, construct] = path
    if (section !== 'scales' || construct === undefined || measured.includes(construct)) continue
    const close = nearest(construct, measured)[0] ?? 'none'
    const values = {expression, construct, nearest: close, known: measured.join(', ')}
    throw new UserError(cliErrors.ASSERTION_NOT_IN_SURVEY, values)
  }
}
