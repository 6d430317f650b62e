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
  },
  {
    lifeCycle: 'Cycle de vie de la relation : la coopération dans le temps, non la seule ancienneté',
    stage: 'Étape',
  },
)

/** Stages of the relation. */
export function lifeCycle(context: SectionContext, {lifeCycle: found}: Position): readonly Block[] {
  if (found === null) return []
  const {diagnosis, voice} = context
  const rows = found.stages.map((row) => ({...row, name: sayCode(voice, positionWords.stages, row.stage)}))
  return [
    shareTable(
      voice,
      {caption: voice.say(words, 'lifeCycle'), first: voice.say(words, 'stage')},
      {rows, note: tableNote(diagnosis, voice, found.n)},
    ),
  ]
}
