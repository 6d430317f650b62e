import {describe, expect, test} from 'vitest'
import {asTyped} from '../../src/cli/command-name.ts'
import {cliErrors} from '../../src/cli/errors.ts'
import {askedLanguage, localeLanguage} from '../../src/cli/language.ts'
import {languages, type TextValues} from '../../src/kernel/index.ts'
import {createVoice} from '../../src/render/voice.ts'

describe('language', () => {
  test('the first of LC_ALL, LC_MESSAGES and LANG that is set decides', () => {
    expect(localeLanguage({LC_ALL: 'fr_CA.UTF-8', LANG: 'en_US.UTF-8'})).toBe('fr')
    expect(localeLanguage({LC_ALL: '', LC_MESSAGES: 'fr_FR', LANG: 'en_US'})).toBe('fr')
    expect(localeLanguage({LC_ALL: 'C', LANG: 'fr_FR.UTF-8'})).toBe('en')
    expect(localeLanguage({LANG: 'de_DE.UTF-8'})).toBe('en')
    expect(localeLanguage({})).toBe('en')
  })

  test('--lang is read however it is written, and not after a bare --', () => {
    expect(askedLanguage(['diagnose', '--lang', 'fr'])).toBe('fr')
    expect(askedLanguage(['diagnose', '--lang=fr', 'x'])).toBe('fr')
    expect(askedLanguage(['diagnose', '--', '--lang', 'fr'])).toBeUndefined()
    expect(askedLanguage(['diagnose', '--lang'])).toBeUndefined()
    expect(askedLanguage(['diagnose', '--lang', 'de'])).toBeUndefined()
    expect(askedLanguage(['fr'])).toBeUndefined()
  })
})

describe('the name shown', () => {
  const text = 'relmark diagnose a.csv, then relmark explain X or relmark diagnose-all'

  test('is relmark unless the shell function called', () => {
    expect(asTyped(text, {})).toBe(text)
    expect(asTyped(text, {RELMARK_NAME: 'relmark'})).toBe(text)
  })

  test('is rm for routed verbs alone: rm explain would reach the real rm', () => {
    expect(asTyped(text, {RELMARK_NAME: 'rm'})).toBe(
      'rm diagnose a.csv, then relmark explain X or relmark diagnose-all',
    )
    expect(asTyped(text, {RELMARK_NAME: 'rm', RELMARK_VERBS: 'diagnose explain'})).toContain('then rm explain X')
  })
})

describe.each(languages)('every error of the command line in %s', (language) => {
  const filled: TextValues = new Proxy({}, {get: () => 'x', has: () => true, ownKeys: () => []})

  test.each(Object.values(cliErrors))('$code is made of whole sentences', ({texts}) => {
    const voice = createVoice(language)
    for (const key of ['what', 'tryThis', 'more'] as const) {
      const names = [...texts[language][key].matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 'x'])
      const sentence = voice.say(texts, key, {...filled, ...Object.fromEntries(names)})
      expect(sentence).not.toMatch(/[{}]/)
      expect(sentence.length).toBeGreaterThan(5)
    }
  })
})
