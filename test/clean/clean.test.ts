import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {inputSchema, qualitySchema} from '../../src/clean/index.ts'
import {UserError} from '../../src/kernel/index.ts'
import {adHocQuestionnaire} from '../../src/questionnaire/index.ts'
import {said, userError} from '../read/said.ts'
import {csv, plainRows, sixHeaders, surveyOf} from './survey-of.ts'

/** Twelve plain respondents with one cell replaced: line and column count from 1, the header being line 1. */
function withCells(cells: Readonly<Record<string, string>>): string {
  const rows = plainRows(12)
  for (const [place, text] of Object.entries(cells)) {
    const [line, column] = place.split(':').map(Number)
    rows[line! - 2]![column! - 1] = text
  }
  return csv(sixHeaders, rows)
}

describe('a clean survey', () => {
  it('holds every answer, turned where the item is reversed, and an adding-up ledger', () => {
    const questionnaire = adHocQuestionnaire(['q=q1..q5,-q6:1-7'])
    const survey = surveyOf(
      csv(
        ['id', ...sixHeaders, 'age'],
        plainRows(12).map((row, i) => [`c${i}`, ...row, '30']),
      ),
      {questionnaire},
    )
    expect(survey.respondents[2]).toEqual({id: 'c2', line: 4, excluded: null, flags: []})
    expect(Array.from(survey.answers['q6']!.slice(5, 8))).toEqual([1, 1, 2])
    expect(Array.from(survey.keyed['q6']!.slice(5, 8))).toEqual([7, 7, 6])
    expect(survey.input).toMatchObject({
      rows: 12,
      analysed: 12,
      excluded: [],
      cells: {valid: 72, missing: 0, rejected: 0},
      unusedColumns: ['age'],
    })
    inputSchema.parse(survey.input)
    qualitySchema.parse(survey.quality)
  })

  it('numbers the respondents who have no id', () => {
    const rows = plainRows(12).map((row, index) => [index === 3 ? '' : `c${index}`, ...row])
    expect(surveyOf(csv(['id', ...sixHeaders], rows)).respondents[3]?.id).toBe('4')
    expect(surveyOf(csv(sixHeaders, plainRows(12))).respondents[3]?.id).toBe('4')
  })

  it('reads empty cells and declared codes as missing, and says how many', () => {
    const survey = surveyOf(withCells({'3:1': '', '4:2': '-99', '5:3': 'nsp', '6:4': ' '}), {
      cleaning: {missing: ['-99', 'NSP']},
    })
    expect(survey.input.cells).toEqual({valid: 68, missing: 4, rejected: 0})
    expect(survey.answers['q2']?.[2]).toBeNaN()
    expect(survey.quality.missingShare).toBeCloseTo(4 / 72)
  })

  it('does not take a possible answer for a missing code, and says so', () => {
    const questionnaire = adHocQuestionnaire(['q=q1..q5:1-7', 'nps=q6:0-10'])
    const survey = surveyOf(withCells({'3:1': '9', '3:6': '9'}), {questionnaire, cleaning: {missing: ['9']}})
    expect(survey.answers['q6']?.[1]).toBe(9)
    expect(survey.answers['q1']?.[1]).toBeNaN()
    expect(survey.warnings).toContainEqual({code: 'MISSING_CODE_IS_AN_ANSWER', values: {code: '9', count: 1}})
  })

  it('accepts answers between two points of the scale', () => {
    expect(surveyOf(withCells({'3:1': '4.5'})).answers['q1']?.[1]).toBe(4.5)
  })
})

