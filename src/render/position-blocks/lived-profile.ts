import {texts} from '../../kernel/index.ts'
import {constructLabel} from '../constructs.ts'
import type {Block} from '../document.ts'
import {estimateCell} from '../estimate-cell.ts'
import type {SectionContext} from '../extension.ts'
import {tableNote} from '../interval-words.ts'
import {numberColumn, textColumn} from '../table-columns.ts'
import type {Profile} from './position-result.ts'

const words = texts(
  {
    norms: 'Relational norms: what is lived, what matters',
    relationalBenefits: 'Relational benefits: what is lived, what matters',
    construct: 'What is judged',
    lived: 'Lived, out of 100',
    matters: 'Matters',
    priority: 'Priority',
    yes: 'yes',
    no: '–',
    derived:
      'Importance is derived: the correlation with “{anchor}”. It was not asked, and what goes together is not for certain a cause.',
    asked: 'Importance was asked, out of 100.',
    unknown: 'Importance is not known.',
    weakest: 'Weakest: {weakest}.',
    even: 'Nothing here is clearly below the rest.',
  },
  {
    norms: 'Normes relationnelles : ce qui est vécu, ce qui compte',
    relationalBenefits: 'Bénéfices relationnels : ce qui est vécu, ce qui compte',
    construct: 'Ce qui est jugé',
    lived: 'Vécu, sur 100',
    matters: 'Importance',
    priority: 'Priorité',
    yes: 'oui',
    no: '–',
    derived:
      'L’importance est déduite de la corrélation avec « {anchor} ». Elle n’a pas été demandée, et ce qui va de pair n’est pas à coup sûr une cause.',
    asked: 'L’importance a été demandée, sur 100.',
    unknown: 'L’importance n’est pas connue.',
    weakest: 'Point le plus faible : {weakest}.',
    even: 'Rien n’y est nettement au-dessous du reste.',
  },
)

/** What is lived beside what matters: norms, or relational benefits. */
export function livedProfile(
  {diagnosis, voice}: SectionContext,
  caption: 'norms' | 'relationalBenefits',
  found: Profile | null,
): readonly Block[] {
  if (found === null) return []
  const decimals = found.importance === 'asked' ? 0 : 2
  const named = (id: string): string => constructLabel(diagnosis, voice, id)
  const score = (value: number | null): string => voice.number(value)
  const how = voice.say(words, found.importance, {
    anchor: found.anchor === null ? '' : named(found.anchor).toLowerCase(),
  })
  const weakest =
    found.weakest === null
      ? voice.say(words, 'even')
      : voice.say(words, 'weakest', {weakest: named(found.weakest).toLowerCase()})
  return [
    {
      kind: 'table',
      caption: voice.say(words, caption),
      columns: [
        textColumn(voice.say(words, 'construct'), 0.36),
        numberColumn(voice.say(words, 'lived'), 0.24),
        numberColumn(voice.say(words, 'matters'), 0.26),
        {header: voice.say(words, 'priority'), align: 'center', width: 0.14},
      ],
      rows: found.constructs.map(({construct, lived, matters, priority}) => [
        named(construct),
        estimateCell(voice, lived, score),
        estimateCell(voice, matters, (value) => voice.number(value, decimals)),
        voice.say(words, priority ? 'yes' : 'no'),
      ]),
      rowHeaders: true,
      note: `${weakest} ${how} ${tableNote(diagnosis, voice, found.n)}`,
    },
  ]
}
