/** The questions that a person answers, with real keys on a real (pseudo-)terminal. */
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {minimumHeader, minimumRows, minimumSurvey, surveyText} from './minimum-survey.ts'
import {atTerminal, down, enter, hasPseudoTerminal, interrupt} from './pseudo-terminal.ts'
import {buildOnce} from './relmark.ts'

const minute = 60_000
const coloured = '\u001b[36m'
/** Headers of no questionnaire, but for one item a scale. */
const unknown = surveyText(
  minimumHeader.map((name) => (/1$|id/.test(name) ? name : `x_${name}`)),
  minimumRows(40),
)

function folder(text = minimumSurvey(40)): string {
  const cwd = mkdtempSync(join(tmpdir(), 'relmark-terminal-'))
  writeFileSync(join(cwd, 'survey.csv'), text)
  return cwd
}

// Each test is a process that mostly waits: they wait together.
describe.skipIf(!hasPseudoTerminal).concurrent('at a terminal', () => {
  beforeAll(buildOnce, 180_000)

  test('init asks, takes what is chosen with the arrows, and writes it', {timeout: minute}, async () => {
    const cwd = folder()
    const {code, shown} = await atTerminal(
      ['init', 'survey.csv'],
      [
        ['right columns', enter],
        ['language', down, enter],
        // The questions that follow are still put in the language of the machine.
        ['currency', down, enter],
        ['score', enter],
      ],
      {cwd},
    )
    expect(code, shown).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'relmark.config.json'), 'utf8'))).toMatchObject({
      questionnaire: 'relationship-minimum',
      lang: 'fr',
      currency: 'USD',
    })
    expect(shown).toContain('relmark diagnose survey.csv')
  })

  test('init lets a column be corrected before anything is written', {timeout: minute}, async () => {
    const cwd = folder(minimumSurvey(40).replace('ATT5', 'colour'))
    const {code, shown} = await atTerminal(
      ['init', 'survey.csv'],
      [
        ['right columns', down, enter],
        ['Which item', enter],
        ['Which column holds ATT5', enter],
        ['right columns', enter],
        ['language', enter],
        ['currency', enter],
        ['score', enter],
      ],
      {cwd},
    )
    expect(code, shown).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'relmark.config.json'), 'utf8')).columns).toMatchObject({ATT5: 'colour'})
  })

  test.each(['right columns', 'language', 'currency', 'score'])(
    'Ctrl-C at the question of %s is exit 130, and nothing is written',
    async (wanted) => {
      const cwd = folder()
      const questions = ['right columns', 'language', 'currency', 'score']
      const before = questions.slice(0, questions.indexOf(wanted)).map((one) => [one, enter] as const)
      const {code, shown} = await atTerminal(['init', 'survey.csv'], [...before, [wanted, interrupt]], {cwd})
      expect(code, shown).toBe(130)
      expect(shown).toContain('Interrupted: nothing more was written.')
      // The cursor that the question hid is shown again.
      expect(shown.lastIndexOf('\u001b[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001b[?25l'))
      expect(readdirSync(cwd)).toEqual(['survey.csv'])
    },
    minute,
  )

  test('a questionnaire that is not recognised is asked for; Ctrl-C there writes nothing', {
    timeout: minute,
  }, async () => {
    const cwd = folder(unknown)
    const {code, shown} = await atTerminal(
      ['diagnose', 'survey.csv', '--lang', 'fr'],
      [['Lequel a été posé', interrupt]],
      {cwd},
    )
    expect(code, shown).toBe(130)
    expect(readdirSync(cwd)).toEqual(['survey.csv'])
  })

  test('the questionnaire chosen is the one used', {timeout: minute}, async () => {
    const words = ['diagnose', 'survey.csv', '--dry-run']
    const {code, shown} = await atTerminal(words, [['Which one was asked', down, down, down, enter]], {
      cwd: folder(unknown),
    })
    expect(code, shown).toBe(0)
    expect(shown).toContain('Questionnaire: relationship-minimum, 5 of 21 items found')
  })

  test('a file in the way is replaced only if the user says so', {timeout: minute}, async () => {
    for (const [keys, expected] of [
      [[enter], 6],
      [[down, enter], 0],
    ] as const) {
      const cwd = folder()
      writeFileSync(join(cwd, 'survey-diagnosis.json'), 'mine')
      const words = ['diagnose', 'survey.csv', '--format', 'json', '--set', 'draws=50', '--set', 'measurement=scales']
      const {code, shown} = await atTerminal(words, [['Replace?', ...keys]], {cwd})
      expect(code, shown).toBe(expected)
      expect(readFileSync(join(cwd, 'survey-diagnosis.json'), 'utf8') === 'mine').toBe(expected === 6)
    }
  })

  test('nobody is asked with --no-input or in CI, and NO_COLOR is heeded by the questions too', {
    timeout: minute,
  }, async () => {
    const [told, inCi, plain, colours] = await Promise.all([
      atTerminal(['diagnose', 'survey.csv', '--no-input'], [], {cwd: folder(unknown)}),
      atTerminal(['diagnose', 'survey.csv'], [], {cwd: folder(unknown), env: {CI: 'true'}}),
      atTerminal(['init', 'survey.csv'], [['right columns', interrupt]], {cwd: folder(), env: {NO_COLOR: '1'}}),
      atTerminal(['init', 'survey.csv'], [['right columns', interrupt]], {cwd: folder()}),
    ])
    for (const {code, shown} of [told, inCi]) {
      expect(code, shown).toBe(3)
      expect(shown).toContain('--questionnaire')
    }
    expect(plain.shown).not.toContain(coloured)
    expect(colours.shown).toContain(coloured)
  })
})
