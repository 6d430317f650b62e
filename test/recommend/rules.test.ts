import {readdirSync} from 'node:fs'
import {type MessageFormatElement, parse, TYPE} from '@formatjs/icu-messageformat-parser'
import {describe, expect, it} from 'vitest'
import {languages} from '../../src/kernel/index.ts'
import {applyRules, type Recommendation, type Rule, type RuleWords} from '../../src/recommend/index.ts'
import {rules} from '../../src/recommend/rules.gen.ts'
import {sayValues} from '../../src/render/say-code.ts'
import {createVoice} from '../../src/render/voice.ts'
import {makeStudy, type StudyOptions} from '../fixtures/study.ts'

const words = ['title', 'finding', 'action', 'who', 'avoid', 'kpi'] as const
const all: readonly Rule[] = rules

const studies: readonly StudyOptions[] = [
  ...[1, 2, 3, 4].flatMap((seed) => [40, 55, 65, 75].map((level) => ({seed, level, n: 300}))),
  {situation: 'minimum'},
  {situation: 'no-habit', seed: 2},
  {situation: 'minimum', level: 75, seed: 3},
  {n: 40, seed: 5},
  {n: 12, seed: 6},
  {level: 97, seed: 8},
  {level: 8, seed: 9},
  {columns: {}, seed: 7},
  {columns: {spend: {type: 'money', values: new Float64Array(400).fill(1)}}},
]
const results = studies.map((options) => {
  const {findings, material} = makeStudy(options)
  return applyRules(all, findings, material)
})

describe('every rule', () => {
  it('is a file named after its id', () => {
    const files = readdirSync('src/recommend/rules').map((file) => file.replace('.ts', ''))
    expect(all.map(({id}) => id).sort()).toEqual(files.sort())
  })

  it.each(all.map((rule) => [rule.id, rule] as const))(
    '%s cites a source with a year, and a course idea',
    (_, rule) => {
      expect(rule.source).toMatch(/\b(19|20)\d{2}\b/)
      expect(rule.source).toMatch(/\bD\d+\b/)
      expect(rule.horizon).toBeGreaterThan(0)
    },
  )

  it.each(all.map((rule) => [rule.id, rule] as const))('%s fills the same places in both languages', (_, rule) => {
    for (const word of words) expect(places(rule.texts.fr[word]), word).toEqual(places(rule.texts.en[word]))
  })

  it('names only rules that exist and that name it back as its contraries', () => {
    for (const rule of all)
      for (const id of rule.conflictsWith)
        expect(all.find((other) => other.id === id)?.conflictsWith, id).toContain(rule.id)
  })

  it('holds in at least one of the studies tried', () => {
    const fired = new Set(results.flatMap(({recommendations}) => recommendations.map(({id}) => id)))
    const outside = ['win-the-second-visit']
    expect(all.map(({id}) => id).filter((id) => !fired.has(id) && !outside.includes(id))).toEqual([])
  })
})

describe('what a recommendation says', () => {
  it.each(languages)('is complete in %s whatever the facts', (language) => {
    const voice = createVoice(language)
    for (const recommendation of results.flatMap((result) => result.recommendations))
      for (const word of words) {
        const said = sayValues(voice, templates(recommendation.id, word), {values: filled(recommendation)})
        expect(said, `${recommendation.id} ${word}`).not.toMatch(/NaN|undefined|null|\{|\}|–$|−\d|-\d/)
        expect(said.length).toBeGreaterThan(word === 'who' ? 5 : 12)
      }
  })

  it.each(languages)('reads as a sentence in %s whichever branch is taken and whatever the count', (language) => {
    const voice = createVoice(language)
    for (const rule of all)
      for (const word of words)
        for (const values of branchesOf(rule.texts[language][word])) {
          const said = sayValues(voice, templates(rule.id, word), {values})
          const where = `${rule.id} ${word} ${JSON.stringify(values)}: ${said}`
          expect(said, where).not.toMatch(/NaN|undefined|null|[{}#]|–|[ \u00a0]{2}| [,.]|\.\.|\(\)|“”|«\u00a0»/)
          expect(said, where).toMatch(/^[\p{Lu}\d“«]/u)
          if (word === 'finding' || word === 'action' || word === 'avoid') expect(said, where).toMatch(/\.$/)
          else expect(said, where).not.toMatch(/\.$/)
        }
  })

  it('sets no share of loyal customers as a target where its lever may do nothing', () => {
    for (const {id, kpi, effect} of results.flatMap((result) => result.recommendations))
      if (kpi.measure === 'share-loyal' && !((effect?.ci[0] ?? 0) > 0)) expect(kpi.target, id).toBeNull()
  })

  it('compares no two channels or segments whose shares of loyal customers are told as the same', () => {
    const named = results.flatMap((result) => result.recommendations).filter(({values}) => 'inside' in values)
    expect(named.length).toBeGreaterThan(0)
    for (const {id, values} of named)
      expect(Math.abs(Number(values['inside']) - Number(values['outside'])), id).toBeGreaterThanOrEqual(0.02)
  })

  it('leaves no French sentence with a straight apostrophe or an English word order mark', () => {
    for (const rule of all)
      for (const word of words) {
        expect(rule.texts.fr[word], rule.id).not.toMatch(/[a-zéèêà]'[a-zéèêà]|“|”/i)
        expect(rule.texts.en[word], rule.id).not.toMatch(/[a-z]'[a-z]|«|»/i)
      }
  })
})

function templates(id: string, word: keyof RuleWords) {
  const {en, fr} = all.find((rule) => rule.id === id)!.texts
  return {en: en[word], fr: fr[word]}
}

/** Values that lead through every option of every select, each with one customer and with several. */
function branchesOf(template: string): readonly Record<string, number | string>[] {
  const choices = new Map<string, Set<string>>()
  const numbers = new Set<string>()
  const strings = new Set<string>()
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.select) {
        const known = choices.get(element.value) ?? new Set<string>()
        for (const option of Object.keys(element.options)) known.add(option)
        choices.set(element.value, known)
      } else if (element.type === TYPE.argument)
        (element.value.endsWith('Money') ? numbers : strings).add(element.value)
      else if (element.type === TYPE.number || element.type === TYPE.plural) numbers.add(element.value)
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  walk(parse(template))
  const texts = Object.fromEntries([...strings].map((name) => [name, 'Exemple']))
  const filled = [1, 7].map((value) => ({...texts, ...Object.fromEntries([...numbers].map((name) => [name, value]))}))
  return [...choices].reduce<Record<string, number | string>[]>(
    (sofar, [name, options]) => sofar.flatMap((values) => [...options].map((option) => ({...values, [name]: option}))),
    filled,
  )
}

function filled({values}: Recommendation): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (value === null || Number.isNaN(value)) throw new Error(`${name} has no value`)
      return [name, value]
    }),
  )
}

/** Every `{name, kind}` of a message with the branches it chooses from, sorted. */
function places(template: string): readonly string[] {
  const found = new Set<string>()
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      if (element.type === TYPE.tag) throw new Error('no tags in a rule')
      const branches = 'options' in element ? Object.keys(element.options).sort().join('|') : ''
      found.add(`${element.value} ${TYPE[element.type]} ${branches}`)
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  walk(parse(template))
  return [...found].sort()
}
