import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {configSchema} from '../../src/cli/config.ts'
import type {Ask} from '../../src/cli/init/ask.ts'
import {configFromProposal} from '../../src/cli/init/config-from-proposal.ts'
import {proposalTable} from '../../src/cli/init/proposal-table.ts'
import {runInit} from '../../src/cli/run-init.ts'
import {createSession} from '../../src/cli/session.ts'
import {languages} from '../../src/kernel/index.ts'
import {listQuestionnaires, loadQuestionnaire, proposeMapping} from '../../src/questionnaire/index.ts'
import {minimumHeader, minimumRows, surveyText} from './minimum-survey.ts'
import {buildOnce, relmark, spawned} from './relmark.ts'

const bundled = await Promise.all((await listQuestionnaires()).map(loadQuestionnaire))
const minimum = bundled.find(({id}) => id === 'relationship-minimum')!
const origin = {before: {}, path: 'relmark.config.json', questionnaireFile: undefined, scales: [], columns: {}}

/** The items' codes, but for one asked in words and one that is not there. */
const header = minimumHeader.map((name) => {
  if (name === 'SAT1') return minimum.constructs.flatMap(({items}) => items).find(({code}) => code === 'SAT1')!.text.fr
  return name === 'ATT5' ? 'favourite colour\u202e' : name
})
const text = surveyText(
  header.map((name) => `"${name}"`),
  minimumRows(30),
)

function folder(name = 'survey.csv'): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-init-'))
  writeFileSync(join(cwd, name), text)
  return cwd
}

describe('the configuration drawn from a proposal', () => {
  const proposal = proposeMapping(header, bundled)

  test('holds what the user chose and a header for every item found', () => {
    const config = configFromProposal(proposal, {lang: 'fr', currency: 'CHF', cutoff: 55}, origin)
    expect(configSchema.parse(config)).toEqual(config)
    expect(config).toMatchObject({questionnaire: 'relationship-minimum', lang: 'fr', currency: 'CHF', cutoff: 55})
    expect(config.columns).toMatchObject({SAT1: header[minimumHeader.indexOf('SAT1')], CRE1: 'CRE1', id: 'id'})
    expect(config.columns).not.toHaveProperty('ATT5')
  })

  test('keeps what stood there and was not asked, and an item that was said not to be in the file', () => {
    const before = {company: 'Léa', questionnaire: 'ecsi', scales: ['q=q1..q3:1-5'], lang: 'en'} as const
    const columns = {SAT1: ''}
    const refused = proposeMapping(header, bundled, columns)
    const config = configFromProposal(
      refused,
      {},
      {...origin, before: {...before, scales: [...before.scales]}, columns},
    )
    expect(config).toMatchObject({company: 'Léa', lang: 'en', questionnaire: 'relationship-minimum'})
    expect(config).not.toHaveProperty('scales')
    expect(config.columns).toMatchObject({SAT1: ''})
  })

  test('names a questionnaire of one’s own from where it stands, and scales of the command line as typed', () => {
    const own = configFromProposal(
      proposal,
      {},
      {...origin, path: 'data/relmark.config.json', questionnaireFile: 'q/mine.json'},
    )
    expect(own.questionnaire).toBe('../q/mine.json')
    const scales = ['trust=q1..q6:1-7']
    expect(configFromProposal(proposal, {}, {...origin, scales})).toMatchObject({scales})
    expect(configFromProposal(proposal, {}, {...origin, scales})).not.toHaveProperty('questionnaire')
  })
})

describe.each(languages)('the proposal shown in %s', (language) => {
  test.each([80, 60])('fits %i columns, and shows no sign that a terminal obeys', (width) => {
    const table = proposalTable(proposeMapping(header, bundled), header, {language, width})
    for (const line of table.split('\n')) expect(line.length).toBeLessThanOrEqual(width)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(table).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/)
    expect(table).toContain('favourite colour')
    expect(table).toMatchSnapshot()
  })
})

/** Answers, in order: the value of a choice, or words. */
function scripted(...answers: string[]): Ask & {readonly asked: string[]} {
  const asked: string[] = []
  const next = (message: string) => {
    asked.push(message)
    return answers.shift() ?? 'stop'
  }
  return {
    asked,
    choose: async ({message, choices}) => {
      const answer = next(message)
      expect(choices.map(({value}) => value)).toContain(answer)
      return answer
    },
    type: async ({message, check}) => {
      const answer = next(message)
      expect(check('nonsense')).not.toBe(true)
      expect(check(answer)).toBe(true)
      return answer
    },
  }
}