describe('a cell that is no answer', () => {
  it.each([
    ['Agree', 'ANSWER_NOT_A_NUMBER'],
    ['0x5', 'ANSWER_NOT_A_NUMBER'],
    ['1e309', 'ANSWER_NOT_A_NUMBER'],
    ['NaN', 'ANSWER_NOT_A_NUMBER'],
    ['Inf', 'ANSWER_NOT_A_NUMBER'],
    ['80%', 'ANSWER_NOT_A_NUMBER'],
    ['8', 'ANSWER_OUT_OF_RANGE'],
    ['0', 'ANSWER_OUT_OF_RANGE'],
    ['-0', 'ANSWER_OUT_OF_RANGE'],
    ['99999999999999999999', 'ANSWER_OUT_OF_RANGE'],
  ])('such as %j is located (%s) and never shown', (text, code) => {
    const error = userError(() => surveyOf(withCells({'6:2': text})))
    expect(error.code).toBe(code)
    expect(error.values).toMatchObject({line: 6, column: 'q2', low: 1, high: 7, others: 0})
    if (text.length > 2 && text !== 'NaN') {
      expect(said(error)).not.toContain(text)
      expect(JSON.stringify(error.values)).not.toContain(text)
    }
  })

  it('is the first in reading order, with the places of the others', () => {
    const error = userError(() => surveyOf(withCells({'9:1': 'x', '4:5': 'secret', '4:2': '12'})))
    expect(error.code).toBe('ANSWER_OUT_OF_RANGE')
    expect(said(error)).toContain('line 4, column "q2"')
    expect(error.values).toMatchObject({others: 2, list: '4:q2, 4:q5, 9:q1'})
  })

  it('brings the advice to declare it when it is a conventional code', () => {
    expect(said(userError(() => surveyOf(withCells({'3:1': '-99', '4:1': 'NSP'}))))).toContain('--missing "-99,NSP"')
    expect(
      said(
        userError(() => surveyOf(withCells({'3:1': 'N.R.'}))),
        'fr',
      ),
    ).toContain('--missing "N.R."')
    const nines = withCells({'3:1': '9', '4:1': '9', '5:2': '9'})
    expect(said(userError(() => surveyOf(nines)))).toContain('--missing "9"')
    expect(said(userError(() => surveyOf(withCells({'3:1': '9'}))))).not.toContain('--missing')
  })

  it('becomes missing and is counted apart when the user says reject', () => {
    const survey = surveyOf(withCells({'3:1': '-99', '4:1': 'x', '5:1': ''}), {cleaning: {badCells: 'reject'}})
    expect(survey.input.cells).toEqual({valid: 69, missing: 1, rejected: 2})
    expect(survey.warnings).toContainEqual({code: 'ANSWERS_REJECTED', values: {count: 2, list: '3:q1, 4:q1'}})
  })
})

