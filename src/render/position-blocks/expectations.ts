import {texts} from '../../kernel/index.ts'
import {constructLabel} from '../constructs.ts'
import type {Block} from '../document.ts'
import {estimateCell} from '../estimate-cell.ts'
import type {SectionContext} from '../extension.ts'
import {tableNote} from '../interval-words.ts'
import {numberColumn, textColumn} from '../table-columns.ts'
import type {Position} from './position-result.ts'

const words = texts(
  {
    expectations: 'Expectation and perception',
    construct: 'What is judged',
    expected: 'Expected',
    perceived: 'Perceived',
    gap: 'Perceived less expected',
    disappointed: 'Below expectation',
    expectationsNote: 'Both were asked after the experience: memory draws the one towards the other. {source}',
  },
  {
    expectations: 'Attentes et perceptions',
    construct: 'Ce qui est jugé',
    expected: 'Attendu',
    perceived: 'Perçu',
    gap: 'Perçu moins attendu',
    disappointed: 'Sous leurs attentes',
    expectationsNote:
      'Les deux ont été demandés après l’expérience : la mémoire rapproche l’attente de ce qui a été vécu. {source}',
  },
)

/** What was expected beside what was perceived. */
export function expectations({diagnosis, voice}: SectionContext, {expectations: found}: Position): readonly Block[] {
  if (found.length === 0) return []
  const score = (value: number | null): string => voice.number(value)
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'expectations'),
      columns: [
        textColumn(voice.say(words, 'construct'), 0.28),
        numberColumn(voice.say(words, 'expected'), 0.17),
        numberColumn(voice.say(words, 'perceived'), 0.17),
        numberColumn(voice.say(words, 'gap'), 0.19),
        numberColumn(voice.say(words, 'disappointed'), 0.19),
      ],
      rows: found.map(({perceived, expectation, perception, gap, disappointed}) => [
        constructLabel(diagnosis, voice, perceived),
        estimateCell(voice, expectation, score),
        estimateCell(voice, perception, score),
        estimateCell(voice, gap, (value) => voice.number(value, 1)),
        estimateCell(voice, disappointed),
      ]),
      rowHeaders: true,
      note: voice.say(words, 'expectationsNote', {source: tableNote(diagnosis, voice, found[0]!.gap.n)}),
    },
  ]
}
