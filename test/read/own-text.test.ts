import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createSharedTexts, ownText} from '../../src/read/own-text.ts'

describe('texts of their own', () => {
  it('say the same, whatever signs they hold', () => {
    const text = fc.string({unit: 'binary', maxLength: 80})
    const half = fc.constantFrom('\ud83d', '\ude00 and some more text', '"\\"\n\u2028\u0000 quoted and controlled')
    const sharedText = createSharedTexts()
    fc.assert(
      fc.property(fc.oneof(text, half), (given) => {
        expect(ownText(given)).toBe(given)
        expect(sharedText(given)).toBe(given)
      }),
    )
  })
})