describe('known columns', () => {
  const column = (header: string, cells: readonly string[], options = {}) => {
    const rows = plainRows(12).map((row, index) => [...row, cells[index] ?? ''])
    return surveyOf(csv([...sixHeaders, header], rows, ';'), {reading: {delimiter: ';'}, ...options})
  }
  const values = (survey: ReturnType<typeof column>, id: string) => [...(survey.columns[id]?.values ?? [])].slice(0, 3)

  it('are read as their type', () => {
    expect(values(column('Dépenses', ['1 234,50 €', '1\u00a0000', '12']), 'spend')).toEqual([1234.5, 1000, 12])
    expect(values(column('réclamation', ['oui', 'Non', '1']), 'complaint')).toEqual([1, 0, 1])
    expect(values(column('date', ['01/02/1970', '1970-02-01', '1970-02-01T23:59:59+02:00']), 'response_date')).toEqual([
      31, 31, 31,
    ])
    expect(values(column('segment', ['e\u0301te\u0301', 'été', '\u001b[2JA']), 'segment')).toEqual([
      'été',
      'été',
      '[2JA',
    ])
  })

  it('read a share of wallet as per cent when it goes above one, and say so', () => {
    expect(values(column('share_of_wallet', ['0.2', '1', '0']), 'share_of_wallet')).toEqual([0.2, 1, 0])
    const percent = column('share_of_wallet', ['20', '1', '35 %'])
    expect(values(percent, 'share_of_wallet')).toEqual([0.2, 0.01, 0.35])
    expect(percent.warnings.map(({code}) => code)).toContain('SHARE_READ_AS_PERCENT')
  })

  it('read dates month first only where no other way is possible', () => {
    const survey = column('date', ['01/31/1970', '01/02/1970'])
    expect(values(survey, 'response_date').slice(0, 2)).toEqual([30, 1])
    expect(survey.warnings.map(({code}) => code)).toContain('DATES_READ_MONTH_FIRST')
    expect(userError(() => column('date', ['31/01/1970', '01/31/1970'])).values).toMatchObject({line: 3, type: 'date'})
  })

  it('keep an event as a yes, a day, a number or a word, whichever all its cells are', () => {
    expect(column('event_move', ['oui', 'non']).columns['event_move']?.type).toBe('boolean')
    expect(column('event_move', ['2026-01-02']).columns['event_move']?.type).toBe('date')
    expect(column('event_move', ['elsewhere', '3']).columns['event_move']?.type).toBe('text')
  })

  it('locate what cannot be read, never show it, and tell how to leave the column out', () => {
    const error = userError(() => column('spend', ['12', 'secret']))
    expect(error.values).toMatchObject({line: 3, column: 'spend', type: 'money'})
    expect(said(error)).toContain('--columns "spend="')
    expect(said(error)).not.toContain('secret')
    const negative = userError(() => column('orders', ['-4']))
    expect(negative.code).toBe('VALUE_OUT_OF_RANGE')
    expect(said(negative)).toContain('below 0')
    expect(column('spend', ['secret'], {columns: {spend: ''}}).input.unusedColumns).toEqual(['spend'])
    expect(column('spend', ['x', '12'], {cleaning: {badCells: 'reject'}}).warnings[0]).toMatchObject({
      code: 'VALUES_REJECTED',
    })
  })

  it('give the reference date, unless the user does', () => {
    expect(column('date', ['03/02/2026', '01/02/2026']).asOf).toBe('2026-02-03')
    expect(column('date', ['03/02/2026'], {cleaning: {asOf: '2026-05-01'}}).asOf).toBe('2026-05-01')
    expect(column('date', []).asOf).toBeNull()
    expect(column('x', []).asOf).toBeNull()
    expect(userError(() => column('x', [], {cleaning: {asOf: 'today'}})).code).toBe('AS_OF_UNREADABLE')
  })
})

describe('respondents', () => {
  const people = (header: string[], keys: string[][]) =>
    csv(
      [...header, ...sixHeaders],
      plainRows(12).map((row, i) => [...keys[i]!, ...row]),
    )

  it('may not stand twice in a file; both lines are named, the id is not', () => {
    const keys = Array.from({length: 12}, (_, index) => [index === 8 ? 'martin-3' : `martin-${index}`])
    const error = userError(() => surveyOf(people(['identifiant'], keys)))
    expect(error.code).toBe('DUPLICATE_KEY')
    expect(error.values).toMatchObject({first: 5, second: 10, column: 'identifiant', others: 0})
    expect(said(error)).not.toContain('martin')
  })

  it('may answer in two waves or for two accounts', () => {
    const keys = Array.from({length: 12}, (_, index) => [String(index >> 1), String(index % 2)])
    expect(surveyOf(people(['id', 'wave'], keys)).input.rows).toBe(12)
    expect(surveyOf(people(['id', 'account'], keys)).input.rows).toBe(12)
  })

  it('who answered less than half of every scale are excluded with that reason, and keep their place', () => {
    const rows = plainRows(12)
    rows[4] = ['', '', '', '', '3', '4']
    const survey = surveyOf(csv(sixHeaders, rows))
    expect(survey.respondents[4]).toMatchObject({excluded: 'too-few-answers', flags: []})
    expect(survey.input).toMatchObject({rows: 12, analysed: 11, excluded: [{reason: 'too-few-answers', count: 1}]})
  })

  it('must be ten at least', () => {
    const error = userError(() => surveyOf(csv(sixHeaders, plainRows(9))))
    expect(error.definition.exit).toBe(5)
    expect(error.values).toEqual({file: 'survey.csv', usable: 9, rows: 9})
    expect(said(error, 'fr')).toContain('seuls 9 répondants sur 9')
  })
})

