import {IntlMessageFormat} from 'intl-messageformat'
import {describe, expect, it} from 'vitest'
import {cleanErrors} from '../../src/clean/errors.ts'
import {cleanWarnings} from '../../src/clean/warnings.ts'
import {questionnaireErrors} from '../../src/questionnaire/errors.ts'
import {readErrors} from '../../src/read/errors.ts'
import {readWarnings} from '../../src/read/warnings.ts'

const errors = {...readErrors, ...questionnaireErrors, ...cleanErrors}
const warnings = {...readWarnings, ...cleanWarnings}

describe('every sentence of reading, matching and cleaning', () => {
  it.each(Object.values({...errors, ...warnings}))('$code can be read in both languages', ({texts}) => {
    for (const language of ['en', 'fr'] as const)
      for (const text of Object.values(texts[language]))
        expect(new IntlMessageFormat(text, language).getAst()).not.toEqual([])
  })

  it.each(Object.values({...errors, ...warnings}))('$code names the same values in both languages', ({texts}) => {
    const french = new Map<string, string>(Object.entries(texts.fr))
    for (const [key, english] of Object.entries<string>({...texts.en}))
      expect(names(french.get(key)!)).toEqual(names(english))
  })
})

/** Values a template asks for, branches of plurals and selects included. */
function names(text: string): string[] {
  const found = new Set<string>()
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) walk(child)
    if (typeof node !== 'object' || node === null || !('type' in node)) return
    if (node.type !== 0 && 'value' in node && typeof node.value === 'string') found.add(node.value)
    if ('options' in node && node.options) for (const option of Object.values(node.options)) walk(option.value)
  }
  walk(new IntlMessageFormat(text, 'en').getAst())
  return [...found].sort()
}
