import {texts} from '../../kernel/index.ts'
import {constructLabel} from '../constructs.ts'
import type {Block} from '../document.ts'
import {estimateCell} from '../estimate-cell.ts'
import type {SectionContext} from '../extension.ts'
import {tableNote} from '../interval-words.ts'
import {plainWords} from '../plain-words.ts'
import {numberColumn, textColumn} from '../table-columns.ts'
import type {Position} from './position-result.ts'

const words = texts(
  {
    contrasts: 'Brakes, motivations and preference, class by class (out of 100)',
    construct: 'What is judged',
    all: 'All',
    contrastsNote: 'Each customer counts in each class by its probability. {source}',
  },
  {
    contrasts: 'Freins, motivations et préférence, classe par classe (sur 100)',
    construct: 'Ce qui est jugé',
    all: 'Tous',
    contrastsNote: 'Chaque client compte dans chaque classe à hauteur de sa probabilité. {source}',
  },
)

/** Brakes, motives and preference by class. */
export function contrasts({diagnosis, voice}: SectionContext, {contrasts: found}: Position): readonly Block[] {
  const classes = (found[0]?.classes ?? []).map((one) => one.class)
  if (classes.length === 0) return []
  const {constructs} = diagnosis.questionnaire
  const score = (value: number | null): string => voice.number(value)
  const named = ({construct, item}: Position['contrasts'][number]): string => {
    const text = constructs.find(({id}) => id === construct)?.items.find(({code}) => code === item)?.text
    return text === undefined ? constructLabel(diagnosis, voice, construct) : voice.pick(text)
  }
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'contrasts'),
      columns: [
        textColumn(voice.say(words, 'construct'), 0.4),
        numberColumn(voice.say(words, 'all'), 0.12),
        ...classes.map((name) => numberColumn(voice.say(plainWords.classes, name), 0.48 / classes.length)),
      ],
      rows: found.map((row) => [
        named(row),
        score(row.all.estimate),
        ...row.classes.map((one) => estimateCell(voice, one, score)),
      ]),
      rowHeaders: true,
      dense: true,
      note: voice.say(words, 'contrastsNote', {source: tableNote(diagnosis, voice, found[0]!.all.n)}),
    },
  ]
}
