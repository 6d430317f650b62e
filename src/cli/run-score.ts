import {type ExitCode, exitCodes, plain, UserError} from '../kernel/index.ts'
import {type CustomerRow, diagnose} from '../pipeline.ts'
import {renderCustomers} from '../render/index.ts'
import {customerWords} from './customer-words.ts'
import {cliErrors} from './errors.ts'
import {openSurvey, type SurveyRequest} from './open-survey.ts'
import type {Session} from './session.ts'
import {print} from './talk.ts'
import {writeOrAsk} from './write-or-ask.ts'

export interface ScoreRequest extends SurveyRequest {
  readonly flags: SurveyRequest['flags'] & {
    readonly format?: string | undefined
    readonly output?: string | undefined
    readonly force?: boolean
  }
}

/** `relmark score`: one line per customer, on standard output or in a file. @throws {UserError} */
export async function runScore({survey, flags}: ScoreRequest, session: Session): Promise<ExitCode> {
  const {format = 'csv', output = '-', force = false, ...rest} = flags
  if (format !== 'csv' && format !== 'ndjson')
    throw new UserError(cliErrors.BAD_VALUE, {flag: '--format', value: format, expected: 'csv, ndjson'})
  const {table, mapping, settings, progress} = await openSurvey({survey, flags: rest}, session)
  const {diagnosis, customers} = await diagnose(table, mapping, {...settings.analysis, ...progress})
  progress.clear()
  const words = customerWords(diagnosis, session.language)
  const bytes = format === 'csv' ? renderCustomers(customers, words) : lines(customers)
  if (output === '-') print(new TextDecoder().decode(bytes))
  else {
    const {sha256} = diagnosis.input
    await writeOrAsk([{path: output, bytes, personal: true}], {force, input: {files: [survey], sha256}}, session)
  }
  return exitCodes.done
}

function lines(customers: readonly CustomerRow[]): Uint8Array {
  const text = customers.map((customer) => `${JSON.stringify(plain(jsonRow(customer)))}\n`).join('')
  return new TextEncoder().encode(text)
}

/** The names of the customers CSV. */
function jsonRow(customer: CustomerRow): object {
  const {id, scores, loyal, inert, retained, subtype, reason, flags, valueTier, nextAction, position} = customer
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