const session = (...words: string[]) =>
  createSession(['init', '--quiet', ...words], {
    environment: {},
    stdin: {},
    stdout: {},
    stderr: {},
    interruption: {signal: new AbortController().signal, whole: (write) => write()},
  })

describe('the wizard', () => {
  test('lets a column be changed, asks three things, and writes what was said', async () => {
    const cwd = folder()
    const colour = String(header.findIndex((name) => name.startsWith('favourite')))
    const ask = scripted('change', 'ATT5', colour, 'yes', 'fr', '', 'SEK', '', '62,5')
    await runInit({survey: join(cwd, 'survey.csv'), flags: {}}, session('--lang', 'en'), ask)
    const config = JSON.parse(readFileSync(join(cwd, 'relmark.config.json'), 'utf8'))
    expect(config).toMatchObject({questionnaire: 'relationship-minimum', lang: 'fr', currency: 'SEK', cutoff: 62.5})
    expect(config.columns.ATT5).toBe(header[Number(colour)])
    expect(ask.asked).toHaveLength(9)
  })

  test('takes the user’s word for another questionnaire, and for an item that was not asked', async () => {
    const cwd = folder()
    const ask = scripted('another', 'relationship', 'change', 'SAT1', '', 'yes', 'en', 'EUR', '60')
    await runInit({survey: join(cwd, 'survey.csv'), flags: {}}, session(), ask)
    const config = JSON.parse(readFileSync(join(cwd, 'relmark.config.json'), 'utf8'))
    expect(config).toMatchObject({questionnaire: 'relationship', cutoff: 60, columns: {SAT1: ''}})
  })

  test('writes nothing when told to stop', async () => {
    const cwd = folder()
    await runInit({survey: join(cwd, 'survey.csv'), flags: {}}, session(), scripted('stop'))
    expect(readdirSync(cwd)).toEqual(['survey.csv'])
  })
})

describe('relmark init where nobody can be asked', () => {
  beforeAll(buildOnce, 180_000)

  test('prints the proposal as JSON and writes nothing', async () => {
    const cwd = folder()
    const ran = await relmark(['init'], {cwd})
    expect(ran.code, ran.stderr).toBe(0)
    const proposal = JSON.parse(ran.stdout)
    expect(proposal).toMatchObject({
      kind: 'proposal',
      schemaVersion: 1,
      rows: 30,
      questionnaire: 'relationship-minimum',
      missingItems: ['ATT5'],
      unusedColumns: [expect.stringContaining('favourite')],
      config: {questionnaire: 'relationship-minimum'},
    })
    expect(proposal.columns.find(({item}: {item: string}) => item === 'SAT1')).toMatchObject({how: 'text', sure: true})
    expect(ran.stdout).not.toContain('\u202e')
    expect(readdirSync(cwd)).toEqual(['survey.csv'])
  })

  test('with --yes writes it, says what comes next, and what it wrote is what diagnose reads', async () => {
    const cwd = folder('mon enquête.csv')
    const ran = await spawned(['init', 'mon enquête.csv', '--yes', '--lang', 'fr'], {cwd})
    expect(ran).toMatchObject({code: 0, stdout: ''})
    expect(ran.stderr).toContain('relmark diagnose "mon enquête.csv"')
    const read = await relmark(['diagnose', 'mon enquête.csv', '--dry-run', '--json'], {cwd})
    expect(JSON.parse(read.stdout)).toMatchObject({questionnaire: 'relationship-minimum', missingItems: ['ATT5']})
  })

  test('never replaces a configuration without --force, and keeps what it does not ask', async () => {
    const cwd = folder()
    const mine = '{"company": "Léa", "columns": {"ATT5": "ATT4"}}'
    writeFileSync(join(cwd, 'relmark.config.json'), mine)
    const refused = await relmark(['init', 'survey.csv', '--yes'], {cwd})
    expect(refused.code).toBe(6)
    expect(refused.stderr).toContain('OUTPUT_EXISTS')
    expect(readFileSync(join(cwd, 'relmark.config.json'), 'utf8')).toBe(mine)
    expect((await relmark(['init', 'survey.csv', '--yes', '--force'], {cwd})).code).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'relmark.config.json'), 'utf8'))).toMatchObject({
      company: 'Léa',
      columns: {ATT5: 'ATT4'},
    })
  })

  test('of a folder with no survey, or several, says which it cannot choose', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'relmark-init-'))
    expect((await relmark(['init'], {cwd})).stderr).toContain('holds none')
    for (const name of ['a.csv', 'b.tsv', 'c.txt']) writeFileSync(join(cwd, name), text)
    const ran = await relmark(['init'], {cwd})
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('a.csv, b.tsv, c.txt')
  })
})
