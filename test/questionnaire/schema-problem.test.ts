import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {configSchema} from '../../src/cli/config.ts'
import {languages, UserError} from '../../src/kernel/index.ts'
import {parseQuestionnaire, schemaProblem} from '../../src/questionnaire/index.ts'
import {createVoice} from '../../src/render/voice.ts'

const good = readFileSync('questionnaires/relationship-minimum.json', 'utf8')

/** The sentence about a questionnaire in which one thing was changed. */
function said(change: readonly [RegExp, string], language: 'en' | 'fr'): string {
  try {
    parseQuestionnaire(good.replace(...change), 'mine.json')
  } catch (error) {
    if (error instanceof UserError) return createVoice(language).say(error.definition.texts, 'what', error.values)
  }
  throw new Error('the questionnaire was taken')
}

describe('a questionnaire that is not right', () => {
  const changes: readonly [string, readonly [RegExp, string], RegExp, RegExp][] = [
    [
      'a field missing',
      [/"version": "[^"]*",/, ''],
      /version is not right: it is missing/,
      /version est incorrect : il manque/,
    ],
    ['a wrong kind', [/"low": 1/, '"low": "one"'], /low is .* must be a/, /low est .* il faut un nombre/],
    ['a value not allowed', [/"role": "trust"/, '"role": "x"'], /must be one of /, /l’une de ces valeurs : /],
    ['a scale upside down', [/"low": 1/, '"low": 9'], /low must be below high/, /low doit être inférieur à high/],
    ['an item twice', [/"CRE2"/, '"CRE1"'], /two items are called “CRE1”/, /deux items s’appellent « CRE1 »/],
  ]

  test.each(changes)('(%s) is said in one language at a time', (_, change, en, fr) => {
    const spoken = said(change, 'fr').replaceAll('\u00a0', ' ')
    expect(said(change, 'en')).toMatch(en)
    expect(spoken).toMatch(fr)
    expect(spoken).not.toMatch(/expected|invalid|must|too small/i)
  })
})

test.each([
  [{lang: 'de'}, 'allowed'],
  [{seed: 1.5}, 'type'],
  [{draws: 3}, 'least'],
  [{economics: {margin: 30}}, 'most'],
  [{currency: 'euro'}, 'form'],
  [{asOf: 'demain'}, 'form'],
  [{cutoff: 'high'}, 'other'],
  [{colour: 1}, 'unknown'],
])('a configuration such as %j has the problem “%s”, which both languages know', (config, problem) => {
  const found = schemaProblem(configSchema.safeParse(config, {reportInput: true}).error?.issues[0])
  expect(found.problem).toBe(problem)
  expect(languages).toHaveLength(2)
})
