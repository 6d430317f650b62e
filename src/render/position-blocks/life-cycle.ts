import {texts} from '../../kernel/index.ts'
import type {Block} from '../document.ts'
import type {SectionContext} from '../extension.ts'
import {tableNote} from '../interval-words.ts'
import {positionWords} from '../position-words.ts'
import {sayCode} from '../say-code.ts'
import type {Position} from './position-result.ts'
import {shareTable} from './share-table.ts'

const words = texts(
  {
    lifeCycle: 'Life cycle of the relation: cooperation over time, not tenure alone',
    stage: 'Stage',
    unplaced:
      'The life cycle of the relation cannot be read: {share, number, share} of the customers have no place in it, {missing, select, none {the columns that would tell being nearly empty} other {for want of {missing}}}.',
    spend: 'a column of spending',
    previous_spend: 'a column of the spending of the year before',
    depth: 'a column on the depth of the relation (share of wallet, tenure)',
  },
  {
    lifeCycle: 'Cycle de vie de la relation : la coopération dans le temps, non la seule ancienneté',
    stage: 'Étape',
    unplaced:
      'Le cycle de vie de la relation ne se lit pas dans cette enquête : {share, number, share} des clients n’y trouvent pas de place, {missing, select, none {les colonnes qui le diraient étant presque vides} other {faute {missing}}}.',
    spend: 'd’une colonne de dépenses',
    previous_spend: 'd’une colonne des dépenses de l’année précédente',
    depth: 'd’une colonne sur la profondeur de la relation (taux de nourriture, ancienneté)',
  },
)

/** Above it a table would show little else than what is not known. */
const mostUnplaced = 0.8

/** Stages of the relation; what is missing where hardly anybody can be placed. */
export function lifeCycle(context: SectionContext, {lifeCycle: found}: Position): readonly Block[] {
  if (found === null) return []
  const {diagnosis, voice} = context
  const unplaced = found.stages.find(({stage}) => stage === 'unknown')?.share.estimate ?? 0
  if (unplaced > mostUnplaced) {
    const key = missingColumn(found.basis)
    const missing = key === null ? 'none' : voice.say(words, key)
    return [{kind: 'paragraph', text: voice.say(words, 'unplaced', {share: unplaced, missing})}]
  }
  const rows = found.stages.map((row) => ({...row, name: sayCode(voice, positionWords.stages, row.stage)}))
  return [
    shareTable(
      voice,
      {caption: voice.say(words, 'lifeCycle'), first: voice.say(words, 'stage')},
      {rows, note: tableNote(diagnosis, voice, found.n)},
    ),
  ]
}

/** What the stages lack first: spending, that of the year before, or any sign of depth; null where all are there. */
function missingColumn(basis: readonly string[]): 'spend' | 'previous_spend' | 'depth' | null {
  for (const column of ['spend', 'previous_spend'] as const) if (!basis.includes(column)) return column
  const known = ['status', 'orders', 'spend', 'previous_spend']
  return basis.every((column) => known.includes(column)) ? 'depth' : null
}
