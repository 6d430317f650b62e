import {describe, expect, test} from 'vitest'
import {readAssertions} from '../../src/cli/assertions/assertions.ts'
import {judge} from '../../src/cli/assertions/judge.ts'
import {parseAssertion} from '../../src/cli/assertions/parse-assertion.ts'
import {githubLine, junitSuites} from '../../src/cli/assertions/reporter.ts'
import {diagnosisSchema} from '../../src/diagnosis.ts'
import {junitDocument} from '../../src/render/index.ts'

const read = (expression: string) => readAssertions({assert: [expression]}, diagnosisSchema).assertions
const result = {
  shares: {loyal: {estimate: 0.4, ci: [0.3, 0.5], count: 40}, inert: {estimate: null, ci: [null, null]}},
  scales: {trust: {omega: {total: 0.82}, items: ['TR1']}},
  classification: {rule: {situation: 'full'}},
  context: {synthetic: false},
}
const holds = (expression: string) => judge(parseAssertion(expression), result).holds

describe('an assertion', () => {
  test.each([
    ['shares.loyal >= 0.35', true],
    ['shares.loyal>=.35', true],
    ['shares.loyal >= 35%', true],
    ['shares.loyal >= 0.4', true],
    ['shares.loyal > 0.4', false],
    ['shares.loyal <= 0.4', true],
    ['shares.loyal < 0.4', false],
    ['shares.loyal.ci.0 >= 0.3', true],
    ['shares.loyal.count == 40', true],
    ['scales.trust.omega.total >= .7', true],
    ['classification.rule.situation = full', true],
    ['classification.rule.situation != "no-habit"', true],
    ['context.synthetic == false', true],
  ])('%s is %s', (expression, expected) => {
    expect(holds(expression)).toBe(expected)
  })

  test('never holds of a value that is missing', () => {
    for (const expression of ['shares.inert >= 0', 'shares.inert != 1', 'scales.satisfaction.sd >= 0'])
      expect(judge(parseAssertion(expression), result)).toMatchObject({holds: false, found: null})
  })

  test.each(['shares.loyal', 'shares.loyal >=', '>= 3', 'shares.loyal >= many', 'shares..loyal > 1', 'a => 3'])(
    '%s cannot be read',
    (expression) => {
      expect(() => parseAssertion(expression)).toThrow('ASSERTION_UNREADABLE')
    },
  )

  test.each([
    'shares.loyal >= 0.35',
    'scales.anything.omega.total >= .7',
    'scales.trust.alpha.ci.0 > 0',
    'value.gini < 0.8',
    'nps > 0',
    'flags.latent.count == 0',
    'recommendations.0.status == advice',
    'quality.careless.share <= 5%',
  ])('%s names something a diagnosis can hold', (expression) => {
    expect(read(expression)).toHaveLength(1)
  })

  test('a path that no diagnosis can hold is refused before any work', () => {
    expect(() => read('shares.loyl > 0')).toThrow('ASSERTION_UNKNOWN_PATH')
    expect(() => read('shares.loyal.estimat > 0')).toThrow('ASSERTION_UNKNOWN_PATH')
    expect(() => read('scales.trust.omega > 0')).toThrow('ASSERTION_NOT_A_VALUE')
    expect(() => read('shares > 0')).toThrow('ASSERTION_NOT_A_VALUE')
    expect(() => read('constructor.name == x')).toThrow('ASSERTION_UNKNOWN_PATH')
  })
})

describe('a continuous integration server', () => {
  const judged = ['shares.loyal >= 0.35', 'shares.loyal > 0.9', 'shares.inert <= 1'].map((expression) =>
    judge(parseAssertion(expression), result),
  )

  test('reads one JUnit suite a survey, one case an assertion, and why it fails', () => {
    const surveys = [{name: 'a<b>&"c".csv', judgements: judged}]
    const document = junitDocument(junitSuites(surveys, {language: 'en'}))
    expect(document.split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="relmark" tests="3" failures="2">',
      '  <testsuite name="a&lt;b&gt;&amp;&quot;c&quot;.csv" tests="3" failures="2">',
      '    <testcase classname="a&lt;b&gt;&amp;&quot;c&quot;.csv" name="shares.loyal &gt;= 0.35"/>',
      '    <testcase classname="a&lt;b&gt;&amp;&quot;c&quot;.csv" name="shares.loyal &gt; 0.9">',
      '      <failure message="Assertion failed: shares.loyal &gt; 0.9 (found: 0.4)"/>',
      '    </testcase>',
      '    <testcase classname="a&lt;b&gt;&amp;&quot;c&quot;.csv" name="shares.inert &lt;= 1">',
      '      <failure message="Assertion failed: shares.inert &lt;= 1 (the result holds no such value)"/>',
      '    </testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ])
  })

  test('of GitHub gets one line that nothing in it can end', () => {
    expect(githubLine('50% of it\r\nand more')).toBe('::error title=relmark::50%25 of it%0D%0Aand more')
  })

  test.each([
    [{reporter: 'teamcity'}, 'BAD_VALUE'],
    [{reporter: 'junit', json: true}, 'FLAGS_CONFLICT'],
    [{reporter: 'junit', output: '-'}, 'FLAGS_CONFLICT'],
  ])('%o is refused in words', (flags, code) => {
    expect(() => readAssertions(flags, diagnosisSchema)).toThrow(expect.objectContaining({code}))
  })
})
