import {IntlMessageFormat} from 'intl-messageformat'
import {beforeAll, describe, expect, it} from 'vitest'
import {languages} from '../../src/kernel/index.ts'
import {bilingualTexts, leaves, type Said} from './bilingual-texts.ts'
import {sourceFiles} from './source-files.ts'

/** Names a template is filled with, in `{name}`, plurals and selects alike; null for a text that is no template. */
function placeholders(template: string, language: string): readonly string[] | null {
  try {
    const names = new Set<string>()
    collect(new IntlMessageFormat(template, language).getAst(), names)
    return [...names].sort()
  } catch {
    return null
  }
}

function collect(ast: unknown, names: Set<string>): void {
  if (ast === null || typeof ast !== 'object') return
  // In the parser's tree a literal has type 0 and # has type 7; every other node with a value is an argument.
  if ('type' in ast && 'value' in ast && typeof ast.value === 'string' && ast.type !== 0 && ast.type !== 7)
    names.add(ast.value)
  for (const inner of Object.values(ast)) collect(inner, names)
}

let said: readonly Said[] = []
beforeAll(async () => {
  said = await bilingualTexts(sourceFiles('src').filter((file) => !file.startsWith('src/commands/')))
}, 60_000)

describe('the texts', () => {
  it('are found at all', () => {
    expect(said.length).toBeGreaterThanOrEqual(3)
  })
  it('are said in every language, sentence for sentence, none empty', () => {
    const wrong = said.flatMap(({where, texts}) => {
      const [first, ...others] = languages.map((language) => leaves(texts[language]))
      const same = others.every((other) => [...first!.keys()].join() === [...other.keys()].join())
      const empty = [first!, ...others].some((each) => [...each.values()].some((text) => text.trim() === ''))
      return same && !empty && first!.size > 0 ? [] : [where]
    })
    expect(wrong).toEqual([])
  })
  it('are filled with the same values in every language', () => {
    const wrong = said.flatMap(({where, texts}) => {
      const [english, french] = [leaves(texts['en']), leaves(texts['fr'])]
      return [...english].flatMap(([path, text]) => {
        const names = [placeholders(text, 'en'), placeholders(french.get(path) ?? '', 'fr')]
        return JSON.stringify(names[0]) === JSON.stringify(names[1])
          ? []
          : [`${where}${path}: ${JSON.stringify(names)}`]
      })
    })
    expect(wrong).toEqual([])
  })
  it('hold plain spaces: French typography is added when rendered', () => {
    const typeset = said.filter(({texts}) =>
      [...leaves(texts['fr']).values()].some((text) => /[\u00a0\u202f]/.test(text)),
    )
    expect(typeset.map(({where}) => where)).toEqual([])
  })
})
