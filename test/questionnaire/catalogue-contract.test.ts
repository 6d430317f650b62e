import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Bilingual} from '../../src/kernel/index.ts'
import {type Questionnaire, questionnaireSchema, type Role} from '../../src/questionnaire/schema.ts'

const bundled = readdirSync('questionnaires').filter((file) => file.endsWith('.json'))
const files = [...bundled.map((file) => `questionnaires/${file}`), 'test/fixtures/corp-rep.json']
const read = (file: string): Questionnaire => questionnaireSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

const itemsOf = (questionnaire: Questionnaire) => questionnaire.constructs.flatMap((construct) => construct.items)

/** Whole sentences must differ between the languages; a label may be one word that both share (Satisfaction). */
function sentencesOf(questionnaire: Questionnaire): readonly Bilingual<string>[] {
  return [
    questionnaire.title,
    questionnaire.purpose,
    ...questionnaire.constructs.map((construct) => construct.definition),
    ...questionnaire.proxies.map((proxy) => proxy.reason),
    ...itemsOf(questionnaire).map((item) => item.text),
  ]
}

describe.each(files)('%s', (file) => {
  const questionnaire = read(file)

  it('is named after its id', () => {
    expect(file.split('/').at(-1)).toBe(`${questionnaire.id}.json`)
  })

  it('says every sentence in two languages, without a typed no-break space or a straight apostrophe', () => {
    for (const {en, fr} of sentencesOf(questionnaire)) {
      expect(fr).not.toBe(en)
      expect(`${en}${fr}`).not.toMatch(/[\u00a0\u202f']/)
    }
  })

  it('asks each item as a sentence about the company that can be read alone', () => {
    for (const {code, text} of itemsOf(questionnaire)) {
      expect(text.en, code).toMatch(/^\p{Lu}.*[.?]$/u)
      expect(text.fr, code).toMatch(/^\p{Lu}.*[.?]$/u)
    }
  })

  it('never asks two items in the same words', () => {
    const items = itemsOf(questionnaire)
    expect(new Set(items.map((item) => item.text.en)).size).toBe(items.length)
    expect(new Set(items.map((item) => item.text.fr)).size).toBe(items.length)
  })

  it('names the two ends of every answer scale', () => {
    const scales = [questionnaire.scale, ...itemsOf(questionnaire).flatMap((item) => item.scale ?? [])]
    for (const scale of scales) expect(scale.anchors?.low.fr).not.toBe(scale.anchors?.low.en)
  })

  it('measures satisfaction, trust and commitment or attachment, itself or by a proxy with its reason', () => {
    const covers = (role: Role): boolean =>
      questionnaire.constructs.some((construct) => construct.role === role && !construct.dimension) ||
      questionnaire.proxies.some((proxy) => proxy.role === role)
    expect(covers('satisfaction') && covers('trust')).toBe(true)
    // The European index asks neither commitment nor attachment: they leave the rule, and the result says so.
    if (questionnaire.id !== 'ecsi') expect(covers('commitment') || covers('attachment')).toBe(true)
  })

  it('never takes an outcome as the proxy of what should explain it', () => {
    for (const proxy of questionnaire.proxies) {
      const construct = questionnaire.constructs.find(({id}) => id === proxy.construct)
      expect(construct?.role).toBe('antecedent')
    }
  })

  it('has for dimensions only constructs marked as such, of the same role', () => {
    for (const whole of questionnaire.constructs) {
      const parts = questionnaire.constructs.filter(({id}) => whole.dimensions.includes(id))
      for (const part of parts) expect([part.dimension, part.role]).toEqual([true, whole.role])
    }
  })
})

describe('the catalogue', () => {
  it('says the same words for the same item or construct in every relationship questionnaire', () => {
    const seen = new Map<string, string>()
    for (const file of bundled.filter((name) => name.startsWith('relationship'))) {
      const {constructs} = read(`questionnaires/${file}`)
      const said = constructs.flatMap((construct): [string, unknown][] => [
        [construct.id, construct],
        ...construct.items.map((item): [string, unknown] => [item.code, item]),
      ])
      for (const [name, words] of said) {
        const text = JSON.stringify(words)
        expect(seen.get(name) ?? text, `${name} in ${file}`).toBe(text)
        seen.set(name, text)
      }
    }
  })

  it('measures every deciding role in the full questionnaire, constraint by its two facets apart', () => {
    const roles = read('questionnaires/relationship.json').constructs.map((construct) => construct.role)
    expect(roles).toEqual(expect.arrayContaining(['satisfaction', 'trust', 'commitment', 'attachment', 'habit']))
    expect(roles.filter((role) => role === 'constraint')).toHaveLength(2)
  })

  it('keeps every item of the minimum and full questionnaires in the extended one', () => {
    const codes = (id: string): string[] => itemsOf(read(`questionnaires/${id}.json`)).map((item) => item.code)
    const extended = codes('relationship-extended')
    expect(extended).toEqual(expect.arrayContaining(codes('relationship')))
    expect(codes('relationship')).toEqual(expect.arrayContaining(codes('relationship-minimum')))
  })

  it('asks the net promoter item from 0 to 10', () => {
    const item = itemsOf(read('questionnaires/relationship.json')).find(({code}) => code === 'NPS')
    expect([item?.scale?.low, item?.scale?.high]).toEqual([0, 10])
  })
})

const data = '../shared/data/survey'
describe.skipIf(!existsSync(data))('against published survey files', () => {
  it.each([
    ['questionnaires/ecsi.json', 'mobi.csv'],
    ['test/fixtures/corp-rep.json', 'corp_rep.csv'],
  ])('%s holds items and scales that fit every answer of %s', (file, csv) => {
    const questionnaire = read(file)
    const [header, ...rows] = readFileSync(`${data}/${csv}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().replaceAll('"', '').split(','))
    for (const item of itemsOf(questionnaire)) {
      const column = header?.indexOf(item.code) ?? -1
      expect(column, item.code).toBeGreaterThanOrEqual(0)
      const {low, high} = item.scale ?? questionnaire.scale
      const answers = rows.map((row) => row[column] ?? '').filter((cell) => !questionnaire.missing.includes(cell))
      expect(answers.every((cell) => Number(cell) >= low && Number(cell) <= high)).toBe(true)
    }
  })
})
