import IntlMessageFormat from 'intl-messageformat'
import {describe, expect, it} from 'vitest'
import {languages} from '../../src/kernel/index.ts'
import {diagnostics} from '../../src/measure/diagnostics.gen.ts'
import {scaleProblems, scaleProblemTexts, thresholds} from '../../src/measure/index.ts'

describe('the words of the diagnostics', () => {
  const abouts = diagnostics.flatMap((diagnostic) => diagnostic.about)

  it.each(abouts)('$id is explained in both languages with a dated source', (about) => {
    expect(about.source).toMatch(/\d{4}/)
    for (const language of languages) expect(about.texts[language].definition.length).toBeGreaterThan(20)
    expect(about.texts.fr.definition).not.toBe(about.texts.en.definition)
  })

  it('have ids of their own', () => {
    expect(new Set(abouts.map(({id}) => id)).size).toBe(abouts.length)
    expect(new Set(diagnostics.map(({id}) => id)).size).toBe(diagnostics.length)
  })

  it.each(scaleProblems)('a problem "%s" is said with what to do next, in both languages', (code) => {
    for (const language of languages) {
      const {what, next} = scaleProblemTexts[language][code]
      for (const count of [1, 2]) {
        const values = {scales: 'Trust', count, every: 'false', items: 'q1', many: count, n: '3', most: 3}
        const [said, advised] = [what, next].map((text) => String(new IntlMessageFormat(text, language).format(values)))
        expect(said).toContain('Trust')
        expect(`${said} ${advised}`).not.toMatch(/[{}]/)
        expect(advised!.length).toBeGreaterThan(10)
      }
    }
  })

  it('every threshold has a dated source', () => {
    for (const {source} of Object.values(thresholds)) expect(source).toMatch(/\d{4}/)
  })
})
