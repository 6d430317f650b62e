import {type ExitCode, exitCodes, plain} from '../kernel/index.ts'
import {type CustomerRow, diagnose} from '../pipeline.ts'
import {createVoice, encodedLines, ledgerLines, renderCustomers} from '../render/index.ts'
import {analyseSurvey} from './analyse-survey.ts'
import {customerWords} from './customer-words.ts'
import {badValue} from './flag-values.ts'
import type {SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import {tell} from './talk.ts'
import {writeOrAsk} from './write-or-ask.ts'

export interface ScoreRequest extends SurveyRequest {
  readonly flags: SurveyRequest['flags'] & {
    readonly format?: string | undefined
    readonly output?: string | undefined
  }
}

/** `relmark score`: one line per customer, on standard output or in a file. @throws {UserError} */
export async function runScore({surveys, flags}: ScoreRequest, session: Session): Promise<ExitCode> {
  const {format = 'csv', output = '-', force = false, ...rest} = flags
  if (format !== 'csv' && format !== 'ndjson') throw badValue('--format', format, 'csv, ndjson')
  if (rest.as === 'each') throw badValue('--as', 'each', 'groups, waves')
  const {answer} = await analyseSurvey({surveys, flags: {...rest, force}}, session, {
    prepare: async () => {},
    analyse: ({table, mapping, settings, progress}) => diagnose(table, mapping, {...settings.analysis, ...progress}),
  })
  const {diagnosis, customers} = answer
  tell(ledgerLines(diagnosis.input, createVoice(session.language)).join('\n'), session)
  const words = customerWords(diagnosis, session.language)
  const bytes = format === 'csv' ? renderCustomers(customers, words) : lines(customers)
  if (output === '-') process.stdout.write(bytes)
  else {
    const {sha256} = diagnosis.input
    await writeOrAsk([{path: output, bytes, personal: true}], {force, input: {files: surveys, sha256}}, session)
  }
  return exitCodes.done
}

function lines(customers: readonly CustomerRow[]): Uint8Array {
  return encodedLines('', customers, (customer) => `${JSON.stringify(plain(jsonRow(customer)))}\n`)
}

/** The names of the customers CSV. */
function jsonRow(customer: CustomerRow): object {
  const {id, scores, loyal, inert, retained, subtype, reason, flags, valueTier, nextAction, wouldChange, position} =
    customer
  return {
    id,
    scores,
    p_loyal: loyal,
    p_inert: inert,
    p_retained: retained,
    class: customer.class,
    subtype,
    reason,
    flags,
    value_tier: valueTier,
    risk: position.risk,
    next_action: nextAction,
    would_change: wouldChange,
    risk_reason: position.riskReason,
    watch: Number.isNaN(position.risk) ? null : position.watchRank !== null,
    watch_rank: position.watchRank,
    stage: position.stage,
    rung: position.rung,
    empowerment: position.quadrant,
    account_class: position.accountClass,
    account_disagreement: position.accountDisagreement,
  }
}