describe('the columns of the items', () => {
  it('are said to be constant, empty, or copies of another', () => {
    const rows = plainRows(12).map((row) => ['4', row[1]!, row[1]!, '', row[4]!, row[5]!])
    expect(surveyOf(csv(sixHeaders, rows)).quality.columns).toEqual([
      {column: 'q1', issues: ['zero-variance']},
      {column: 'q3', issues: ['cloned-of:q2']},
      {column: 'q4', issues: ['all-missing']},
    ])
  })
})

describe('any table of cells', () => {
  const cell = fc.constantFrom('1', '4', '7', '8', '', ' ', '-99', 'x', '4,5', '4.5', 'NA', '1e2', '"', '\u202e')
  const rows = fc.array(fc.array(cell, {minLength: 6, maxLength: 6}), {minLength: 1, maxLength: 25})
  const quoted = (table: string[][]) =>
    csv(
      sixHeaders,
      table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`)),
    )

  it('adds up: rows = analysed + excluded + blank, cells = valid + missing + rejected', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (table, excludeCareless) => {
        try {
          const {input, respondents} = surveyOf(quoted(table), {cleaning: {badCells: 'reject', excludeCareless}})
          const excluded = input.excluded.reduce((sum, {count}) => sum + count, 0)
          expect(input.rows + input.blankRows).toBe(table.length)
          expect(input.analysed + excluded).toBe(input.rows)
          expect(respondents.length).toBe(input.rows)
          expect(input.cells.valid + input.cells.missing + input.cells.rejected).toBe(input.rows * 6)
        } catch (error) {
          expect(error).toBeInstanceOf(UserError)
        }
      }),
      {numRuns: 300},
    )
  })

  it('never shows a cell in what it refuses', () => {
    const secret = fc.string({unit: fc.constantFrom(...'canary'), minLength: 6, maxLength: 9})
    fc.assert(
      fc.property(secret, fc.integer({min: 2, max: 13}), fc.integer({min: 1, max: 6}), (text, line, column) => {
        const error = userError(() => surveyOf(withCells({[`${line}:${column}`]: text})))
        expect(`${said(error)}${said(error, 'fr')}${JSON.stringify(error.values)}`).not.toContain(text)
        expect(error.values).toMatchObject({line, column: `q${column}`})
      }),
    )
  })
})

describe('what must not matter', () => {
  const answer = fc.integer({min: 10, max: 70}).map((tenths) => tenths / 10)
  const table = fc.array(fc.array(answer, {minLength: 6, maxLength: 6}), {minLength: 10, maxLength: 30})

  it('the decimal mark', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const point = rows.map((row) => row.map(String))
        const comma = point.map((row) => row.map((text) => text.replace('.', ',')))
        const [first, second] = [surveyOf(csv(sixHeaders, point)), surveyOf(csv(sixHeaders, comma, ';'))]
        expect(second.answers).toEqual(first.answers)
        expect(second.quality).toEqual(first.quality)
      }),
    )
  })

  it('the order of the rows and of the columns', () => {
    const whole = fc.array(fc.array(fc.integer({min: 1, max: 7}), {minLength: 6, maxLength: 6}), {
      minLength: 10,
      maxLength: 40,
    })
    fc.assert(
      fc.property(whole, fc.integer({min: 1, max: 9}), (rows, shift) => {
        const numbered = rows.map((row, index) => [`c${index}`, ...row.map(String)])
        const header = ['id', ...sixHeaders]
        const turned = [...numbered.slice(shift), ...numbered.slice(0, shift)].reverse()
        const survey = (lines: string[][], names = header) => surveyOf(csv(names, lines))
        const flags = ({respondents}: ReturnType<typeof survey>) =>
          new Map(respondents.map(({id, flags}) => [id, flags]))
        const [first, second] = [survey(numbered), survey(turned)]
        expect(flags(second)).toEqual(flags(first))
        expect(second.quality).toEqual(first.quality)
        const moved = survey(
          numbered.map(([id, ...row]) => [...row, id!]),
          [...sixHeaders, 'id'],
        )
        expect(moved.answers).toEqual(first.answers)
      }),
    )
  })
})
