import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {configSchema} from '../../src/cli/config.ts'
import {loadConfig} from '../../src/cli/load-config.ts'
import {type SurveyFlags, settle} from '../../src/cli/settings.ts'
import {UserError} from '../../src/kernel/index.ts'

function beside(config: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'relmark-config-'))
  writeFileSync(join(folder, 'relmark.config.json'), config)
  return join(folder, 'survey.csv')
}

const load = (survey: string, settings: readonly string[] = []) => loadConfig({survey, file: undefined, settings})

async function failure(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof UserError)) throw new Error('a UserError was expected', {cause: error})
  return {code: error.code, values: error.values}
}

async function settled(config: object, flags: SurveyFlags, environment: Record<string, string> = {}) {
  return settle(flags, {config: (await load(beside(JSON.stringify(config)))).config, folder: null}, environment)
}

describe('relmark.config.json', () => {
  test('beside the survey is found without being named', async () => {
    const {config} = await load(beside('{"lang": "fr", "economics": {"margin": 0.3}}'))
    expect(config).toEqual({lang: 'fr', economics: {margin: 0.3}})
  })

  test('a misspelt field is located and the right one proposed', async () => {
    const survey = beside('{\n  "lang": "fr",\n  "sead": 3\n}')
    expect(await failure(load(survey))).toMatchObject({
      code: 'CONFIG_UNKNOWN_FIELD',
      values: {line: 3, field: 'sead', nearest: 'seed'},
    })
  })

  test('a field inside another is located too', async () => {
    const survey = beside(
      '{\n  "margin": 1,\n  "economics": {\n    "margn": 0.3\n  }\n}'.replace('  "margin": 1,\n', ''),
    )
    expect(await failure(load(survey))).toMatchObject({values: {line: 3, field: 'margn', nearest: 'margin'}})
  })

  test('a value of the wrong kind is located by field and line', async () => {
    const survey = beside('{\n  "seed": 1,\n  "economics": {\n    "margin": 30\n  }\n}')
    expect(await failure(load(survey))).toMatchObject({
      code: 'CONFIG_BAD_FIELD',
      values: {line: 4, field: 'economics.margin'},
    })
  })

  test.each([
    ['{\n  "lang": "fr"\n  "seed": 1\n}', 3],
    ['{\n  "lang": fr\n}', 2],
    ['{\n  "lang": "fr",\n}', 3],
    ['{\n  "lang": "fr"\n', 3],
  ])('broken JSON %j is blamed on its line', async (text, line) => {
    expect(await failure(load(beside(text)))).toMatchObject({code: 'CONFIG_NOT_JSON', values: {line}})
  })

  test('named and absent is an error; unnamed and absent is not', async () => {
    const survey = join(mkdtempSync(join(tmpdir(), 'relmark-none-')), 'survey.csv')
    expect((await load(survey)).config).toEqual({})
    const named = loadConfig({survey, file: 'absent.json', settings: []})
    expect(await failure(named)).toMatchObject({code: 'CONFIG_NOT_FOUND'})
  })

  test('a survey beside nothing does not read a parent folder', async () => {
    const survey = beside('{"seed": 9}')
    const inner = join(survey, '..', 'inner')
    mkdirSync(inner)
    expect((await load(join(inner, 'survey.csv'))).config).toEqual({})
  })
})

describe('--set', () => {
  test('gives any field, nested ones by dots, and wins over the file', async () => {
    const survey = beside('{"company": "A", "economics": {"margin": 0.1}}')
    const {config} = await load(survey, ['economics.margin=0.3', 'company=Chez Léa', 'randomSample=true'])
    expect(config).toEqual({company: 'Chez Léa', economics: {margin: 0.3}, randomSample: true})
  })

  test.each(['economics.margn=0.3', 'economics.margin=many', '=3', 'margin', '__proto__.x=1'])(
    '%s is refused',
    async (setting) => {
      expect(await failure(load(beside('{}'), [setting]))).toMatchObject({code: 'SETTING_BAD', values: {setting}})
    },
  )
})

