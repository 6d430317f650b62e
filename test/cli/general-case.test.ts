import {describe, expect, test} from 'vitest'
import {generalCase} from '../../src/cli/general-case.ts'
import {allEntries} from '../../src/glossary/index.ts'
import {languages} from '../../src/kernel/index.ts'

describe('the general case of a sentence', () => {
  test.each([
    ['{file}, line {line}: not a number.', '…, line …: not a number.'],
    ['It is {why, select, folder {a folder} other {too large}}.', 'It is a folder / too large.'],
    ['Lost{others, plural, =0 {} one { and one} other { and #}}.', 'Lost.'],
    ['{count, plural, one {# row} other {# rows}} lost', '… rows lost'],
    ['manquante{count, plural, one {} other {s}}', 'manquantes'],
    ['{near, select, none {} other { near {near}}}Stop', 'Stop'],
    ['Nothing is known of “{query}”.', 'Nothing is known of “…”.'],
    ['missing: {list}.', 'missing: …'],
  ])('of %s is %s', (template, expected) => {
    expect(generalCase(template, 'en')).toBe(expected)
  })

  test.each(languages)('exists of every error and warning in %s, without a trace of the template', (language) => {
    for (const entry of allEntries()) {
      if (entry.type === 'about') continue
      const texts = entry.type === 'error' ? entry.error.texts[language] : entry.warning.texts[language]
      for (const template of Object.values(texts)) {
        const told = generalCase(template, language)
        // A colour keeps its sign.
        expect(told.replace(/#[0-9a-f]{6}\b/g, ''), entry.id).not.toMatch(/[{}#]|, (plural|select)/)
        expect(told.length, entry.id).toBeGreaterThan(5)
      }
    }
  })
})
