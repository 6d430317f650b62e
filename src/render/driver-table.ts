import {texts} from '../kernel/index.ts'
import {constructLabel} from './constructs.ts'
import type {Block} from './document.ts'
import {estimateCell} from './estimate-cell.ts'
import type {SectionContext} from './extension.ts'
import {sourceNote} from './interval-words.ts'

const words = texts(
  {
    caption: 'What weighs in “{outcome}”',
    construct: 'Construct',
    share: 'Share of what is explained',
    coefficient: 'Effect, others held equal',
    total: 'Total effect',
    performance: 'Score',
    under:
      'Share: points of R² averaged over all orders of entry (LMG; Lindeman, Merenda and Gold 1980). Effects: points of the outcome per point of the construct, on scores whose measurement error weakens them. Brackets: 95% interval. Associations, not proofs of cause. {source}',
  },
  {
    caption: 'Ce qui pèse dans « {outcome} »',
    construct: 'Construit',
    share: 'Part de l’explication',
    coefficient: 'Effet, le reste étant égal',
    total: 'Effet total',
    performance: 'Score',
    under:
      'Part : points de R² en moyenne sur tous les ordres d’entrée (LMG ; Lindeman, Merenda et Gold 1980). Effets : points du résultat par point du construit, sur des scores dont l’erreur de mesure les affaiblit. Entre crochets : intervalle à 95 %. Des associations, non des preuves de cause. {source}',
  },
)

/** What weighs in the first outcome: the numbers behind the map of importance, with their intervals. */
export function driverTable({diagnosis, voice}: SectionContext): readonly Block[] {
  const [outcome, found] = Object.entries(diagnosis.drivers)[0] ?? ['', []]
  const entered = found.filter(({leftOut}) => leftOut === null)
  if (entered.length === 0) return []
  const two = (value: number | null): string => voice.number(value, 2)
  const right = (key: 'share' | 'coefficient' | 'total' | 'performance', width: number) => ({
    header: voice.say(words, key),
    align: 'right' as const,
    width,
  })
  return [
    {
      kind: 'table',
      caption: voice.say(words, 'caption', {outcome: constructLabel(diagnosis, voice, outcome)}),
      columns: [
        {header: voice.say(words, 'construct'), align: 'left', width: 0.25},
        right('share', 0.21),
        right('coefficient', 0.22),
        right('total', 0.22),
        right('performance', 0.1),
      ],
      rows: entered.map(({construct, share, coefficient, totalEffect, performance}) => [
        constructLabel(diagnosis, voice, construct),
        estimateCell(voice, share),
        estimateCell(voice, coefficient, two),
        estimateCell(voice, totalEffect, two),
        voice.number(performance),
      ]),
      rowHeaders: true,
      dense: true,
      note: voice.say(words, 'under', {source: sourceNote(diagnosis, voice, diagnosis.explained[outcome]?.n)}),
    },
  ]
}
