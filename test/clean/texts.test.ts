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

  it.each(Object.values(errors))('$code names the same values in both languages', ({texts}) => {
    const names = (text: string) =>
      new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]).filter((name) => /^[a-z]/i.test(name!)))
    for (const key of ['what', 'tryThis'] as const)
      expect([...names(texts.fr[key])].filter((name) => !isWord(name!)).sort()).toEqual(
        [...names(texts.en[key])].filter((name) => !isWord(name!)).sort(),
      )
  })
})

/** A branch of a select that is one word looks like a value. */
function isWord(name: string): boolean {
  return ['tab', 'tabs', 'tabulations', 'la', 'les', 'it', 'them', 's', 'semicolons'].includes(name)
}
