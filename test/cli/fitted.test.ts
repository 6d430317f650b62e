import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {fitted} from '../../src/cli/fitted.ts'

const sentence = 'Le fichier enquête.csv n’existe pas : vérifiez le nom et le dossier.'

describe('sentences on a narrow terminal', () => {
  it('break at spaces, not inside a word, and before no French punctuation', () => {
    expect(fitted('Essayez\u00a0: le nom, puis le dossier.', {isTTY: true, columns: 20})).toBe(
      'Essayez\u00a0: le nom,\npuis le dossier.',
    )
  })

  it('lose no word and are no wider than the terminal, at any width', () => {
    fc.assert(
      fc.property(fc.integer({min: 20, max: 60}), (columns) => {
        const lines = fitted(sentence, {isTTY: true, columns}).split('\n')
        expect(lines.join(' ')).toBe(sentence)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
      }),
    )
  })

  it('keep whole a path longer than the line, so that it can be copied', () => {
    const path = `/home/${'a'.repeat(60)}.csv`
    expect(fitted(`Lire ${path} d’abord`, {isTTY: true, columns: 40})).toBe(`Lire\n${path}\nd’abord`)
  })

  it('are left as they are where nobody looks: a pipe, a log file', () => {
    expect(fitted(sentence, {columns: 20})).toBe(sentence)
    expect(fitted(sentence, {isTTY: true})).toBe(sentence)
  })
})
