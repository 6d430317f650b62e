import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {customerWords} from '../src/cli/customer-words.ts'
import {type Diagnosis, diagnosisSchema} from '../src/diagnosis.ts'
import {createRandom} from '../src/kernel/index.ts'
import {type Diagnosed, type DiagnoseOptions, diagnose} from '../src/pipeline.ts'
import {loadQuestionnaire, matchColumns, type Questionnaire} from '../src/questionnaire/index.ts'
import {type Table, tableFromBytes} from '../src/read/index.ts'
import {renderCustomers, renderJson} from '../src/render/index.ts'

/** Enough for intervals; whether more draws change anything is not asked here. */
const few: DiagnoseOptions = {draws: 40, measurement: 'scales'}
const lines = readFileSync('examples/ski-lift/ski-lift.csv', 'utf8').trimEnd().split('\n')
const relationship = await loadQuestionnaire('relationship')

const tableOf = (text: string): Table => tableFromBytes(new TextEncoder().encode(text), 'ski-lift.csv')
const original = tableOf(lines.join('\n'))

function run(table: Table, questionnaire: Questionnaire = relationship): Promise<Diagnosed> {
  return diagnose(table, matchColumns(table.header, questionnaire), few)
}

const plainRun = await run(original)

/** The diagnosis without the mark of the bytes read. */
function withoutMark({diagnosis}: Diagnosed): string {
  return renderJson({...diagnosis, input: {...diagnosis.input, sha256: ''}})
}

function shuffled(seed: number): string {
  const [header, ...rows] = lines
  const random = createRandom(seed)
  const places = rows.map((row) => ({row, place: random.next()})).sort((a, b) => a.place - b.place)
  return [header, ...places.map(({row}) => row)].join('\n')
}

/** Every answer and every end of a scale through one function. */
function rescaled(change: (answer: number) => number): {table: Table; questionnaire: Questionnaire} {
  const mapping = matchColumns(original.header, relationship)
  const items = new Set(Object.values(mapping.items))
  const scaled = (cell: string): string => (cell.trim() === '' ? cell : String(change(Number(cell))))
  const rows = original.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => (items.has(index) ? scaled(cell) : cell)),
  }))
  const ends = ({low, high}: {low: number; high: number}) => ({low: change(low), high: change(high)})
  const constructs = relationship.constructs.map((construct) => ({
    ...construct,
    items: construct.items.map((item) => (item.scale === undefined ? item : {...item, scale: ends(item.scale)})),
  }))
  return {table: {...original, rows}, questionnaire: {...relationship, scale: ends(relationship.scale), constructs}}
}

const probabilities = ({customers}: Diagnosed) => customers.map(({loyal, inert, retained}) => [loyal, inert, retained])

function expectSameProbabilities(one: Diagnosed, other: Diagnosed): void {
  const [before, after] = [probabilities(one).flat(), probabilities(other).flat()]
  for (const [index, value] of before.entries()) {
    if (Number.isNaN(value)) expect(after[index]).toBeNaN()
    else expect(Math.abs(after[index]! - value)).toBeLessThan(1e-9)
  }
}

describe('a diagnosis', () => {
  it('is of the shape that other programs read', () => {
    const written: Diagnosis = JSON.parse(renderJson(plainRun.diagnosis))
    expect(diagnosisSchema.strict().safeParse(written).error).toBeUndefined()
  })

  it('loses nobody: read = analysed + excluded, analysed = classified + unclassified', () => {
    const {input, classified, unclassified, shares} = plainRun.diagnosis
    const count = (parts: readonly {count: number}[]) => parts.reduce((sum, part) => sum + part.count, 0)
    expect(input.rows).toBe(lines.length - 1)
    expect(input.analysed + count(input.excluded)).toBe(input.rows)
    expect(classified + count(unclassified)).toBe(input.rows)
    expect(shares.loyal.count + shares.inert.count + shares.retained.count).toBe(classified)
    expect(shares.loyal.estimate! + shares.inert.estimate! + shares.retained.estimate!).toBeCloseTo(1, 9)
  })

  const seeds = Number(process.env['RELMARK_SEEDS'] ?? 2)
  it.each(Array.from({length: seeds}, (_, index) => index + 1))(
    'is the same, intervals included, whatever the order of the rows (shuffle %i)',
    async (seed) => {
      expect(withoutMark(await run(tableOf(shuffled(seed))))).toBe(withoutMark(plainRun))
    },
  )

  it('gives the same probabilities when every scale is multiplied by 1000', async () => {
    const {table, questionnaire} = rescaled((answer) => answer * 1000)
    expectSameProbabilities(plainRun, await run(table, questionnaire))
  })

  it('gives the same probabilities when constructs are called otherwise', async () => {
    const constructs = relationship.constructs.map((construct) => ({
      ...construct,
      labels: {en: `x ${construct.id}`, fr: `y ${construct.id}`},
    }))
    const renamed = await run(original, {...relationship, constructs})
    expect(probabilities(renamed)).toEqual(probabilities(plainRun))
    expect(renamed.diagnosis.shares).toEqual(plainRun.diagnosis.shares)
  })
})

describe('the file of customers', () => {
  const csv = new TextDecoder().decode(renderCustomers(plainRun.customers, customerWords(plainRun.diagnosis, 'en')))
  const [header, ...rows] = csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/)
  const columns = header!.split(',')
  /** The first columns hold no comma inside a cell. */
  const cell = (row: string, name: string) => row.split(',')[columns.indexOf(name)]!

  it('has one row for each respondent, under the id given, in the order of the survey', () => {
    expect(rows.map((row) => cell(row, 'id'))).toEqual(lines.slice(1).map((line) => line.split('\t')[0]))
  })

  it('prints probabilities that sum to one exactly, or none together with an empty class and the reason', () => {
    const printed = rows.map((row) => ({
      units: ['p_loyal', 'p_inert', 'p_retained'].map((name) => cell(row, name)),
      class: cell(row, 'class'),
      reason: cell(row, 'reason'),
    }))
    for (const row of printed) {
      expect(row.reason).toMatch(/^[a-z-]+$/)
      if (row.class === '') expect(row.units).toEqual(['', '', ''])
      else {
        expect(['loyal', 'inert', 'retained']).toContain(row.class)
        const tenThousandths = row.units.map((unit) => Math.round(Number(unit) * 10_000))
        expect(tenThousandths.reduce((sum, unit) => sum + unit, 0)).toBe(10_000)
      }
    }
    expect(printed.filter((row) => row.class === '').length).toBe(
      plainRun.diagnosis.unclassified.reduce((sum, {count}) => sum + count, 0),
    )
  })
})
