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
    ladder: 'Ladder of relationship marketing',
    ladderNote: 'Highest rung that this survey can tell: {highest}. {source}',
    rung: 'Rung',
  },
  {
    ladder: 'Échelle du marketing relationnel',
    ladderNote: 'Plus haut échelon que cette enquête permette de reconnaître : {highest}. {source}',
    rung: 'Échelon',
  },
)

/** Rungs of the relationship ladder. */
export function ladder(context: SectionContext, {ladder: found}: Position): readonly Block[] {
  if (found === null) return []
  const {diagnosis, voice} = context
  const rows = found.rungs.map((row) => ({...row, name: sayCode(voice, positionWords.rungs, row.rung)}))
  // One rung for all says what the classes have said.
  if (rows.length < 2) return []
  const [highest] = sayCode(voice, positionWords.rungs, found.highest)
    .toLowerCase()
    .split(/[\s\u00a0\u202f]*:/u)
  const note = voice.say(words, 'ladderNote', {
    highest: highest!,
    source: tableNote(diagnosis, voice, found.n),
  })
  return [shareTable(voice, {caption: voice.say(words, 'ladder'), first: voice.say(words, 'rung')}, {rows, note})]
}
