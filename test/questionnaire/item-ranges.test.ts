import {expect, test} from 'vitest'
import {itemRanges} from '../../src/questionnaire/item-ranges.ts'

test.each([
  [['CRE1', 'CRE2', 'CRE3', 'SAT2', 'NPS'], 'CRE1..CRE3, SAT2, NPS'],
  [['CRE3', 'CRE4', 'INT1'], 'CRE3, CRE4, INT1'],
  [['q9', 'q10', 'q11', 'Q12'], 'q9..q11, Q12'],
  [['q1', 'q3', 'q2'], 'q1, q3, q2'],
  [[], ''],
])('the items %j are told as %s', (codes, told) => {
  expect(itemRanges(codes).join(', ')).toBe(told)
})
