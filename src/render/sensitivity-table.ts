import type {Diagnosis} from '../diagnosis.ts'
import {texts} from '../kernel/index.ts'
import type {Block} from './document.ts'
import type {SectionContext} from './extension.ts'
import {plainWords} from './plain-words.ts'

const words = texts(
  {
    convention: 'Shares when the cut-offs move',
    shift: 'Shift',
    changed: 'Change class',
    attitude: 'Attitude',
    constraint: 'Constraint and habit',
    joint: 'All',
    moved: 'Cut-offs moved',
  },
  {
    convention: 'Les parts quand les seuils bougent',
    shift: 'Écart',
    changed: 'Changent de classe',
    attitude: 'Attitude',
    constraint: 'Contrainte et habitude',
    joint: 'Tous',
    moved: 'Seuils déplacés',
  },
)

const moved = ['attitude', 'constraint', 'joint'] as const
type Shifted = Diagnosis['sensitivity']['attitude'][number]

/** Shares at shifted cut-offs, and who changes class; only the loyal where the rest is inferred. */
export function sensitivityTable({diagnosis, voice}: SectionContext): readonly Block[] {
  const measured = diagnosis.classification.rule.situation !== 'minimum'
  const rows = moved.flatMap((part) =>
    diagnosis.sensitivity[part].filter(({shift}) => shift !== 0).map((row) => [voice.say(words, part), ...cells(row)]),
  )
  function cells(row: Shifted): readonly string[] {
    const shift = voice.number(row.shift).replace('-', '−')
    const rest = measured ? [row.inert, row.retained, row.changed] : []
    return [row.shift > 0 ? `+${shift}` : shift, ...[row.loyal, ...rest].map((share) => voice.percent(share))]
  }
  if (rows.length === 0) return []
  const classes = measured ? (['loyal', 'inert', 'retained'] as const) : (['loyal'] as const)
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'convention'),
      columns: [
        {header: voice.say(words, 'moved'), align: 'left'},
        {header: voice.say(words, 'shift'), align: 'right'},
        ...classes.map((id) => ({header: voice.say(plainWords.classes, id), align: 'right' as const})),
        ...(measured ? [{header: voice.say(words, 'changed'), align: 'right' as const}] : []),
      ],
      rows,
      rowHeaders: true,
      dense: true,
    },
  ]
}
