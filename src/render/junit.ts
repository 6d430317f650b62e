import {escapeXml} from './painters/svg.ts'

export interface JunitSuite {
  readonly name: string
  readonly cases: readonly {
    readonly name: string /** Why it fails; null where it does not. */
    readonly failure: string | null
  }[]
}

/** JUnit's XML, as GitLab, Jenkins and Azure read it. */
export function junitDocument(suites: readonly JunitSuite[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="relmark" ${counts(suites.flatMap(({cases}) => cases))}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n')
}

function counts(cases: JunitSuite['cases']): string {
  return `tests="${cases.length}" failures="${cases.filter(({failure}) => failure !== null).length}"`
}

function suiteLines({name, cases}: JunitSuite): string[] {
  const suite = escapeXml(name)
  const lines = cases.flatMap(({name: tested, failure}) => {
    const opening = `    <testcase classname="${suite}" name="${escapeXml(tested)}"`
    if (failure === null) return [`${opening}/>`]
    return [`${opening}>`, `      <failure message="${escapeXml(failure)}"/>`, '    </testcase>']
  })
  return [`  <testsuite name="${suite}" ${counts(cases)}>`, ...lines, '  </testsuite>']
}