describe('settings', () => {
  test('publishing describes ten customers or more, unless told otherwise', async () => {
    const cellOf = async (config: object, flags: object) => (await settled(config, flags)).analysis.minCell
    expect(await cellOf({}, {publish: true})).toBe(10)
    expect(await cellOf({minCell: 3}, {publish: true})).toBe(10)
    expect(await cellOf({minCell: 20}, {publish: true})).toBe(20)
    expect(await cellOf({}, {publish: true, 'min-cell': '7'})).toBe(7)
    expect(await cellOf({}, {})).toBeUndefined()
  })

  test('flags win over the configuration', async () => {
    const config = {
      seed: 1,
      minCell: 9,
      cutoff: 'median',
      missing: [-99],
      format: ['md'],
      outputDir: 'out',
      asOf: '2026-01-01',
    }
    const settings = await settled(config, {seed: '2', cutoff: '55', format: 'pdf,json', 'as-of': '2026-02-01'})
    expect(settings).toMatchObject({
      files: {formats: ['pdf', 'json'], folder: 'out', file: undefined},
      analysis: {seed: 2, minCell: 9, cutoffs: {trust: 55}, cleaning: {missing: ['-99'], asOf: '2026-02-01'}},
    })
  })

  test('--weight names the column of weights, over any other way of saying it', async () => {
    const settings = await settled({columns: {weight: 'a'}}, {columns: ['weight=b', 'id=no'], weight: 'poids'})
    expect(settings.columns).toEqual({weight: 'poids', id: 'no'})
  })

  test('every field of the configuration has its line in the interface', () => {
    const page = readFileSync('docs/interface.md', 'utf8')
    const lines = page.split('\n').filter((line) => line.startsWith('| `'))
    for (const field of Object.keys(configSchema.shape).filter((name) => name !== '$schema'))
      expect(
        lines.some((line) => line.split('|')[1]!.includes(`\`${field}`)),
        field,
      ).toBe(true)
  })

  test('a scale on the command line replaces the configured questionnaire', async () => {
    const settings = await settled({questionnaire: 'ecsi'}, {scale: ['q=q1..q3:1-7']})
    expect(settings).toMatchObject({questionnaire: undefined, scales: ['q=q1..q3:1-7']})
  })

  test('and leaves aside the items configured for that questionnaire, not the known columns', async () => {
    const config = {questionnaire: 'ecsi', columns: {IMAG1: 'a', spend: 'b'}}
    expect((await settled(config, {scale: ['q=q1..q3:1-7']})).columns).toEqual({spend: 'b'})
    expect((await settled(config, {questionnaire: 'relationship'})).columns).toEqual({spend: 'b'})
    expect((await settled(config, {questionnaire: 'ecsi'})).columns).toEqual(config.columns)
    expect((await settled(config, {})).columns).toEqual(config.columns)
  })

  test('the reference date is the flag, else the configuration, else SOURCE_DATE_EPOCH, else left to the data', async () => {
    const epoch = {SOURCE_DATE_EPOCH: '1767225600'}
    const asOf = async (config: object, flags: SurveyFlags, environment = {}) =>
      (await settled(config, flags, environment)).analysis.cleaning?.asOf
    expect(await asOf({asOf: '2025-05-05'}, {'as-of': '2024-02-29'}, epoch)).toBe('2024-02-29')
    expect(await asOf({asOf: '2025-05-05'}, {}, epoch)).toBe('2025-05-05')
    expect(await asOf({}, {}, epoch)).toBe('2026-01-01')
    expect(await asOf({}, {})).toBeUndefined()
  })

  test('the list of customers can be left out', async () => {
    expect((await settled({}, {'no-customers': true})).files.formats).toEqual(['pdf', 'json'])
  })

  test.each<SurveyFlags>([
    {seed: '-1'},
    {seed: '1e3'},
    {'min-cell': '0'},
    {cutoff: '101'},
    {cutoff: 'trust'},
    {cutoff: 'trus=50'},
    {cutoff: 'trust=x'},
    {decimal: ';'},
    {delimiter: ';;'},
    {exclude: 'all'},
    {'bad-cells': 'keep'},
    {'as-of': '2026-02-30'},
    {'as-of': '01/02/2026'},
    {columns: ['SAT1']},
    {format: 'pdf,odt'},
  ])('%j is refused', async (flags) => {
    expect(await failure(settled({}, flags))).toMatchObject({code: 'BAD_VALUE'})
  })

  test('a cut-off may differ by role, and a column header may hold an equals sign', async () => {
    const settings = await settled({}, {cutoff: 'trust=55,satisfaction=70.5', columns: ['SAT1=a=b', 'spend=']})
    expect(settings.analysis.cutoffs).toEqual({trust: 55, satisfaction: 70.5})
    expect(settings.columns).toEqual({SAT1: 'a=b', spend: ''})
  })
})
