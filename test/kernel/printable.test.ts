import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {nearest, printable} from '../../src/kernel/index.ts'

describe('printable', () => {
  it('takes out escapes, bells, bidi marks, zero-width characters and line ends', () => {
    expect(printable('Q1\u001b[31m\u0007\u202eevil\u200b\r\nnext\u2028\u009b')).toBe('Q1 [31m evil next')
  })

  it('keeps accents, other scripts and emoji', () => {
    expect(printable('  Dépenses (€) – 客户 🙂 ')).toBe('Dépenses (€) – 客户 🙂')
  })

  it('gives composed and decomposed accents one form', () => {
    expect(printable('e\u0301te\u0301')).toBe('été')
  })

  it('cuts towers of accents and long texts', () => {
    expect(printable(`a${'\u0336'.repeat(500)}b`).length).toBeLessThan(10)
    expect(printable('x'.repeat(500), 10)).toBe('xxxxxxxxx…')
  })

  it('never lets a control character through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 300}), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
        expect(Array.from(printable(text)).length).toBeLessThanOrEqual(60)
      }),
    )
  })
})

describe('nearest', () => {
  it('proposes the names that a slip of the finger would give', () => {
    expect(nearest('relatonship', ['ecsi', 'relationship', 'relationship-minimum'])[0]).toBe('relationship')
  })

  it('proposes nothing for a word like no other', () => {
    expect(nearest('zzzz', ['ecsi', 'relationship'])).toEqual([])
  })
})
