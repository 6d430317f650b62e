import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {CustomerRow} from '../../src/pipeline.ts'
import {isCustomersHeader, renderCustomers} from '../../src/render/customers-csv.ts'
import {fourDecimals} from '../../src/render/probabilities.ts'

const describe = {
  reason: (code: string) => `reason of ${code}`,
  action: (id: string) => `do ${id}`,
  wouldChange: ({construct, points}: {construct: string; points: number}) => `${construct} by ${points}`,
  risk: (reason: string) => `risk of ${reason}`,
}
const loyal: CustomerRow = {
  id: 'c1',
  class: 'loyal',
  loyal: 0.61,
  inert: 0.3,
  retained: 0.09,
  subtype: null,
  reason: 'loyal',
  flags: ['advocate', 'borderline'],
  scores: {trust: 71.666666, satisfaction: 80},
  valueTier: null,
  nextAction: 'ask-for-referrals',
  wouldChange: {construct: 'trust', points: -3, change: -12.5, to: 'inert'},
  position: {
    stage: 'maturity',
    rung: 'advocate',
    quadrant: null,
    risk: 0.31254,
    riskReason: 'event_move',
    watchRank: 2,
    accountClass: null,
    accountDisagreement: Number.NaN,
  },
}
const excluded: CustomerRow = {
  ...loyal,
  id: 'c2',
  class: null,
  loyal: Number.NaN,
  inert: Number.NaN,
  retained: Number.NaN,
  reason: 'careless',
  flags: [],
  scores: {trust: Number.NaN, satisfaction: 12.5},
  nextAction: null,
  wouldChange: null,
  position: {...loyal.position, stage: 'unknown', rung: 'unknown', risk: Number.NaN, riskReason: null, watchRank: null},
}
const csv = (rows: readonly CustomerRow[]): string => new TextDecoder().decode(renderCustomers(rows, describe))
const read = (rows: readonly CustomerRow[]): string[][] => parse(csv(rows), {relax_quotes: false})

test('the header is the contract', () => {
  expect(csv([loyal]).split('\n')[0]).toBe(
    'id,score_trust,score_satisfaction,p_loyal,p_inert,p_retained,class,subtype,reason,reason_text,flags,value_tier,clv,risk,next_action,next_action_text,would_change,would_change_text,risk_reason,risk_reason_text,watch,watch_rank,stage,rung,empowerment,account_class,account_disagreement',
  )
  expect(isCustomersHeader(csv([loyal]).split('\n')[0]!)).toBe(true)
  expect(isCustomersHeader('id,name,class')).toBe(false)
})

test('one line per respondent in the order given, an excluded one with its reason and no class', () => {
  expect(read([loyal, excluded]).slice(1)).toEqual([
    [
      'c1',
      '71.67',
      '80.00',
      '0.6100',
      '0.3000',
      '0.0900',
      'loyal',
      '',
      'loyal',
      'reason of loyal',
      'advocate borderline',
      '',
      '',
      '0.3125',
      'ask-for-referrals',
      'do ask-for-referrals',
      'trust:-3:inert',
      'trust by -3',
      'event_move',
      'risk of event_move',
      '1',
      '2',
      'maturity',
      'advocate',
      '',
      '',
      '',
    ],
    [
      ...['c2', '', '12.50', '', '', '', '', '', 'careless', 'reason of careless', '', '', '', '', '', ''],
      ...['', '', '', '', '', '', 'unknown', 'unknown', '', '', ''],
    ],
  ])
})

test('the three probabilities always sum to exactly 1.0000 and none is negative', () => {
  const weight = fc.double({min: 0, max: 1, noNaN: true})
  fc.assert(
    fc.property(weight, weight, weight, (a, b, c) => {
      fc.pre(a + b + c > 0)
      const cells = fourDecimals([a, b, c].map((part) => part / (a + b + c)))
      const tenThousandths = cells.map((cell) => Math.round(Number(cell) * 10_000))
      expect(tenThousandths.reduce((sum, part) => sum + part, 0)).toBe(10_000)
      expect(Math.min(...tenThousandths)).toBeGreaterThanOrEqual(0)
      for (const cell of cells) expect(cell).toMatch(/^[01]\.\d{4}$/)
    }),
  )
})

test('no id, whatever it holds, is run as a formula or leaves its cell', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      '\t',
      '\r',
      '\n',
      '\0',
      ' ',
      ',',
      '"',
      "'",
      '\ufeff',
      'a',
      '1',
    ),
  })
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string({unit: 'grapheme'})), (id) => {
      const rows = read([{...loyal, id}, excluded])
      expect(rows).toHaveLength(3)
      expect(rows[1]).toHaveLength(27)
      const [cell] = rows[1]!
      expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠]/u)
      expect(cell).not.toMatch(/^[\t\r\n\0]/)
      expect([id, `'${id}`]).toContain(cell)
    }),
    {numRuns: 500},
  )
})

test('an ordinary id is left as it was given', () => {
  expect(read([{...loyal, id: 'Élodie-42 =x'}])[1]![0]).toBe('Élodie-42 =x')
})
