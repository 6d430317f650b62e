import type {z} from 'zod'
import {type ExitCode, exitCodes} from '../../kernel/index.ts'
import {junitDocument} from '../../render/index.ts'
import {type FileFlags, printsFile} from '../chosen-files.ts'
import {conflict, oneOf} from '../flag-values.ts'
import type {Session} from '../session.ts'
import {print} from '../talk.ts'
import {checkPath} from './check-path.ts'
import {type Judgement, judge} from './judge.ts'
import {type Assertion, parseAssertion} from './parse-assertion.ts'
import {failure, githubLine, type JudgedSurvey, junitSuites, type Reporter, reporters} from './reporter.ts'

export interface AssertionFlags {
  readonly assert?: readonly string[] | undefined
  readonly reporter?: string | undefined
}

/** What a run must hold, and who is told. */
export interface Asserted {
  readonly assertions: readonly Assertion[]
  readonly reporter: Reporter | undefined
}

/** Read and checked before any work starts. @throws {UserError} */
export function readAssertions(flags: AssertionFlags & FileFlags, schema: z.core.$ZodType): Asserted {
  const assertions = (flags.assert ?? []).map(parseAssertion)
  for (const assertion of assertions) checkPath(assertion, schema)
  return {assertions, reporter: reporterNamed(flags)}
}

function reporterNamed(flags: AssertionFlags & FileFlags): Reporter | undefined {
  const reporter = oneOf('--reporter', flags.reporter, reporters)
  if (reporter === 'junit' && flags.json === true) throw conflict('--reporter junit', '--json')
  if (reporter === 'junit' && printsFile(flags)) throw conflict('--reporter junit', '--output -')
  return reporter
}

export function judgeAll({assertions}: Asserted, result: object): Judgement[] {
  return assertions.map((assertion) => judge(assertion, result))
}

/** Names every assertion that fails on standard error, tells the reporter, and gives the exit code. */
export function reportJudgements(surveys: readonly JudgedSurvey[], {reporter}: Asserted, session: Session): ExitCode {
  const failed = surveys.flatMap(({judgements}) => judgements).filter(({holds}) => !holds)
  for (const judgement of failed) {
    const sentence = failure(judgement, session)
    // Either stream is read by GitHub; the other one may hold a result.
    process.stderr.write(`${reporter === 'github' ? githubLine(sentence) : sentence}\n`)
  }
  if (reporter === 'junit') print(junitDocument(junitSuites(surveys, session)))
  return failed.length === 0 ? exitCodes.done : exitCodes.assertion
}
