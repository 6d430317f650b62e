import {texts} from '../../kernel/index.ts'
import {constructLabel} from '../constructs.ts'
import type {Block} from '../document.ts'
import {estimateCell} from '../estimate-cell.ts'
import type {SectionContext} from '../extension.ts'
import {tableNote} from '../interval-words.ts'
import {positionWords} from '../position-words.ts'
import {sayCode} from '../say-code.ts'
import type {Position} from './position-result.ts'
import {shareTable} from './share-table.ts'

const words = texts(
  {
    empowerment: 'Empowerment: who controls, and who accepts to cooperate',
    quadrant: 'Model',
    mediation:
      'Power, then ownership, then loyalty ({outcome}): one point more of control goes with {a} points of ownership, and through it with {indirect} points of loyalty; {direct} without passing through it. Observed scores, one survey: associated, not proved.',
  },
  {
    empowerment: 'Empowerment : qui contrôle, et qui accepte de coopérer',
    quadrant: 'Modèle',
    mediation:
      'Du pouvoir à l’appropriation, de l’appropriation à la fidélité ({outcome}) : un point de contrôle de plus va de pair avec {a} point d’appropriation et, par elle, avec {indirect} point de fidélité ; {direct} sans passer par elle. Scores observés, une seule enquête : une association, non une preuve.',
  },
)

/** Who controls and who cooperates, and the way from power to loyalty. */
export function empowerment(context: SectionContext, {empowerment: found}: Position): readonly Block[] {
  if (found === null) return []
  const {diagnosis, voice} = context
  const rows = found.quadrants.map((row) => ({...row, name: sayCode(voice, positionWords.quadrants, row.quadrant)}))
  const note = tableNote(diagnosis, voice, found.n)
  const table = shareTable(
    voice,
    {caption: voice.say(words, 'empowerment'), first: voice.say(words, 'quadrant')},
    {rows, note},
  )
  const {mediation} = found
  if (mediation === null) return [table]
  const cell = (of: 'toOwnership' | 'indirect' | 'direct'): string =>
    estimateCell(voice, mediation[of], (value) => voice.number(value, 2))
  const text = voice.say(words, 'mediation', {
    outcome: constructLabel(diagnosis, voice, mediation.outcome).toLowerCase(),
    a: cell('toOwnership'),
    indirect: cell('indirect'),
    direct: cell('direct'),
  })
  return [table, {kind: 'paragraph', text}]
}
