import {describe, expect, it} from 'vitest'
import {columnIssues} from '../../src/clean/column-issues.ts'
import type {ItemAnswers} from '../../src/clean/read-answers.ts'
import type {Table} from '../../src/read/index.ts'

const none = Number.NaN
const columns: Readonly<Record<string, readonly number[]>> = {
  first: [1, 2, none, 4, 5, 9],
  copy: [1, 2, none, 4, 5, 1],
  other: [1, 2, 3, 4, 5, 9],
  empty: [none, none, none, none, none, 1],
  rare: [none, none, none, 4, 5, 1],
  constant: [3, 3, none, 3, 3, 1],
  between: [1, 2.5, none, 4, 5, 9],
}
const header = Object.keys(columns)
const items = header.map((name, column) => ({
  column,
  answers: Float64Array.from(columns[name]!),
})) as unknown as ItemAnswers[]
const analysed = [true, true, true, true, true, false]

describe('what is odd about a column', () => {
  it('is told of the respondents analysed, copies by the column they were made of', () => {
    expect(columnIssues({header} as unknown as Table, items, analysed)).toEqual([
      {column: 'copy', issues: ['cloned-of:first']},
      {column: 'empty', issues: ['all-missing']},
      {column: 'rare', issues: ['mostly-missing']},
      {column: 'constant', issues: ['zero-variance']},
      {column: 'between', issues: ['non-integer']},
    ])
  })
})
