import {expect, test} from 'vitest'
import {texts} from '../../src/kernel/index.ts'
import {createVoice} from '../../src/render/voice.ts'

const words = texts(
  {change: '{change, number} points; {count, plural, one {# customer} other {# customers}}'},
  {change: '{change, number} points ; {count, plural, one {# client} other {# clients}}'},
)

test.each([
  ['en', '−1,234.5', '−12.3%', '−€1,235', '−0.25 points; −3 customers'],
  ['fr', '−1 234,5', '−12,3 %', '−1 235 €', '−0,25 points ; −3 clients'],
] as const)(
  'in %s a negative number has a minus sign, never a hyphen',
  (language, number, percent, money, sentence) => {
    const voice = createVoice(language)
    const said = [
      voice.number(-1234.5, 1),
      voice.percent(-0.123, 1),
      voice.money(-1234.6, 'EUR'),
      voice.say(words, 'change', {change: -0.25, count: -3}),
    ]
    expect(said.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([number, percent, money, sentence])
  },
)

test('what rounds to zero has no sign, and nothing is said of what is not known', () => {
  const voice = createVoice('en')
  expect([voice.number(-0.4), voice.percent(-0.001), voice.number(-0, 1)]).toEqual(['0', '0%', '0.0'])
  expect([voice.number(null), voice.percent(Number.NaN), voice.money(undefined, 'EUR')]).toEqual(['–', '–', '–'])
})
