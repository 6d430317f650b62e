import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import type {Block} from './document.ts'
import type {SectionContext} from './extension.ts'
import {sourceNote} from './interval-words.ts'

const words = texts(
  {
    convention: 'Shares when the cut-offs move',
    moved: 'Cut-offs moved by',
    attitude: 'Attitude',
    constraint: 'Constraint and habit',
    joint: 'All',
    cell: '{loyal} · {inert} · {retained}  ({changed})',
    note: 'Loyal · inert · retained; in brackets, the share of customers who change class.',
    loyal: 'Share of loyal customers.',
  },
  {
    convention: 'Les parts quand les seuils bougent',
    moved: 'Seuils déplacés de',
    attitude: 'Attitude',
    constraint: 'Contrainte et habitude',
    joint: 'Tous',
    cell: '{loyal} · {inert} · {retained}  ({changed})',
    note: 'Fidèles · inertes · retenus ; entre parenthèses, la part des clients qui changent de classe.',
    loyal: 'Part de clients fidèles.',
  },
)

const moved = ['attitude', 'constraint', 'joint'] as const
type Shifted = Diagnosis['sensitivity']['attitude'][number]

/** Shares at shifted cut-offs, and who changes class; only the loyal, by attitude, where the rest is inferred. */
export function sensitivityTable({diagnosis, voice}: SectionContext): readonly Block[] {
  const measured = diagnosis.classification.rule.situation !== 'minimum'
  const parts = moved.filter((part) => diagnosis.sensitivity[part].length > 0 && (measured || part === 'attitude'))
  const shifts = [...new Set(parts.flatMap((part) => diagnosis.sensitivity[part].map(({shift}) => shift)))]
    .filter((shift) => shift !== 0)
    .sort((a, b) => a - b)
  const cell = (row: Shifted | undefined): string => {
    if (row === undefined) return '–'
    const {loyal, inert, retained, changed} = row
    if (!measured) return voice.percent(loyal)
    const [l, i, r, c] = [loyal, inert, retained, changed].map((share) => voice.percent(share))
    return voice.say(words, 'cell', {loyal: l!, inert: i!, retained: r!, changed: c!})
  }
  if (shifts.length === 0) return []
  const column = (header: string) => ({header, align: 'right' as const})
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'convention'),
      columns: [
        {header: voice.say(words, 'moved'), align: 'left'},
        ...parts.map((part) => column(voice.say(words, part))),
      ],
      rows: shifts.map((shift) => [
        (shift > 0 ? '+' : '−') + voice.number(Math.abs(shift)),
        ...parts.map((part) => cell(diagnosis.sensitivity[part].find((row) => row.shift === shift))),
      ]),
      rowHeaders: true,
      dense: true,
      note: `${voice.say(words, measured ? 'note' : 'loyal')} ${sourceNote(diagnosis, voice)}`,
    },
  ]
}
