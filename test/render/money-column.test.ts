import {expect, it} from 'vitest'
import {moneyColumn} from '../../src/render/money-column.ts'
import {createVoice} from '../../src/render/voice.ts'

const voice = createVoice('en')

it('gives one column one number of decimals', () => {
  const large = moneyColumn(voice, 'EUR', [38, 118.2, null])
  expect([38, 118.2, null].map(large)).toEqual(['€38', '€118', '–'])
  const small = moneyColumn(voice, 'EUR', [3.11, 34])
  expect([3.11, 34].map(small)).toEqual(['€3.11', '€34.00'])
})
