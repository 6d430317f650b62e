import type {z} from 'zod'
import {type ExitCode, exitCodes, texts} from '../../kernel/index.ts'
import {createVoice} from '../../render/voice.ts'
import type {Session} from '../session.ts'
import {checkPath} from './check-path.ts'
import {type Judgement, judge} from './judge.ts'
import {type Assertion, parseAssertion} from './parse-assertion.ts'

const words = texts(
  {
    failed: 'Assertion failed: {expression} (found: {found})',
    absent: 'Assertion failed: {expression} (the result holds no such value)',
  },
  {
    failed: 'Assertion fausse : {expression} (trouvé : {found})',
    absent: 'Assertion fausse : {expression} (le résultat ne contient pas cette valeur)',
  },
)

/** Read and checked before any work starts. @throws {UserError} */
export function readAssertions(expressions: readonly string[] = [], schema: z.core.$ZodType): Assertion[] {
  const assertions = expressions.map(parseAssertion)
  for (const assertion of assertions) checkPath(assertion, schema)
  return assertions
}

export function judgeAll(assertions: readonly Assertion[], result: object): Judgement[] {
  return assertions.map((assertion) => judge(assertion, result))
}

/** Names every assertion that fails on standard error, and gives the exit code. */
export function reportJudgements(judgements: readonly Judgement[], session: Session): ExitCode {
  const failed = judgements.filter(({holds}) => !holds)
  const voice = createVoice(session.language)
  for (const {expression, found} of failed) {
    const key = found === null ? 'absent' : 'failed'
    process.stderr.write(`${voice.say(words, key, {expression, found: shown(found)})}\n`)
  }
  return failed.length === 0 ? exitCodes.done : exitCodes.assertion
}

/** Enough digits to see why, not all that were computed. */
function shown(found: Judgement['found']): string {
  return typeof found === 'number' ? String(Number(found.toPrecision(4))) : String(found)
}
