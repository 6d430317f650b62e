import {texts} from '../../kernel/index.ts'
import {createVoice, type JunitSuite} from '../../render/index.ts'
import type {Session} from '../session.ts'
import type {Judgement} from './judge.ts'

/** What continuous integration reads besides the exit code. */
export const reporters = ['github', 'junit'] as const
export type Reporter = (typeof reporters)[number]

/** The assertions of one survey. */
export interface JudgedSurvey {
  readonly name: string
  readonly judgements: readonly Judgement[]
}

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

/** Why an assertion fails, in the language of the session. */
export function failure({expression, found}: Judgement, {language}: Pick<Session, 'language'>): string {
  return createVoice(language).say(words, found === null ? 'absent' : 'failed', {expression, found: shown(found)})
}

/** Enough digits to see why, not all that were computed. */
function shown(found: Judgement['found']): string {
  return typeof found === 'number' ? String(Number(found.toPrecision(4))) : String(found)
}

/**
 * A line that GitHub Actions shows as an annotation of the run.
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function githubLine(message: string): string {
  const data = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  return `::error title=relmark::${data}`
}

/** One test suite a survey, one test case an assertion. */
export function junitSuites(surveys: readonly JudgedSurvey[], session: Pick<Session, 'language'>): JunitSuite[] {
  return surveys.map(({name, judgements}) => ({
    name,
    cases: judgements.map((judgement) => ({
      name: judgement.expression,
      failure: judgement.holds ? null : failure(judgement, session),
    })),
  }))
}
